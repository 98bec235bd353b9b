import { diffArrays } from 'diff';
import { beginsSentence, type Cut, mayBeCut, quotesAt } from './boundaries.ts';
import type { Run } from './runs.ts';

/** Tokens that both texts have, or only the earlier (`leftOut`) or only the later (`added`): from, to in that text. */
export interface Step {
  kind: 'same' | 'leftOut' | 'added';
  from: number;
  to: number;
  /** The place in the other text: of the same words, or where these would stand. */
  beside: number;
  /** Present where it is the beginning or the rest of a sentence that was begun late or broken off. */
  cut?: true;
}

/** Up to so many words at an end of a passage may be altered ones; more are the words of who quotes. */
const edge = 4;
/** Of a sentence cut short no more than so many tokens are told. */
const longestRest = 60;
/** Larger differences are told as a whole. */
const mostCompared = 100;

/** How to come from the earlier text's passage to the later's, sentences that were begun or broken off included. */
export function stepsAlong(runs: readonly Run[], later: Cut, earlier: Cut): Step[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const steps = headSteps(first, later, earlier);
  runs.forEach((run, i) => {
    const next = runs[i + 1];
    const end = { later: run.later + run.length, earlier: run.earlier + run.length };
    steps.push({ kind: 'same', from: run.later, to: end.later, beside: run.earlier });
    if (next) steps.push(...stepsBetween(end, next, later, earlier));
  });
  const end = { later: last.later + last.length, earlier: last.earlier + last.length };
  return [...steps, ...tailSteps(end, later, earlier)];
}

type Place = Pick<Run, 'later' | 'earlier'>;

function stepsBetween(from: Place, to: Place, later: Cut, earlier: Cut): Step[] {
  const own = later.tokens.slice(from.later, to.later).map(({ key }) => key);
  const other = earlier.tokens.slice(from.earlier, to.earlier).map(({ key }) => key);
  const steps: Step[] = [];
  let at = { ...from };
  const compared = own.length + other.length <= mostCompared;
  const parts = compared
    ? diffArrays(other, own)
    : [
        { removed: true, added: false, count: other.length },
        { removed: false, added: true, count: own.length },
      ];
  for (const { added, removed, count } of parts) {
    if (count === 0) continue;
    if (removed) {
      steps.push({ kind: 'leftOut', from: at.earlier, to: at.earlier + count, beside: at.later });
      at = { ...at, earlier: at.earlier + count };
      continue;
    }
    steps.push({ kind: added ? 'added' : 'same', from: at.later, to: at.later + count, beside: at.earlier });
    at = { later: at.later + count, earlier: added ? at.earlier : at.earlier + count };
  }
  return steps;
}

/** What stands at the beginning of the passage that the two do not share: altered words, or a sentence begun late. */
function headSteps({ later: at, earlier: place }: Run, later: Cut, earlier: Cut): Step[] {
  const missing = place - (backTo(earlier, place, beginsSentence, longestRest) ?? place);
  const own = at - (backTo(later, at, mayBeCut, edge) ?? at);
  const altered = own > 0 && belongs(later, at - own, missing) ? own : 0;
  const from = { later: at - altered, earlier: place - Math.min(altered, missing) };
  return [
    ...restOf(place - missing, from.earlier, from.later),
    ...stepsBetween(from, { later: at, earlier: place }, later, earlier),
  ];
}

/** The same for its end. */
function tailSteps({ later: at, earlier: place }: Place, later: Cut, earlier: Cut): Step[] {
  const missing = (onTo(earlier, place, beginsSentence, longestRest) ?? place) - place;
  const own = (onTo(later, at, mayBeCut, edge) ?? at) - at;
  const altered = own > 0 && belongs(later, at + own, missing) ? own : 0;
  const to = { later: at + altered, earlier: place + Math.min(altered, missing) };
  return [
    ...stepsBetween({ later: at, earlier: place }, to, later, earlier),
    ...restOf(to.earlier, place + missing, to.later),
  ];
}

function restOf(from: number, to: number, beside: number): Step[] {
  return from < to ? [{ kind: 'leftOut', from, to, beside, cut: true }] : [];
}

/**
 * Whether a few words that only the later text has belong to what it repeats: the earlier sentence went on otherwise, or
 * quotation marks enclose them. Else they are the words of who repeats it, as in `…, she said`.
 */
function belongs(later: Cut, until: number, missing: number): boolean {
  return missing > 0 || quotesAt(later, until);
}

function backTo(cut: Cut, from: number, isEnd: (cut: Cut, at: number) => boolean, most: number): number | undefined {
  for (let at = from; at >= Math.max(0, from - most); at--) if (isEnd(cut, at)) return at;
  return undefined;
}

function onTo(cut: Cut, from: number, isEnd: (cut: Cut, at: number) => boolean, most: number): number | undefined {
  const last = Math.min(cut.tokens.length, from + most);
  for (let at = from; at <= last; at++) if (at === cut.tokens.length || isEnd(cut, at)) return at;
  return undefined;
}
