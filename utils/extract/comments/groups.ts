import type { TimeMarks } from './marks.ts';
import type { AuthorMarks } from './people.ts';
import { halvesOf, spreadOf } from './runs.ts';
import type { Survey } from './survey.ts';
import type { Tells } from './tells.ts';
import type { Traits } from './traits.ts';

/** A comment's own part of the page: a range of elements without the comments nested in it. */
export interface Region {
  /** The element that is or begins the comment. */
  start: number;
  end: number;
  /** Ranges inside that belong to nested comments. */
  holes: readonly (readonly [start: number, end: number])[];
}

/** Elements alike, each perhaps a comment. */
export interface Group {
  /** The trait that all share. */
  trait: string;
  regions: Region[];
  /** Whether a comment goes on from its element to the next one's. */
  spread: boolean;
}

/** Everything known of a page before its comments are. */
export interface Page {
  survey: Survey;
  traits: Traits;
  times: TimeMarks;
  people: AuthorMarks;
  /** What the page's headings announce, see `ownWords`. */
  subjects: ReadonlySet<string>;
  tells: Tells;
  /** Whether the page says of itself that it is a thread of posts. */
  isThread: boolean;
  url: URL;
  /** What relative addresses are relative to. */
  base: string;
}

/** The sum of a prefix array over a region. */
export function within(region: Region, sum: (start: number, end: number) => number): number {
  let total = sum(region.start, region.end);
  for (const [start, end] of region.holes) total -= sum(start, end);
  return total;
}

/** How many time marks a region holds. */
export const timesIn = ({ times }: Page, region: Region): number =>
  within(region, (start, end) => (times.before[end] ?? 0) - (times.before[start] ?? 0));

/** How many author marks a region holds. */
export const peopleIn = ({ people }: Page, region: Region): number =>
  within(region, (start, end) => (people.before[end] ?? 0) - (people.before[start] ?? 0));

/** Characters of a region outside links. */
export const plainIn = ({ survey }: Page, region: Region): number =>
  within(region, (start, end) => survey.length(start, end) - survey.linkLength(start, end));

/** Whether a region is, or stands in, words marked as quoted. */
export function standsInQuote(survey: Survey, { start }: Region): boolean {
  for (let at = start, level = 0; at > 0 && level < 4; at = survey.parent(at), level++)
    if (survey.tag(at) === 'blockquote' || /quote|citation|cite/i.test(survey.classes[at] ?? '')) return true;
  return false;
}

/** The elements of a region, in document order. */
export function* elementsIn(region: Region): Generator<number> {
  let index = region.start;
  for (const [start, end] of region.holes) {
    for (; index < start; index++) yield index;
    index = end;
  }
  for (; index < region.end; index++) yield index;
}

/** Groups of like elements with a time or a name somewhere inside, by each trait that elements share. */
export function groupsOf(page: Page, taken: readonly Region[]): Group[] {
  const { survey, times, people, traits } = page;
  const byTrait = new Map<string, number[]>();
  for (let index = 1; index < survey.size; index++) {
    const end = survey.end(index);
    const marked =
      (times.before[end] ?? 0) > (times.before[index] ?? 0) || (people.before[end] ?? 0) > (people.before[index] ?? 0);
    if (!marked) continue;
    for (const trait of traits.of(index)) {
      const members = byTrait.get(trait);
      if (members) members.push(index);
      else byTrait.set(trait, [index]);
    }
  }
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const [trait, members] of byTrait) {
    const key = `${members.length}:${members[0]}:${members[members.length >> 1]}:${members.at(-1)}`;
    if (seen.has(key) && !/^\w+[#[]/.test(trait)) continue;
    seen.add(key);
    groups.push({ trait, regions: regionsOf(survey, members, taken), spread: false });
    const spread = spreadOf(survey, members, taken);
    if (spread) groups.push({ trait, regions: spread, spread: true });
    const halves = halvesOf(page, members, taken);
    if (halves) groups.push({ trait, regions: halves, spread: true });
  }
  return groups;
}

/** Each member's subtree without the members nested in it and without what other comments have taken. */
function regionsOf(survey: Survey, members: readonly number[], taken: readonly Region[]): Region[] {
  const regions: Region[] = [];
  const open: { region: Region; holes: [number, number][] }[] = [];
  let next = 0;
  const cut = (start: number, end: number) => {
    while (open.length > 0 && (open.at(-1)?.region.end ?? 0) <= start) open.pop();
    const holes = open.at(-1)?.holes;
    if (holes && start >= (holes.at(-1)?.[1] ?? 0)) holes.push([start, end]);
  };
  for (const member of members) {
    for (; next < taken.length && (taken[next]?.start ?? 0) < member; next++) {
      const region = taken[next];
      if (region) cut(region.start, region.end);
    }
    const end = survey.end(member);
    cut(member, end);
    const holes: [number, number][] = [];
    const region: Region = { start: member, end, holes };
    regions.push(region);
    open.push({ region, holes });
  }
  for (; next < taken.length; next++) {
    const region = taken[next];
    if (region) cut(region.start, region.end);
  }
  return regions;
}
