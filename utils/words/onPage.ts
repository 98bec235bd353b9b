import { closest } from './closest.ts';
import { ar } from './onPage/ar.ts';
import { de } from './onPage/de.ts';
import { en } from './onPage/en.ts';
import { es } from './onPage/es.ts';
import { fr } from './onPage/fr.ts';
import { it } from './onPage/it.ts';
import { ja } from './onPage/ja.ts';
import { pl } from './onPage/pl.ts';
import { ptBR } from './onPage/ptBR.ts';
import type { PageSentences, PageWord } from './onPage/sentences.ts';
import { zhCN } from './onPage/zhCN.ts';
import { fill } from './phrase.ts';

/** One language of the page: its BCP 47 tag, and its sentences. */
export interface PageLanguage {
  tag: string;
  sentences: PageSentences;
}

/** Every language of the page, by its BCP 47 tag. */
export const pageLanguages: Readonly<Record<string, PageSentences>> = {
  en,
  de,
  fr,
  es,
  it,
  'pt-BR': ptBR,
  pl,
  ja,
  'zh-CN': zhCN,
  ar,
};

/** The language for a reader: the one chosen (a tag, or empty), else the first preferred one that is known, else English. */
export function pageLanguageFor(chosen: string, preferred: readonly string[]): PageLanguage {
  const tag = closest(Object.keys(pageLanguages), [chosen, ...preferred].filter(Boolean)) ?? 'en';
  return { tag, sentences: pageLanguages[tag] ?? en };
}

/** Says a sentence of the page's. */
export type Say = (word: PageWord, values?: Record<string, string | number>) => string;

/** The way to say things in one language. */
export function sayIn({ tag, sentences }: PageLanguage): Say {
  return (word, values = {}) => fill(sentences[word], values, tag);
}
