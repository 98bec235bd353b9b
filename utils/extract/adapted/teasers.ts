import type { ReadComment } from '../reading.ts';

type Maybe = ReadComment | undefined;

/**
 * Takes out what a widget repeats of other pages' comments in the markup of comments: it has no moment, and its address
 * leads away from the page that those of most lead to.
 */
export function withoutTeasers(comments: readonly Maybe[]): Maybe[] {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const page = pageOf(comment);
    if (page) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count * 2 <= comments.length) return [...comments];
  return comments.map((comment) => (comment && !comment.time && leadsAway(comment, most) ? undefined : comment));
}

function leadsAway(comment: ReadComment, most: string): boolean {
  const page = pageOf(comment);
  return page !== undefined && page !== most;
}

/** The page that a comment's address leads to. */
function pageOf(comment: Maybe): string | undefined {
  return comment?.permalink?.split('#')[0];
}
