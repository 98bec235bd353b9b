import { stemEnglish } from './english.ts';
import { stemLightly } from './light.ts';

/** The stem of a folded word in a language (two letters); words of languages without rules stay as they are. */
export const stem = (word: string, language: string): string =>
  language === 'en' ? stemEnglish(word) : stemLightly(word, language);
