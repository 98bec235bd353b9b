/** How many words a shingle is made of. */
const size = 3;

/** A number of 32 bits for each three words that follow each other, the same for the same words. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(words, hashOf);
  return Uint32Array.from({ length: Math.max(0, words.length - size + 1) }, (_, from) => {
    let hash = 0;
    for (let at = from; at < from + size; at++) hash = mixed(hash, hashes[at] ?? 0);
    return hash;
  });
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
