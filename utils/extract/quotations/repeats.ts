import type { ReadQuotation } from '../reading.ts';

/** Below this many characters words may be the same by chance. */
const fewest = 20;

const squash = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Leaves out what one speaker is quoted with a second time: a pull quote, an embedded post whose words the article
 * quotes too. The fuller form stays, in the place of the first.
 */
export function withoutRepeats(quotations: readonly ReadQuotation[]): ReadQuotation[] {
  const kept: { quotation: ReadQuotation; words: string }[] = [];
  for (const quotation of quotations) {
    const words = squash(quotation.text);
    const same = kept.find((one) => one.quotation.speaker === quotation.speaker && repeats(one.words, words));
    if (!same) kept.push({ quotation, words });
    else if (words.length > same.words.length) {
      same.quotation = { ...quotation, time: quotation.time ?? same.quotation.time };
      same.words = words;
    } else same.quotation.time ??= quotation.time;
  }
  return kept.map(({ quotation }) => quotation);
}

function repeats(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= fewest && ` ${long} `.includes(` ${short} `));
}
