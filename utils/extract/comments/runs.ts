import type { Page } from './pageFacts.ts';
import type { Region } from './region.ts';
import type { Survey } from './survey.ts';

/**
 * Comments that are not one element but a run of siblings: from each member to the next. The run may also end with the
 * member, where the name stands under the words.
 */
export function spreadOf(survey: Survey, members: readonly number[], taken: readonly Region[]): Region[] | undefined {
  const first = members[0];
  if (taken.length > 0 || first === undefined || members.length < 2) return undefined;
  const parent = survey.parent(first);
  let plain = 0;
  for (const member of members) {
    if (survey.parent(member) !== parent) return undefined;
    plain += survey.length(member, survey.end(member));
  }
  if (survey.tag(first) === 'dd') return termsOf(survey, parent, members);
  const last = members.at(-1) ?? first;
  const whole = survey.length(first, survey.end(last));
  if (plain > whole * 0.6 && survey.tag(first) !== 'dt') return undefined;
  const kinds = siblingKinds(survey, first, last);
  const starts = startsOfEnded(survey, parent, members, kinds);
  if (starts) return members.map((member, i) => ({ start: starts[i] ?? member, end: survey.end(member), holes: [] }));
  const after = endOfRun(survey, survey.end(last), survey.end(parent), kinds, parent);
  const opened = openedFrom(survey, parent, members);
  return opened.map((start, i) => ({ start, end: opened[i + 1] ?? after, holes: [] }));
}

/**
 * Where comments begin whose name and moment stand below their words, at the end: undefined where behind the last member
 * it goes on as behind the first.
 */
function startsOfEnded(
  survey: Survey,
  parent: number,
  members: readonly number[],
  kinds: ReadonlySet<string>,
): readonly number[] | undefined {
  const first = members[0] ?? parent;
  const behind = survey.end(members.at(-1) ?? parent);
  const isLast = behind >= survey.end(parent) || !kinds.has(kindOf(survey, behind));
  if (!isLast && kindOf(survey, behind) === kindOf(survey, survey.end(first))) return undefined;
  if (!isLast && !standsBefore(survey, parent, first, kindOf(survey, survey.end(first)))) return undefined;
  return members.map((_, i) =>
    i === 0 ? startOfRun(survey, parent, first, kinds) : survey.end(members[i - 1] ?? first),
  );
}

/** Whether the sibling just before an element is of a kind. */
const standsBefore = (survey: Survey, parent: number, element: number, kind: string): boolean => {
  const before = siblingsIn(survey, parent + 1, element).at(-1);
  return before !== undefined && kindOf(survey, before) === kind;
};

/** Comments that begin in a `dt` before each member, which is the `dd` of it: undefined where one has none of its own. */
function termsOf(survey: Survey, parent: number, members: readonly number[]): Region[] | undefined {
  const regions: Region[] = [];
  let term: number | undefined;
  for (const sibling of siblingsIn(survey, parent + 1, survey.end(members.at(-1) ?? parent))) {
    if (survey.tag(sibling) === 'dt') term = sibling;
    else if (term !== undefined && sibling === members[regions.length]) {
      regions.push({ start: term, end: survey.end(sibling), holes: [] });
      term = undefined;
    }
  }
  return regions.length === members.length ? regions : undefined;
}

/** Comments whose moment and whose name stand in one sibling after the other, by turns: from each first to the next. */
export function halvesOf(
  { survey, times, people }: Page,
  members: readonly number[],
  taken: readonly Region[],
): Region[] | undefined {
  if (taken.length > 0 || members.length < 6 || members.length % 2 > 0) return undefined;
  const has = (before: Int32Array, index: number) => (before[survey.end(index)] ?? 0) > (before[index] ?? 0);
  const opener = members[0] ?? 0;
  const parent = survey.parent(opener);
  const isTimeFirst = has(times.before, opener);
  const areTurns = members.every((member, i) => {
    const isTimed = isTimeFirst === (i % 2 === 0);
    const told = [has(times.before, member), has(people.before, member)];
    return survey.parent(member) === parent && told[0] === isTimed && told[1] !== isTimed;
  });
  if (!areTurns) return undefined;
  const firsts = members.filter((_, i) => i % 2 === 0);
  return firsts.map((start, i) => ({ start, end: firsts[i + 1] ?? survey.end(members.at(-1) ?? start), holes: [] }));
}

/** Where each run begins: with the rules, anchors and headings before its member, as many as stand before the first too. */
function openedFrom(survey: Survey, parent: number, members: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = members;
  const before = siblingsIn(survey, parent + 1, first).toReversed();
  const between = siblingsIn(survey, survey.end(first), second).toReversed();
  const opens = (index: number) =>
    /^(?:hr|h[1-6])$/.test(survey.tag(index)) || survey.length(index, survey.end(index)) === 0;
  let count = 0;
  for (const [i, sibling] of between.entries()) {
    const like = before[i];
    if (like === undefined || !opens(sibling) || kindOf(survey, sibling) !== kindOf(survey, like)) break;
    count++;
  }
  if (count === 0 || count === between.length) return members;
  return members.map((member, i) => {
    const from = i === 0 ? parent + 1 : survey.end(members[i - 1] ?? first);
    return siblingsIn(survey, from, member).at(-count) ?? member;
  });
}

/** The elements that stand side by side from one to before another. */
function siblingsIn(survey: Survey, from: number, to: number): number[] {
  const siblings: number[] = [];
  for (let at = from; at < to; at = survey.end(at)) siblings.push(at);
  return siblings;
}

const kindOf = (survey: Survey, index: number) =>
  `${survey.tag(index)}.${(survey.classes[index] ?? '').replace(/\d+/g, '#').split(/\s/)[0]}`;

/** The kinds of the siblings between the first and the last member. */
function siblingKinds(survey: Survey, first: number, last: number): Set<string> {
  const kinds = new Set<string>();
  for (let at = first; at < last; at = survey.end(at)) kinds.add(kindOf(survey, at));
  return kinds;
}

function endOfRun(survey: Survey, from: number, limit: number, kinds: Set<string>, parent: number): number {
  let at = from;
  let steps = 0;
  while (at < limit && survey.parent(at) === parent && kinds.has(kindOf(survey, at)) && steps++ < 40)
    at = survey.end(at);
  return at;
}

function startOfRun(survey: Survey, parent: number, first: number, kinds: ReadonlySet<string>): number {
  let start = first;
  for (const sibling of siblingsIn(survey, parent + 1, first)
    .toReversed()
    .slice(0, 12)) {
    if (!kinds.has(kindOf(survey, sibling))) break;
    start = sibling;
  }
  return start;
}
