import { lengthOfSize } from './documents.ts';
import { type Postings, within } from './postings.ts';
import type { IndexView } from './reader.ts';

/** The usual constants of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
const k1 = 1.2;
const b = 0.75;

/** A statement and what it is worth to the query. */
export interface Hit {
  id: number;
  score: number;
}

/** The statements that have all of the lists, rising by number. No list: none. */
export function inAll(lists: readonly Postings[]): Uint32Array {
  const [rarest, ...others] = lists.toSorted((one, other) => one.ids.length - other.ids.length);
  if (!rarest) return new Uint32Array();
  let found = rarest;
  for (const list of others) found = within(found, list.ids);
  return found.ids;
}

/** The `count` best of the candidates (which rise by number) by BM25 over the words' lists, best first; of equals, the later. */
export function best(candidates: Uint32Array, words: readonly Postings[], view: IndexView, count: number): Hit[] {
  const scores = new Float64Array(candidates.length);
  for (const list of words) addScores(scores, candidates, list, view);
  return topOf(candidates, (i) => scores[i] as number, count);
}

/** The `count` latest of the candidates by the day they were said. */
export function latest(candidates: Uint32Array, view: IndexView, count: number): Hit[] {
  return topOf(candidates, (i) => view.days[candidates[i] as number] as number, count);
}

function addScores(scores: Float64Array, candidates: Uint32Array, list: Postings, view: IndexView): void {
  const matches = list.ids.length;
  const rarity = Math.log(1 + (view.count - matches + 0.5) / (matches + 0.5));
  for (let i = 0, j = 0; i < candidates.length && j < matches; ) {
    const [id, other] = [candidates[i] as number, list.ids[j] as number];
    if (id === other) {
      const length = lengthOfSize[view.sizes[id] as number] as number;
      const count = list.counts[j] as number;
      const gain = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / view.averageLength));
      scores[i] = (scores[i] as number) + rarity * gain;
      i++;
      j++;
    } else if (id < other) i++;
    else j++;
  }
}

/** The `count` highest, without sorting all: what cannot be among them any more is passed over. */
function topOf(candidates: Uint32Array, scoreAt: (i: number) => number, count: number): Hit[] {
  let top: Hit[] = [];
  let threshold = Number.NEGATIVE_INFINITY;
  const order = (one: Hit, other: Hit) => other.score - one.score || other.id - one.id;
  for (let i = 0; i < candidates.length; i++) {
    const score = scoreAt(i);
    if (score < threshold) continue;
    top.push({ id: candidates[i] as number, score });
    if (top.length < 2 * count + 64) continue;
    top = top.sort(order).slice(0, count);
    threshold = top.at(-1)?.score ?? threshold;
  }
  return top.sort(order).slice(0, count);
}
