import type { Token } from './tokens.ts';

/** How much text a shingle is made of: three words, or six characters of a script without spaces. */
const shingleWeight = 6;

/**
 * A number of 32 bits for each place in a text where three words begin, the same for the same words; for the last places,
 * where the text ends before that, there is none.
 */
export function shinglesOf(tokens: readonly Token[]): Uint32Array {
  const hashes = Uint32Array.from(tokens, ({ key }) => hashOf(key));
  const shingles = new Uint32Array(tokens.length);
  let count = 0;
  for (let from = 0; from < tokens.length; from++) {
    let hash = 0;
    let taken = 0;
    let at = from;
    for (; at < tokens.length && taken < shingleWeight; at++) {
      hash = mixed(hash, hashes[at] ?? 0);
      taken += tokens[at]?.weight ?? 0;
    }
    if (taken < shingleWeight) break;
    shingles[count++] = hash;
  }
  return shingles.subarray(0, count);
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Murmur3's way of taking one number more into a hash, and of spreading it over all bits. */
function mixed(hash: number, next: number): number {
  let word = Math.imul(next, 0xcc9e2d51);
  word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
  const taken = hash ^ word;
  return (Math.imul((taken << 13) | (taken >>> 19), 5) + 0xe6546b64) >>> 0;
}
