import { beginningOf, type Handle, type Page, quotedPlatform, type Statement } from '../statement.ts';
import { boundedHandle, dateOrNone, languageOrNone, oneLine, webAddress } from './bounded.ts';
import { editorsOf } from './editor.ts';
import { ReadingMemory } from './memory.ts';
import { plainDocument } from './plainDocument.ts';
import type { PageReading, ReadComment, ReadQuotation } from './reading.ts';
import { type ReadOptions, readPageInSteps } from './readPage.ts';
import { atOnce, type Steps } from './steps.ts';
import { targetOf } from './target.ts';

/** A statement found on the page, with the element that holds its words and the element of the whole (head and body). */
export interface FoundStatement {
  statement: Statement;
  body: Element;
  element: Element;
}

/** The longest text kept of one statement, in UTF-16 units. */
const longestText = 200_000;

/**
 * Everything said on a page, as plain statements in document order within each kind: the article (where it has an
 * author), the quotations, the comments; nothing of what is being written in it. Never changes the page.
 */
export function* extractInSteps(
  document: Document,
  url: string,
  { memory = new ReadingMemory(), ...options }: ReadOptions = {},
): Steps<FoundStatement[]> {
  const reading = yield* readPageInSteps(document, url, { ...options, memory });
  const page = pageOf(document, url, reading);
  yield;
  const article = articleOf(reading, page);
  yield;
  const quotations = quotationsOf(reading, page);
  yield;
  const isDraft = editorsOf(plainDocument(document));
  return [...article, ...quotations, ...commentsOf(reading, page, memory)].filter(({ body }) => !isDraft(body));
}

/** {@link extractInSteps}, all steps at once. */
export function extractStatements(document: Document, url: string, options?: ReadOptions): FoundStatement[] {
  return atOnce(extractInSteps(document, url, options));
}

/** The page as a whole: its own address, title, site and language. */
export function pageOf(loaded: Document, url: string, reading?: PageReading): Page {
  const document = plainDocument(loaded);
  const address = new URL(url);
  address.hash = '';
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    url: address.href,
    canonicalUrl: webAddress(canonical || undefined, url),
    title: oneLine(reading?.article?.title ?? document.querySelector('title')?.textContent ?? ''),
    site: address.hostname.replace(/^www\./, ''),
    inLanguage: languageOrNone(document.documentElement.getAttribute('lang')),
  };
}

function articleOf({ article }: PageReading, page: Page): FoundStatement[] {
  if (!article?.author || !article.text) return [];
  const statement: Statement = {
    kind: 'article',
    author: authorOfArticle(article, page),
    text: beginningOf(article.text, longestText),
    headline: article.title && oneLine(article.title),
    datePublished: dateOrNone(article.published),
    isPartOf: page,
    target: targetOf(article.text, page.url),
  };
  return [{ statement, body: article.body, element: article.body }];
}

function authorOfArticle(article: PageReading['article'], page: Page): Handle | undefined {
  if (!article?.author) return undefined;
  return boundedHandle({ platform: page.site, name: article.author, url: article.authorUrl });
}

function commentsOf({ comments }: PageReading, page: Page, memory: ReadingMemory): FoundStatement[] {
  return comments.map((comment) => {
    const parent = comment.parent === undefined ? undefined : comments[comment.parent];
    const own = memory.once(ownOf, comment, () => ownOf(comment, page));
    const statement: Statement = {
      kind: 'comment',
      author: own.author,
      text: own.text,
      datePublished: own.datePublished,
      url: own.url,
      parentItem: parent && {
        author: oneLine(parent.author),
        url: memory.once(ownOf, parent, () => ownOf(parent, page)).url,
        text: beginningOf(parent.text, 300),
      },
      isPartOf: page,
      target: own.target,
    };
    return { statement, body: comment.body, element: comment.element };
  });
}

/** What a comment's statement says of it alone, whatever it answers and however the page is titled. */
function ownOf(
  comment: ReadComment,
  page: Page,
): Pick<Statement, 'author' | 'text' | 'datePublished' | 'url' | 'target'> {
  return {
    author: handleOf(comment, page),
    text: beginningOf(comment.text, longestText),
    datePublished: dateOrNone(comment.time),
    url: webAddress(comment.permalink),
    target: targetOf(comment.text, page.url),
  };
}

function handleOf(comment: ReadComment, page: Page): Handle | undefined {
  const { author, authorId, authorUrl, platform } = comment;
  return boundedHandle({ platform: platform ?? page.site, id: authorId, name: author, url: authorUrl });
}

function quotationsOf(reading: PageReading, page: Page): FoundStatement[] {
  return reading.quotations.map((quotation) => {
    const comment = quotation.comment === undefined ? undefined : reading.comments[quotation.comment];
    const poster = comment && handleOf(comment, page);
    const statement: Statement = {
      kind: 'quotation',
      author: poster ?? authorOfArticle(reading.article, page),
      spokenByCharacter: boundedHandle({ platform: quotedPlatform, name: quotation.speaker }),
      relayedBy: poster,
      text: beginningOf(quotation.text, longestText),
      datePublished: dateOrNone(quotation.time ?? comment?.time ?? reading.article?.published),
      url: webAddress(comment?.permalink),
      parentItem: answered(quotation),
      isPartOf: page,
      target: targetOf(quotation.text, page.url),
    };
    return { statement, body: quotation.element, element: quotation.element };
  });
}

function answered({ addressee, question }: ReadQuotation): Statement['parentItem'] {
  return addressee || question
    ? { author: addressee && oneLine(addressee), text: question && beginningOf(question, 300) }
    : undefined;
}
