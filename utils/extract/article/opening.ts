import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import type { ReadComment } from '../reading.ts';
import type { Headline } from './headline.ts';
import type { Hints } from './hints.ts';
import type { SaidKind } from './kind.ts';
import { holds, isBefore, type Prose, weightIn } from './prose.ts';

/** Text between the headline and the first comment, in characters, that is not yet an article of its own. */
const little = 140;

/**
 * Whether the first of the comments is what the others answer: the question, the issue, or the article itself where its
 * markup is like theirs. In a thread of equal posts it is not.
 */
export function isOpening(
  comments: readonly ReadComment[],
  said: SaidKind,
  hints: Hints,
  headline: Headline | undefined,
  prose: Prose,
): boolean {
  const [first, ...others] = comments;
  if (!first || said === 'thread' || textBefore(first, headline, prose) > little) return false;
  if (said === 'opening') return isAsked(first, others);
  if (headline?.element && holds(first.element, headline.element)) return true;
  if (others.some((other) => other.parent === 0)) return false;
  const lengths = others.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const isWritten = hints.headlines.length > 0 || hints.types.has('og:article');
  return isWritten && first.text.length > 600 && first.text.length > usual * 4;
}

/** Whether it says that it is the question, or stands elsewhere than what answers it. */
function isAsked(first: ReadComment, others: readonly ReadComment[]): boolean {
  const answer = others.find((other) => !holds(first.element, other.element))?.element;
  let up: Element | null = first.element;
  for (let level = 0; up && level < 5 && !(answer && holds(up, answer)); level++, up = parentElementOf(up)) {
    const element = up;
    const names = ['itemtype', 'class', 'id'].map((name) => attributeOf(element, name) ?? '').join(' ');
    if (/(?:^|[\s/_-])(?:question|issue)(?:$|[\s_-])/i.test(names)) return true;
  }
  return !others.some((other) => other.parent === undefined && standAlike(first.element, other.element));
}

/** Whether two elements stand in one list, each perhaps in a few wrappers alike. */
function standAlike(one: Element, other: Element): boolean {
  let [a, b]: (Element | null)[] = [one, other];
  for (let level = 0; a && b && level < 4; level++, a = parentElementOf(a), b = parentElementOf(b)) {
    if (level > 0 && (tagOf(a) !== tagOf(b) || attributeOf(a, 'class') !== attributeOf(b, 'class'))) return false;
    if (parentElementOf(a) === parentElementOf(b)) return true;
  }
  return false;
}

/** How much prose stands above the first comment, from the headline on. */
function textBefore(first: ReadComment, headline: Headline | undefined, prose: Prose): number {
  const from = headline?.element;
  if (from && !isBefore(from, first.element)) return 0;
  let sum = 0;
  for (const paragraph of prose.paragraphs)
    if (isBefore(paragraph, first.element) && (!from || isBefore(from, paragraph))) sum += ownWeight(prose, paragraph);
  return sum;
}

/** The weight of a block, counted once where blocks hold each other. */
function ownWeight(prose: Prose, block: Element): number {
  const above = parentElementOf(block);
  return above && prose.places.get(above)?.isBlock ? 0 : weightIn(prose, block);
}

/** The comments without the first; what answered it answers the article now. */
export function withoutFirst(comments: readonly ReadComment[]): ReadComment[] {
  return comments.slice(1).map((comment) => ({ ...comment, parent: comment.parent ? comment.parent - 1 : undefined }));
}
