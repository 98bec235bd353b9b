import { adapterOfTaught } from '../adapters/taught.ts';
import { readAdapted } from '../extract/adapted.ts';
import { plainDocument } from '../extract/plainDocument.ts';
import type { ReadComment } from '../extract/reading.ts';
import type { Steps } from '../extract/steps.ts';
import type { TaughtComments } from '../taughtComments.ts';

/** What a lesson finds on its page: as the page will be read, before anything is kept. */
export function* previewOf(document: Document, url: string, taught: TaughtComments): Steps<readonly ReadComment[]> {
  return yield* readAdapted(plainDocument(document), url, adapterOfTaught(taught));
}
