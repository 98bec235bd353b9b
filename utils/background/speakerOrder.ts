import type { Speaker } from '../messages.ts';

/**
 * The speakers of a page as a reader wants them: who has a history before who has none, then whom the reader follows,
 * then who is quoted or comments before who wrote the article, for the whole page is already theirs; else the page's order.
 */
export function inReadersOrder(speakers: readonly Speaker[]): Speaker[] {
  return speakers.toSorted((a, b) => rank(b) - rank(a));
}

function rank({ earlierCount, followed, present }: Speaker): number {
  const hasHistory = earlierCount > 0 ? 4 : 0;
  return hasHistory + (followed ? 2 : 0) + (present.some(({ kind }) => kind !== 'article') ? 1 : 0);
}
