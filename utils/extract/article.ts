import type { Adapter, ArticleAdapter } from '../adapters/adapter.ts';
import { readAdaptedArticle } from './adapted/articleOf.ts';
import { findBody } from './article/body.ts';
import { findAuthor } from './article/byline.ts';
import { authorElsewhere, dateElsewhere } from './article/elsewhere.ts';
import { isForeignByKind, isForeignByName } from './article/foreign.ts';
import { findHeadline, type Headline } from './article/headline.ts';
import { hintsOf } from './article/hints.ts';
import { isArticlePage, saidKind } from './article/kind.ts';
import { isOpening, withoutFirst } from './article/opening.ts';
import { ownerOf } from './article/owner.ts';
import { measureProse, type Prose } from './article/prose.ts';
import { findPublished } from './article/published.ts';
import { surroundingsOf } from './article/surroundings.ts';
import { threadElements } from './article/threadElements.ts';
import { attributeOf, parentElementOf } from './nodes.ts';
import type { ReadArticle, ReadComment } from './reading.ts';
import type { Steps } from './steps.ts';
import { textOf } from './text.ts';

/** The article of a page, where it has one, and its comments. */
export interface ArticleReading {
  article?: ReadArticle;
  /** The comments given, without the first where that was the article itself: a question among its answers. */
  comments: ReadComment[];
}

/** Reads the page's article. There is none where the page is a thread, a list or an empty shell. */
export function* readArticle(
  document: Document,
  url: string,
  comments: ReadComment[],
  adapter?: Adapter,
): Steps<ArticleReading> {
  const ways = adapterFor(document, url, adapter);
  if (ways === false || !document.body) return { comments };
  const given = ways ? readAdaptedArticle(document, url, ways) : {};
  const language = languageOf(document);
  const hints = hintsOf(document, url, language);
  const said = saidKind(document, url, hints);
  yield;
  const without = threadElements(comments);
  const [first] = comments;
  let prose = yield* measureProse(document.body, without);
  yield;
  const headline = findHeadline(document, url, hints, prose, (element) => isIn(element, without, first?.element));
  // An adapter knows which of its engine's parts are comments.
  const isGuessed = !first?.reader.startsWith('adapter ');
  const opening = isGuessed && isOpening(comments, said, hints, headline, prose) ? first : undefined;
  if (opening) {
    without.delete(opening.element);
    prose = yield* measureProse(document.body, without);
    comments = withoutFirst(comments);
  }
  yield;
  const body = given.body ?? ((opening && said === 'opening' && opening.body) || findBody(prose, headline?.element));
  if (!body || !(given.body || isArticlePage({ said, prose, headline, body, comments }))) return { comments };
  const neighbours = surroundingsOf(prose, headline?.element, body, without);
  yield;
  const asked = said === 'opening' ? opening : undefined;
  const author =
    given.author ??
    (asked?.author ||
      ((yield* findAuthor(neighbours, hints)) ??
        authorElsewhere(document.body, without, hints.siteNames) ??
        ownerOf(document, hints, url)));
  yield;
  const published =
    given.published ??
    asked?.time ??
    findPublished(neighbours, hints, url, language) ??
    dateElsewhere(document.body, without, language);
  yield;
  const text = asked?.text ?? textOf(body, (element) => isLeftOut(element, without, prose, headline));
  return { article: { title: given.title ?? headline?.text, author, published, text, body }, comments };
}

function adapterFor(document: Document, url: string, adapter: Adapter | undefined): ArticleAdapter | false | undefined {
  return typeof adapter?.article === 'function' ? adapter.article(document, new URL(url)) : adapter?.article;
}

function languageOf(document: Document): string | undefined {
  return (
    attributeOf(document.documentElement, 'lang') || attributeOf(document.documentElement, 'xml:lang') || undefined
  );
}

/** Whether an element is in a comment, other than the first, which may be the article itself. */
function isIn(element: Element, without: ReadonlySet<Element>, first: Element | undefined): boolean {
  let up: Element | null = element;
  for (let depth = 0; up && depth < 200; depth++, up = parentElementOf(up))
    if (up !== first && without.has(up)) return true;
  return false;
}

/** What stands inside the body and is none of the article's words. */
function isLeftOut(
  element: Element,
  without: ReadonlySet<Element>,
  prose: Prose,
  headline: Headline | undefined,
): boolean {
  const place = prose.places.get(element);
  if (place) return place.foreign;
  return without.has(element) || element === headline?.element || isForeignByKind(element) || isForeignByName(element);
}
