/** Folding and cutting text into the terms that are indexed and asked for: the same on both sides. */

/** Terms of a field begin with its sign, which no word has; so they sort before all words. */
const authorSign = '\u0001';
export const siteSign = '\u0002';

/** The longest word, in UTF-16 units; longer ones are cut, asked for as well as indexed. */
export const longestTerm = 40;

const beyondAscii = /[^\0-\x7f]/;
const asciiWord = /[a-z0-9]+/g;
const word = /[\p{L}\p{N}]+/gu;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedRun = new RegExp(`${unspaced.source}+|(?:(?!${unspaced.source})[\\p{L}\\p{N}])+`, 'gu');

/** Text without accents and case. The number of its characters may differ from the original's. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase() // what a sign stands for may be capitals
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

/** Whether a text holds words that are written without spaces between them. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** The terms of a text, in order. Words written without spaces become pairs of characters. */
export function termsOf(text: string): string[] {
  const folded = fold(text);
  if (!beyondAscii.test(folded)) return cut(folded.match(asciiWord) ?? []);
  const words = folded.match(word) ?? [];
  return cut(isUnspaced(folded) ? words.flatMap(splitUnspaced) : words);
}

/** The terms under which an author is found: the words of the name. */
export function authorTerms(name: string): string[] {
  return termsOf(name).map((term) => authorSign + term);
}

/** The terms under which a site is found: its host and the hosts above it, `news.mill.example` and `mill.example`. */
export function siteTerms(site: string): string[] {
  const labels = fold(site).split('.').filter(Boolean);
  const count = Math.max(1, labels.length - 1);
  return Array.from({ length: count }, (_, i) => siteSign + labels.slice(i).join('.').slice(0, 250));
}

function cut(words: string[]): string[] {
  for (const [i, one] of words.entries()) {
    if (one.length > longestTerm) words[i] = one.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, ''); // no half characters
  }
  return words;
}

function splitUnspaced(run: string): string[] {
  if (!isUnspaced(run)) return [run];
  return (run.match(unspacedRun) ?? []).flatMap((part) => {
    const characters = [...part];
    if (!isUnspaced(part) || characters.length === 1) return [part];
    return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
  });
}
