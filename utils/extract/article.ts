import type { Adapter } from '../adapters/adapter.ts';
import type { ReadArticle, ReadComment } from './reading.ts';

/** The page's article, or undefined where the page is a thread, a list or an empty shell. */
export function readArticle(
  _document: Document,
  _url: string,
  _comments: readonly ReadComment[],
  _adapter?: Adapter,
): ReadArticle | undefined {
  return undefined;
}
