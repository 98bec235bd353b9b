/** A passage is so many words, and the next one begins so many further: whatever is quoted lies well within some. */
const [length, step] = [10, 5];
/** So many of its rarest words stand for a passage, and a text with so many of them may hold it. */
const [asked, enough] = [5, 3];
/** Passages that more texts hold are a common phrase and tell nothing. */
const mostHolders = 32;
/** How many words of a text are looked at. */
const mostWords = 3_200;

/**
 * The fingerprints of a text: of each passage its rarest words, by how many texts of the record have each; a word that
 * none has stands for nothing. After I-Match (Chowdhury, Frieder, Grossman, McCabe: Collection statistics for fast
 * duplicate document detection, 2002), with passages in place of whole texts. Each passage has three words or more.
 */
export function fingerprintsOf(words: readonly string[], countOf: (word: string) => number): string[][] {
  const passages: string[][] = [];
  for (let from = 0; from < Math.min(words.length, mostWords); from += step) {
    const known = [...new Set(words.slice(from, from + length))].filter((word) => countOf(word) > 0);
    const rarest = known.sort((one, other) => countOf(one) - countOf(other)).slice(0, asked);
    if (rarest.length >= enough) passages.push(rarest);
    if (from + length >= words.length) break;
  }
  return passages;
}

/** The texts that may hold one of these passages, at most `most`, those that share the most words of one before. */
export function holdersOf(
  passages: readonly string[][],
  idsOf: (word: string) => Iterable<number>,
  most: number,
): number[] {
  const best = new Map<number, number>();
  for (const words of passages) {
    for (const [id, count] of holdersOfOne(words, idsOf)) best.set(id, Math.max(count, best.get(id) ?? 0));
  }
  return [...best]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id);
}

/** Which texts have enough of a passage's words, and how many of them; of too many texts only those that have all. */
function holdersOfOne(words: readonly string[], idsOf: (word: string) => Iterable<number>): [number, number][] {
  const counts = new Map<number, number>();
  for (const word of words) for (const id of idsOf(word)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const holders = [...counts].filter(([, count]) => count >= enough);
  if (holders.length <= mostHolders) return holders;
  const whole = holders.filter(([, count]) => count === words.length);
  return whole.length <= mostHolders ? whole : [];
}
