import type { Page } from './pageFacts.ts';
import type { Region } from './region.ts';
import { halvesOf, spreadOf } from './runs.ts';
import type { Survey } from './survey.ts';

/** Elements alike, each perhaps a comment. */
export interface Group {
  /** The trait that all share. */
  trait: string;
  regions: Region[];
  /** Whether a comment goes on from its element to the next one's. */
  spread: boolean;
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
