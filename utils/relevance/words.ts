import { stopWords } from './stem/stopWords.ts';

const beyondAscii = /[^\0-\x7f]/;
/** Beyond ASCII, any letters: to look there at what kind they are takes longer than to try. */
const runTogether = { ascii: /[a-z][A-Z]/, any: /[a-z][A-Z]|[^\0-\x7f][A-Z]|[a-z][^\0-\x7f]|[^\0-\x7f]{2}/ };
const asciiWords = /[a-z0-9]+(?:'[a-z]+)*/g;
const separateWords = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Languages where an apostrophe ends a word: `l'usine`, `dell'impianto`. */
const elided = new Set(['fr', 'it']);

/** The words of a text that say something, in their order: lower case, without accents, numbers evened out. */
export const wordsOf = (text: string, language: string): string[] =>
  writtenWordsOf(text, language).flatMap((written) => wordIn(written, language) ?? []);

/**
 * The words of a text as they are written, in their order, but for what is written in several ways; where words are not
 * parted, their pairs of characters. A person's whole life is cut into words to be ranked, so each step is taken only where
 * there is something to do, and what a written word says ({@link wordIn}) can be remembered.
 */
export function writtenWordsOf(text: string, language: string): string[] {
  const even = evened(elided.has(language) ? text.replace(/['’ʼ]/gu, ' ') : text);
  if (!beyondAscii.test(even)) return even.toLowerCase().match(asciiWords) ?? [];
  const words: string[] = even.match(separateWords) ?? [];
  if (!unspaced.test(even)) return words;
  return words.map(fold).flatMap((word) => (unspaced.test(word) ? pairsOf(word) : [word]));
}

/** What a written word says, folded; undefined where it says nothing. */
export function wordIn(written: string, language: string): string | undefined {
  const word = fold(written);
  return word === '' || stopWords[language]?.has(word) ? undefined : word;
}

/**
 * A text with what is written in several ways written in one: typographic marks plain, addresses left out,
 * `#RunTogether` parted, `U.S.` one word, `1,000` as `1000`.
 */
function evened(text: string): string {
  let even = beyondAscii.test(text) ? text.replace(/[’ʼ]/g, "'").replace(/[“”„«»‘–—…•]/g, ' ') : text;
  if (even.includes('/')) even = even.replace(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/giu, ' ');
  if (/\.[^\s.]\./.test(even)) {
    even = even.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `);
  }
  if (/\d[,.'\u00a0\u202f]\d/.test(even)) even = even.replace(/(?<=\d)[,.'\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (even.includes('%') || / cent/i.test(even)) even = even.replace(/%|\bper cent\b/giu, ' percent ');
  const parted = beyondAscii.test(even) ? runTogether.any : runTogether.ascii;
  return parted.test(even) ? even.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : even;
}

/** Lower case, without accents and possessive endings. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return withoutApostrophes(
    word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );
}

function withoutApostrophes(word: string): string {
  if (!word.includes("'")) return word;
  return word.replace(/'s$/, '').replaceAll("'", '');
}

/** Where words are not parted, each two neighbouring characters stand for them. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
