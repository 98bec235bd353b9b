/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws ranks from 0 to `size` - 1 as words are used: the n-th most used one as 1/(n + 2.7)^1.1 (Zipf, Mandelbrot). */
export function zipf(size: number): (chance: number) => number {
  const below = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7) ** 1.1;
    below[rank] = sum;
  }
  return (chance) => {
    const wanted = chance * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((below[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const syllables =
  'a ba ker lo min tra vel sun or pi dra fen gol hes it ju kon mar ne os pel qui ros sta tum und wex yor za chi'.split(
    ' ',
  );

const words: string[] = [];

/** The invented word of a rank: the more used, the shorter. */
export function wordOf(rank: number): string {
  words[rank] ??= spelled(rank + 1);
  return words[rank];
}

function spelled(number: number): string {
  const rest = Math.floor(number / syllables.length);
  return (syllables[number % syllables.length] ?? '') + (rest > 0 ? spelled(rest) : '');
}
