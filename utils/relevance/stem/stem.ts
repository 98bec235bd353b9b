import { stemEnglish } from './english.ts';
import { stemLightly } from './light.ts';

/** The stems of words seen lately: a few thousand words make up nearly all of what people say. */
const seen = new Map<string, Map<string, string>>();
const mostSeen = 20_000;

/** The stem of a folded word in a language (two letters); words of languages without rules stay as they are. */
export function stem(word: string, language: string): string {
  const stems = seen.get(language) ?? new Map<string, string>();
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size === 0 || stems.size >= mostSeen) seen.set(language, new Map());
  const found = language === 'en' ? stemEnglish(word) : stemLightly(word, language);
  seen.get(language)?.set(word, found);
  return found;
}
