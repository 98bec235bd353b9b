import type { Steps } from '../steps.ts';
import { type Candidate, candidatesOf, outermost } from './choose.ts';
import type { Item } from './items.ts';
import { commentName, namesComment } from './names.ts';
import { isWholePost } from './opening.ts';
import { type Page, standsInQuote } from './pageFacts.ts';
import type { Region } from './region.ts';
import { withoutStrays } from './strays.ts';
import { mayBeTold } from './told.ts';
import { areHeadless, isTooSmall, verdictOf } from './verdict.ts';
import { readTimes } from './when.ts';
import { readPermalinks } from './where.ts';
import { readAuthors } from './who.ts';
import { readBodies } from './words.ts';

/** Comments of one kind: built alike, read by the same votes. */
export interface Kind {
  items: Item[];
  why: string;
  /** Whether the first is the opening post of the thread that the others are. */
  opens?: boolean;
}

/** How many groups are read in full before it is said that there are no comments (or no more). */
const mostTried = 8;
/** How many kinds stand on one page at most: answers, comments under them, replies. */
const mostKinds = 4;

/** All kinds of comments on a page, the surest first; empty where there are none. */
export function* kindsOf(page: Page): Steps<Kind[]> {
  const kinds: Kind[] = [];
  while (kinds.length < mostKinds) {
    const next = yield* nextKind(page, kinds);
    if (!next) break;
    kinds.push(next);
  }
  return kinds;
}

/** Reads all that is to be read of comments built alike. */
export function* readItems(page: Page, regions: readonly Region[]): Steps<Item[]> {
  const items = yield* readHeads(page, regions);
  yield* readRest(page, items);
  return items;
}

/** Reads the moments and the names, which tell most of what is no comment. */
function* readHeads(page: Page, regions: readonly Region[]): Steps<Item[]> {
  const items: Item[] = regions.map((region) => ({ region }));
  readTimes(page, items);
  yield;
  readAuthors(page, items);
  yield;
  return items;
}

function* readRest(page: Page, items: Item[]): Steps<void> {
  readBodies(page, items);
  yield;
  readPermalinks(page, items);
  yield;
}

function* nextKind(page: Page, kinds: Kind[]): Steps<Kind | undefined> {
  const taken = kinds.flatMap((kind) => kind.items.map((item) => item.region)).sort((a, b) => a.start - b.start);
  const candidates = candidatesOf(page, taken);
  yield;
  const tried = new Set<string>();
  for (const candidate of candidates) {
    if (tried.size >= mostTried) break;
    if (kinds.length > 0 && !isKin(candidate)) continue;
    const chosen = kinds.length > 0 ? candidate : outermost(candidate, candidates);
    const mark = `${chosen.regions[0]?.start} ${chosen.regions.length} ${chosen.spread}`;
    if (tried.has(mark)) continue;
    const inside = taken.flatMap((outer) => insideOf(outer, chosen.regions));
    if (inside.length === 0 && kinds.length > 0 && !chosen.sure && !standsAmong(page, taken, chosen.regions)) continue;
    if (inside.length > 0 && (isQuoted(page, inside) || !leavesOuter(kinds, chosen.regions))) continue;
    tried.add(mark);
    if (isTooSmall(page, chosen) || !mayBeTold(page, chosen)) continue;
    const items = yield* readHeads(page, chosen.regions);
    if (areHeadless(items)) continue;
    yield* readRest(page, items);
    const verdict = verdictOf(page, chosen, items);
    if (!verdict.comments) continue;
    if (inside.length > 0) yield* makeHoles(page, kinds, chosen.regions);
    const fullest = yield* fuller(page, { items, why: verdict.why }, chosen, candidates);
    const kind = { ...fullest, items: withoutStrays(page, fullest.items) };
    return (yield* withOpening(page, kind, chosen, candidates)) ?? kind;
  }
  return undefined;
}

/** The same comments read from each to the next, where that gives much more words: bodies in rows of their own. */
function* fuller(page: Page, kind: Kind, chosen: Candidate, candidates: readonly Candidate[]): Steps<Kind> {
  const spread = candidates.find((other) => other.spread && !chosen.spread && other.trait === chosen.trait);
  if (!spread) return kind;
  const items = yield* readItems(page, spread.regions);
  const verdict = verdictOf(page, spread, items);
  return verdict.comments && wordsIn(items) > 2 * wordsIn(kind.items) ? { items, why: verdict.why } : kind;
}

/** The same comments and, built alike, the opening post before them: data often marks only the answers as comments. */
function* withOpening(
  page: Page,
  kind: Kind,
  chosen: Candidate,
  candidates: readonly Candidate[],
): Steps<Kind | undefined> {
  if (!chosen.sure) return undefined;
  const answers = kind.items.map(({ region }) => region);
  const wider = candidates.find(
    ({ regions, spread, trait }) =>
      !spread &&
      regions.length === answers.length + 1 &&
      answers.every(isPartOf(page, regions)) &&
      (page.isThread || (namesComment(trait) && areSiblings(page, regions))),
  );
  if (!wider) return undefined;
  const items = yield* readItems(page, outermost(wider, candidates).regions);
  const same = kind.items.filter(({ author }, i) => author?.name === items[i + 1]?.author?.name).length;
  const whole = isWholePost(page, items[0], kind.items) && wordsIn(items) >= wordsIn(kind.items);
  return whole && same > answers.length * 0.8 ? { items, why: kind.why, opens: true } : undefined;
}

/** Whether regions stand side by side, as the posts of a thread do and an article and its comments do not. */
function areSiblings({ survey }: Page, regions: readonly Region[]): boolean {
  const parent = survey.parent(regions[0]?.start ?? 0);
  return regions.every(({ start }) => survey.parent(start) === parent);
}

/** Whether an answer is, holds or stands in the one after its own number. */
const isPartOf =
  ({ survey }: Page, regions: readonly Region[]) =>
  ({ start }: Region, index: number): boolean => {
    const other = regions[index + 1]?.start ?? -1;
    return survey.holds(start, other) || (other >= 0 && survey.holds(other, start));
  };

const wordsIn = (items: readonly Item[]): number => items.reduce((sum, item) => sum + (item.text ?? '').length, 0);

/** A further kind must be named as comments, and each must have a moment. */
function isKin({ trait, regions, timed }: Candidate): boolean {
  return commentName.test(trait) && !/quote|edit|signature|recent/i.test(trait) && timed >= regions.length * 0.8;
}

/** Whether most regions stand in the block that holds all comments found so far. */
function standsAmong({ survey }: Page, taken: readonly Region[], regions: readonly Region[]): boolean {
  const first = taken[0];
  const last = taken.at(-1);
  if (!first || !last) return false;
  let block = survey.parent(first.start);
  while (block > 0 && !survey.holds(block, last.start)) block = survey.parent(block);
  return block > 0 && regions.every((region) => survey.holds(block, region.start));
}

const contains = (outer: Region, inner: Region): boolean =>
  inner.start > outer.start &&
  inner.end <= outer.end &&
  !outer.holes.some(([start, end]) => inner.start >= start && inner.end <= end);

/** Those of the regions, which are in document order, that stand inside another. */
function insideOf(outer: Region, regions: readonly Region[]): Region[] {
  let from = 0;
  for (let to = regions.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((regions[middle]?.start ?? 0) > outer.start) to = middle;
    else from = middle + 1;
  }
  const inside: Region[] = [];
  for (let at = from; (regions[at]?.start ?? outer.end) < outer.end; at++) {
    const region = regions[at];
    if (region && contains(outer, region)) inside.push(region);
  }
  return inside;
}

/** A region without others inside it. */
function without(region: Region, others: readonly Region[]): Region {
  const holes: (readonly [number, number])[] = [...region.holes];
  for (const other of insideOf(region, others)) {
    if (!holes.some(([start, end]) => other.start >= start && other.end <= end)) holes.push([other.start, other.end]);
  }
  return { ...region, holes: holes.sort((a, b) => a[0] - b[0]) };
}

/** Whether regions inside comments are words that these quote, with the name and day of who said them. */
function isQuoted({ survey }: Page, inside: readonly Region[]): boolean {
  return inside.filter((region) => standsInQuote(survey, region)).length > inside.length * 0.5;
}

/** Whether the comments found before keep their name, moment and body without what is inside them. */
function leavesOuter(kinds: readonly Kind[], inner: readonly Region[]): boolean {
  let touched = 0;
  let spoilt = 0;
  for (const kind of kinds) {
    for (const item of kind.items) {
      const inside = insideOf(item.region, inner);
      if (inside.length === 0) continue;
      touched++;
      const parts = [item.author?.element, item.timeMark, item.body];
      if (
        inside.some((region) => parts.some((part) => part !== undefined && part >= region.start && part < region.end))
      )
        spoilt++;
    }
  }
  return spoilt <= touched * 0.1;
}

function* makeHoles(page: Page, kinds: Kind[], inner: readonly Region[]): Steps<void> {
  for (const kind of kinds) {
    const regions = kind.items.map(({ region }) => without(region, inner));
    if (regions.some((region, i) => region.holes.length !== kind.items[i]?.region.holes.length)) {
      kind.items = yield* readItems(page, regions);
    }
  }
}
