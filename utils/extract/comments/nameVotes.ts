import type { Ballot } from './items.ts';
import type { Seen } from './nameSeen.ts';
import type { Page } from './pageFacts.ts';

/** The traits that names have on a page, the likeliest first, by what all voters hold of each. */
export function rankedTraits(page: Page, ballots: readonly Ballot<Seen>[], voters: number, rated: boolean): string[] {
  const likely = ballots
    .map((ballot) => ({ ballot, trait: ballot.trait, score: rate(page, ballot, voters, rated) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
  return innerFirst(page, likely)
    .map(({ trait }) => trait)
    .slice(0, 8);
}

interface Rated {
  ballot: Ballot<Seen>;
  trait: string;
  score: number;
}

/** The best-rated, unless it holds another good one whose words are a part of its own: then that one. */
function innerFirst(page: Page, rated: Rated[]): Rated[] {
  const best = rated[0];
  if (!best) return rated;
  const inner = rated.find((other) => other.score > best.score - 0.9 && isInner(page, other.ballot, best.ballot));
  return inner ? [inner, ...rated.filter((other) => other !== inner)] : rated;
}

/** Whether one kind stands inside another and says the beginning of what that says, in some items less. */
function isInner(page: Page, inner: Ballot<Seen>, outer: Ballot<Seen>): boolean {
  let inside = 0;
  let beginnings = 0;
  let shorter = 0;
  for (const [item, around] of outer.found) {
    const one = inner.found.get(item);
    if (!one || one.element === around.element || !page.survey.holds(around.element, one.element)) continue;
    inside++;
    if (around.name.startsWith(one.name)) beginnings++;
    if (around.name.length > one.name.length) shorter++;
  }
  return inside >= outer.found.size * 0.5 && beginnings >= inside * 0.9 && shorter > 0;
}

/** Whether what all say alike is a name all the same: one writer's link, or marked as a name where all are nameless. */
const isSurelyName = (share: (test: (one: Seen) => boolean) => number): boolean =>
  share((one) => one.linked) > 0.9 || share((one) => one.hint >= 0.8) > 0.9;

function rate(page: Page, { trait, found, count }: Ballot<Seen>, voters: number, rated: boolean): number {
  const seen = [...found.values()];
  const n = seen.length;
  const share = (test: (one: Seen) => boolean) => seen.filter(test).length / n;
  const distinct = new Set(seen.map((one) => one.name)).size;
  let score = n / voters;
  score += seen.reduce((sum, one) => sum + one.hint, 0) / n;
  score += 0.5 * share((one) => one.profile);
  score -= 0.9 * share((one) => one.inProse);
  if (n >= 3) score += distinct === 1 ? (isSurelyName(share) ? -0.3 : -1.2) : 0.4 * Math.min(1, (2 * distinct) / n);
  score += 0.3 * (seen.reduce((sum, one) => sum + Math.max(0, 1 - one.away / 20), 0) / n);
  if (/\[itemprop=(?:author|creator)\]|\[rel=[^\]]*author/.test(trait)) score += 0.5;
  if (/\[itemprop=name\]/.test(trait)) score += 0.3;
  if (/^(?:cite|a|b|strong|bdi)\b/.test(trait)) score += 0.1;
  if (/^h[1-3]\b/.test(trait)) score -= 0.2;
  if (rated) score -= 0.6 * share((one) => one.heading);
  // The name that is shown is nearer to what a person is called than the account beside it.
  score -= 0.8 * share((one) => /^\S*@\S+$/.test(one.name));
  // Where words have no spaces between them, a sentence is told by how it ends.
  score -= share((one) => /[。！？]$/.test(one.name));
  score -= 0.15 * Math.max(0, seen.reduce((sum, one) => sum + one.name.split(' ').length, 0) / n - 2);
  score -= 0.15 * Math.min(3, Math.max(0, count / n - 1));
  if (voters >= 3 && seen.some((one) => page.survey.tag(one.element) === 'p')) score -= 0.3;
  return n < voters * 0.05 ? 0 : score;
}
