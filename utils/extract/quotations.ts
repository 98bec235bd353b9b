import type { ReadArticle, ReadComment, ReadQuotation } from './reading.ts';

/** The people quoted in the article and in the comments, with their words. Right or silent. */
export function readQuotations(
  _document: Document,
  _article: ReadArticle | undefined,
  _comments: readonly ReadComment[],
): ReadQuotation[] {
  return [];
}
