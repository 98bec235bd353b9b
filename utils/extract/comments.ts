import type { Adapter } from '../adapters/adapter.ts';
import { readAdapted } from './adapted.ts';
import { readGeneric } from './generic.ts';
import type { ReadingMemory } from './memory.ts';
import type { ReadComment } from './reading.ts';
import type { Steps } from './steps.ts';

/** The page's comments in document order: as its adapter says, else by what a comment is. Empty where there are none. */
export function* readComments(
  document: Document,
  url: string,
  adapter?: Adapter,
  memory?: ReadingMemory,
): Steps<ReadComment[]> {
  const adapted = adapter ? yield* readAdapted(document, url, adapter, memory) : [];
  if (adapted.length === 0) return yield* readGeneric(document, url);
  return adapter?.themed && isThin(adapted) ? fuller(adapted, yield* readGeneric(document, url)) : adapted;
}

const timed = (comments: readonly ReadComment[]) => comments.filter(({ time }) => time !== undefined).length;

/** Whether most have no time: then the adapter may not know the theme. */
function isThin(comments: readonly ReadComment[]): boolean {
  return timed(comments) * 2 < comments.length;
}

/** Of two readings of one page the second where it found as many comments and more of their times. */
function fuller(first: ReadComment[], second: ReadComment[]): ReadComment[] {
  return second.length >= first.length && timed(second) > timed(first) ? second : first;
}
