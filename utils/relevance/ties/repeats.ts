import type { Repeats, Statement } from '../../statement.ts';
import { shinglesOf } from './shingles.ts';
import { tieBetween } from './tie.ts';
import { tokensOf } from './tokens.ts';

/** So much of the shorter text, and of both unless it is a quotation, are the same words in a repetition. */
const leastShare = 0.8;
/** How many words of a text are looked at in order to find what may be its repetition. */
const mostTokens = 2_000;

/** With how many groups a statement is compared, the most alike first. */
const mostTried = 3;

/** What is compared of a statement. */
type Comparable = Pick<Statement, 'kind' | 'text' | 'datePublished'> & { id: number };

/**
 * One person's statements that say the same in the same words, by the number of the one to show: what was first said
 * before what was quoted, then the first by day. The others, by day, are said again, or are quotations of it. What was
 * altered is no repetition: a changed figure must not hide behind the first one.
 */
export function repeatsAmong<S extends Comparable>(statements: readonly S[]): Repeats<S> {
  const groups: S[][] = [];
  const groupsWith = new Map<number | string, Set<S[]>>();
  for (const statement of statements.toSorted(inOrder)) {
    const marks = marksOf(statement.text);
    const group = mostAlike(marks, groupsWith).find(([first]) => first && isRepetition(statement, first));
    if (group) group.push(statement);
    else groups.push(noteUnder(marks, [statement], groupsWith));
  }
  const repeated = groups.flatMap(([first, ...others]) => (first && others.length > 0 ? [[first.id, others]] : []));
  return Object.fromEntries(repeated);
}

function inOrder(one: Comparable, other: Comparable): number {
  const quoted = Number(one.kind === 'quotation') - Number(other.kind === 'quotation');
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (quoted !== 0 || day === otherDay) return quoted || one.id - other.id;
  return day < otherDay ? -1 : 1;
}

/** An unknown day comes last. */
function dayOf({ datePublished = '9999' }: Comparable): string {
  return datePublished;
}

/** Its shingles, and the whole of it, for it may be too short to have any. */
function marksOf(text: string): (number | string)[] {
  const words = tokensOf(text, mostTokens).map(({ key }) => key);
  return [...new Set(shinglesOf(words)), words.join(' ')];
}

function noteUnder<G>(marks: readonly (number | string)[], group: G, groupsWith: Map<number | string, Set<G>>): G {
  for (const mark of marks) {
    const known = groupsWith.get(mark);
    if (known) known.add(group);
    else groupsWith.set(mark, new Set([group]));
  }
  return group;
}

/** The groups whose first statement shares half of these marks, those with the most before. */
function mostAlike<G>(marks: readonly (number | string)[], groupsWith: ReadonlyMap<number | string, Set<G>>): G[] {
  const shared = new Map<G, number>();
  for (const mark of marks) {
    for (const group of groupsWith.get(mark) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  const alike = [...shared].filter(([, count]) => count * 2 >= marks.length);
  return alike
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostTried)
    .map(([group]) => group);
}

function isRepetition(later: Comparable, first: Comparable): boolean {
  if (wholeOf(later.text) === wholeOf(first.text)) return true;
  const tie = tieBetween(later.text, first.text, later.kind === 'quotation');
  if (!tie || tie.exactness === 'altered' || tie.share.later < leastShare) return false;
  return tie.share.earlier >= leastShare || (later.kind === 'quotation' && first.kind !== 'quotation');
}

function wholeOf(text: string): string {
  return tokensOf(text)
    .map(({ key }) => key)
    .join(' ');
}
