import { stopWords } from './stem/stopWords.ts';

const separateWords = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Languages where an apostrophe ends a word: `l'usine`, `dell'impianto`. */
const elided = new Set(['fr', 'it']);

/** The words of a text that say something, in their order: lower case, without accents, numbers evened out. */
export function wordsOf(text: string, language: string): string[] {
  const stops = stopWords[language];
  return writtenWords(elided.has(language) ? text.replace(/['’ʼ]/gu, ' ') : text)
    .map(fold)
    .filter((word) => word !== '' && !stops?.has(word))
    .flatMap((word) => (unspaced.test(word) ? pairsOf(word) : [word]));
}

/** A text's words as written; addresses are left out, `#RunTogether` is parted, `U.S.` is one word, `1,000` is `1000`. */
function writtenWords(text: string): string[] {
  return (
    text
      .replace(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/giu, ' ')
      .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
      .replace(/(?<=\d)[,.'’\u00a0\u202f](?=\d{3}(?!\d))/gu, '')
      .replace(/%|\bper cent\b/giu, ' percent ')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .match(separateWords) ?? []
  );
}

/** Lower case, without accents and possessive endings. */
function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ]/gu, '');
}

/** Where words are not parted, each two neighbouring characters stand for them. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
