import { shinglesOf } from './shingles.ts';

/** Of so many neighbouring shingles at least one is chosen. */
const window = 8;
/** Texts of fewer words have no fingerprints: what is shorter is a phrase that anybody uses. */
const leastWords = 8;
/** How many words of a text are fingerprinted; what comes after is not found again. */
const mostWords = 10_000;
/** How many fingerprints one text asks for. */
const mostAsked = 400;

/**
 * The fingerprints under which a text of these words is found again: numbers of 21 bits, each once, about two for nine
 * words; ten words that two texts share give both one that is the same. Chosen by winnowing (Schleimer, Wilkerson, Aiken:
 * Winnowing, local algorithms for document fingerprinting, 2003). With so few bits some are the same by chance: a posting
 * in a list costs half of one that stands alone.
 */
export function fingerprintsOf(words: readonly string[]): number[] {
  return winnowed(shinglesIn(words));
}

/**
 * The fingerprints to look for, in order to find texts that share words with this one: all of a short one, so that an
 * altered word costs less; of a long one those that it would have itself.
 */
export function askedFingerprints(words: readonly string[]): number[] {
  const shingles = shinglesIn(words);
  if (shingles.length > mostAsked) return winnowed(shingles).slice(0, mostAsked);
  return [...new Set(Array.from(shingles, packed))];
}

function shinglesIn(words: readonly string[]): Uint32Array {
  return words.length < leastWords ? new Uint32Array() : shinglesOf(words.slice(0, mostWords));
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

/** The low bits: the high ones of a window's least are mostly zero. */
function packed(shingle: number): number {
  return shingle & 0x1fffff;
}
