import { shinglesOf } from './shingles.ts';
import { type Token, tokensOf, weightOf } from './tokens.ts';

/** Of so many neighbouring shingles at least one is chosen: ten equal words always share a fingerprint. */
const window = 8;
/** The least weight of a text that can be tied to another: eight words. What is shorter is a phrase that anybody uses. */
export const leastWeight = 16;
/** How many words of a text are fingerprinted; what comes after is not found again. */
const mostTokens = 10_000;
/** How many fingerprints one text asks for. */
const mostAsked = 400;

/**
 * The fingerprints under which a text is found again: numbers of 28 bits, each once, about two for nine words. Chosen by
 * winnowing (Schleimer, Wilkerson, Aiken: Winnowing, local algorithms for document fingerprinting, 2003). None of a short text.
 */
export function fingerprintsOf(text: string): number[] {
  return winnowed(shinglesIn(tokensOf(text, mostTokens)));
}

/**
 * The fingerprints to look for, in order to find texts that share words with this one: all of a short one, so that an
 * altered word costs less; of a long one those that it would have itself.
 */
export function askedFingerprints(text: string): number[] {
  const shingles = shinglesIn(tokensOf(text, mostTokens));
  if (shingles.length > mostAsked) return winnowed(shingles).slice(0, mostAsked);
  return [...new Set(Array.from(shingles, packed))];
}

function shinglesIn(tokens: readonly Token[]): Uint32Array {
  return weightOf(tokens) < leastWeight ? new Uint32Array() : shinglesOf(tokens);
}

/** Of each window the least, of equal ones the last; most windows choose the one that the window before has chosen. */
function winnowed(shingles: Uint32Array): number[] {
  const chosen = new Set<number>();
  let least = -1;
  for (let end = Math.min(window, shingles.length); end <= shingles.length && end > 0; end++) {
    const from = Math.max(0, end - window);
    const newest = shingles[end - 1] ?? 0;
    if (least < from) least = leastIn(shingles, from, end);
    else if (newest <= (shingles[least] ?? 0)) least = end - 1;
    chosen.add(packed(shingles[least] ?? 0));
  }
  return [...chosen];
}

function leastIn(shingles: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let i = from; i < to; i++) if ((shingles[i] ?? 0) <= (shingles[least] ?? 0)) least = i;
  return least;
}

function packed(shingle: number): number {
  return shingle >>> 4;
}
