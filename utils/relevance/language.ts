import { stopWords } from './stem/stopWords.ts';

/** How much of a text decides, in UTF-16 units. */
const enough = 20_000;

/** By stop word, the languages that have it, as places in their list; made when a text is first asked about. */
let languagesWith: ReadonlyMap<string, readonly number[]> | undefined;

/** The language whose stop words a text holds most of, two letters; English where none is clear. */
export function languageOf(text: string): string {
  languagesWith ??= byWord();
  const words =
    text
      .slice(0, enough)
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const languages = Object.keys(stopWords);
  const counts = languages.map(() => 0);
  for (const word of words) {
    for (const place of languagesWith.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return (most > 0 && languages[counts.indexOf(most)]) || 'en';
}

function byWord(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  Object.values(stopWords).forEach((words, place) => {
    for (const word of words) {
      const known = languages.get(word);
      if (known) known.push(place);
      else languages.set(word, [place]);
    }
  });
  return languages;
}
