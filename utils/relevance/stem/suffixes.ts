/** A suffix, what takes its place, and the letters of which one must stand before it; of any where none are named. */
interface Suffix {
  suffix: string;
  end: string;
  after: string | undefined;
}

/** Suffixes by their last letter, the longest first: of most words one look at the last letter says that none is there. */
export type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

/** Groups suffixes: each row names what takes their place, the suffixes, and the letters that must stand before them. */
export function suffixesOf(...rows: readonly (readonly [end: string, suffixes: string, after?: string])[]): Suffixes {
  const all = rows.flatMap(([end, suffixes, after]) => suffixes.split(' ').map((suffix) => ({ suffix, end, after })));
  all.sort((one, other) => other.suffix.length - one.suffix.length);
  return Map.groupBy(all, ({ suffix }) => suffix.at(-1) ?? '');
}

/** The longest of some suffixes that a word ends in. */
export function longestOf(word: string, suffixes: Suffixes): Suffix | undefined {
  return suffixes
    .get(word.at(-1) ?? '')
    ?.find(
      ({ suffix, after }) =>
        word.endsWith(suffix) && (after === undefined || after.includes(word.at(-1 - suffix.length) ?? '?')),
    );
}
