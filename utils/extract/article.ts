import type { Adapter, ArticleAdapter } from '../adapters/adapter.ts';
import { findBody } from './article/body.ts';
import { findAuthor } from './article/byline.ts';
import { isForeignByKind, isForeignByName } from './article/foreign.ts';
import { findHeadline } from './article/headline.ts';
import { hintsOf } from './article/hints.ts';
import { isArticlePage } from './article/kind.ts';
import { holds, measureProse } from './article/prose.ts';
import { findPublished } from './article/published.ts';
import { surroundingsOf } from './article/surroundings.ts';
import { attributeOf, parentElementOf } from './nodes.ts';
import type { ReadArticle, ReadComment } from './reading.ts';
import { textOf } from './text.ts';

/** The page's article, or undefined where the page is a thread, a list or an empty shell. */
export function readArticle(
  document: Document,
  url: string,
  comments: readonly ReadComment[],
  adapter?: Adapter,
): ReadArticle | undefined {
  const ways = adapterFor(document, url, adapter);
  if (ways === false || !document.body) return undefined;
  const language = languageOf(document);
  const without: ReadonlySet<Element> = new Set(comments.map((comment) => comment.element));
  const hints = hintsOf(document, url, language);
  const prose = measureProse(document.body, without);
  const headline = findHeadline(document, hints, prose, (element) => isIn(element, without));
  const body = findBody(prose, headline?.element);
  if (!body || !isArticlePage({ document, url, hints, prose, headline, body, comments })) return undefined;
  const neighbours = surroundingsOf(document.body, headline, body, without);
  return {
    title: headline?.text,
    author: findAuthor(neighbours, hints),
    published: findPublished(neighbours, hints, url, language),
    text: textOf(body, (element) => isLeftOut(element, without, prose.weights, body)),
    body,
  };
}

function adapterFor(document: Document, url: string, adapter: Adapter | undefined): ArticleAdapter | false | undefined {
  return typeof adapter?.article === 'function' ? adapter.article(document, new URL(url)) : adapter?.article;
}

function languageOf(document: Document): string | undefined {
  return (
    attributeOf(document.documentElement, 'lang') || attributeOf(document.documentElement, 'xml:lang') || undefined
  );
}

function isIn(element: Element, without: ReadonlySet<Element>): boolean {
  let up: Element | null = element;
  for (let depth = 0; up && depth < 200; depth++, up = parentElementOf(up)) if (without.has(up)) return true;
  return false;
}

/** What stands inside the body and is none of the article's words. */
function isLeftOut(
  element: Element,
  without: ReadonlySet<Element>,
  weights: Map<Element, number>,
  body: Element,
): boolean {
  if (without.has(element) || isForeignByKind(element)) return true;
  return !weights.has(element) && isForeignByName(element) && !holds(element, body);
}
