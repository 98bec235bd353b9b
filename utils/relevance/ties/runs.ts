import { shinglesOf } from './shingles.ts';
import type { Token } from './tokens.ts';

/** Words that stand one after the other in both texts: where, and how many tokens. */
export interface Run {
  later: number;
  earlier: number;
  length: number;
}

/** How many places of the earlier text are tried for one of the later. */
const mostPlaces = 4;
/** How many runs back a run may be joined to another. */
const reach = 12;
/** The most tokens of the later text between two runs of one passage. */
const widest = 12;
/** What each left out or added token costs, in matched ones; left out ones cost no more than `mostCost`. */
const addedCost = 1;
const leftOutCost = 0.25;
const mostCost = 3;

/** The runs that make up the longest passage that two texts share, in order; none where they share nothing. */
export function sharedPassage(later: readonly Token[], earlier: readonly Token[]): Run[] {
  return bestChain(runsOf(later, earlier));
}

/** The runs of the later text, in order: at each place the longest that stands in the earlier one; a shingle is the shortest. */
function runsOf(later: readonly Token[], earlier: readonly Token[]): Run[] {
  const places = new Map<number, number[]>();
  shinglesOf(earlier.map(({ key }) => key)).forEach((shingle, at) => {
    const known = places.get(shingle);
    if (!known) places.set(shingle, [at]);
    else if (known.length < mostPlaces) known.push(at);
  });
  const shingles = shinglesOf(later.map(({ key }) => key));
  const runs: Run[] = [];
  for (let at = 0; at < shingles.length; ) {
    let best: Run = { later: at, earlier: 0, length: 0 };
    for (const place of places.get(shingles[at] ?? 0) ?? []) {
      const length = equalFrom(later, at, earlier, place);
      if (length > best.length) best = { later: at, earlier: place, length };
    }
    if (best.length > 0) runs.push(best);
    at += Math.max(1, best.length);
  }
  return runs;
}

function equalFrom(later: readonly Token[], at: number, earlier: readonly Token[], place: number): number {
  let length = 0;
  while (at + length < later.length && later[at + length]?.key === earlier[place + length]?.key) length++;
  return length;
}

/** Runs that follow each other in both texts, close together in the later: those that hold the most. */
function bestChain(runs: readonly Run[]): Run[] {
  const scores = runs.map(({ length }) => length);
  const from = runs.map(() => -1);
  runs.forEach((run, i) => {
    for (let j = i - 1; j >= Math.max(0, i - reach); j--) {
      const gap = costBetween(runs[j], run);
      const score = gap === undefined ? 0 : (scores[j] ?? 0) - gap + run.length;
      if (score <= (scores[i] ?? 0)) continue;
      scores[i] = score;
      from[i] = j;
    }
  });
  const chain: Run[] = [];
  for (let at = scores.indexOf(Math.max(...scores)); at >= 0; at = from[at] ?? -1) {
    const run = runs[at];
    if (run) chain.unshift(run);
  }
  return chain;
}

function costBetween(one: Run | undefined, next: Run): number | undefined {
  if (!one) return undefined;
  const added = next.later - one.later - one.length;
  const leftOut = next.earlier - one.earlier - one.length;
  if (added < 0 || leftOut < 0 || added > widest) return undefined;
  return added * addedCost + Math.min(mostCost, leftOut * leftOutCost);
}
