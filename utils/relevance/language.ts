import { stopWords } from './stem/stopWords.ts';

/** How much of a text decides, in UTF-16 units. */
const enough = 20_000;

/** The language whose stop words a text holds most of, two letters; English where none is clear. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, enough)
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = { language: 'en', count: 0 };
  for (const [language, stops] of Object.entries(stopWords)) {
    const count = words.filter((word) => stops.has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
