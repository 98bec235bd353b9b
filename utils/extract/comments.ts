import type { CommentsAdapter } from '../adapters/adapter.ts';
import type { ReadComment } from './reading.ts';

/** The page's comments in document order. Empty where there are none. */
export function readComments(_document: Document, _url: string, _adapter?: CommentsAdapter): ReadComment[] {
  return [];
}
