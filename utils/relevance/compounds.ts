/** The shortest part of a compound, in letters. */
const shortest = 3;

/**
 * A word written together that the statements do not hold, as two stems that they do: `#capetown` as `cape town`,
 * `Strompreis` as `Strom` and `Preis`. Of several ways, the one whose shorter part is longest.
 */
export function partCompound(
  word: string,
  stemOf: (word: string) => string,
  known: (stem: string) => boolean,
): string[] {
  for (let short = Math.floor(word.length / 2); short >= shortest; short--) {
    for (const at of [short, word.length - short]) {
      const first = stemOf(word.slice(0, at));
      if (!known(first)) continue;
      const second = stemOf(word.slice(at));
      if (known(second)) return [first, second];
    }
  }
  return [];
}
