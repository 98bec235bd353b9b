import type { ReadComment } from '../reading.ts';

type Maybe = ReadComment | undefined;

/** Takes out what a page draws a second time: the same words by the same writer at the same address of their own. */
export function withoutRepeats(comments: readonly Maybe[]): Maybe[] {
  const seen = new Set<string>();
  return comments.map((comment) => {
    if (!comment?.permalink) return comment;
    const facts = JSON.stringify([comment.permalink, comment.author, comment.text]);
    if (seen.has(facts)) return undefined;
    seen.add(facts);
    return comment;
  });
}
