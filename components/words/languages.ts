import { closest } from '../../utils/words/closest.ts';
import { en } from './en.ts';
import { type Catalogue, speak } from './words.ts';

/** A language that the interface speaks. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** What it calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Each catalogue is a file of its own, brought only where it is spoken. */
  bring(): Promise<Catalogue>;
}

const english: Language = { tag: 'en', name: 'English', direction: 'ltr', bring: async () => en };

/** Every language of the interface. */
export const languages: readonly Language[] = [
  english,
  { tag: 'de', name: 'Deutsch', direction: 'ltr', bring: async () => (await import('./de.ts')).de },
  { tag: 'fr', name: 'Français', direction: 'ltr', bring: async () => (await import('./fr.ts')).fr },
  { tag: 'es', name: 'Español', direction: 'ltr', bring: async () => (await import('./es.ts')).es },
  { tag: 'it', name: 'Italiano', direction: 'ltr', bring: async () => (await import('./it.ts')).it },
  { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr', bring: async () => (await import('./ptBR.ts')).ptBR },
  { tag: 'pl', name: 'Polski', direction: 'ltr', bring: async () => (await import('./pl.ts')).pl },
  { tag: 'ja', name: '日本語', direction: 'ltr', bring: async () => (await import('./ja.ts')).ja },
  { tag: 'zh-CN', name: '简体中文', direction: 'ltr', bring: async () => (await import('./zhCN.ts')).zhCN },
  { tag: 'ar', name: 'العربية', direction: 'rtl', bring: async () => (await import('./ar.ts')).ar },
];

/** The language to speak: the one chosen (a tag), else the first of the reader's that is known, else English. */
export function languageFor(chosen: string, preferred: readonly string[]): Language {
  const tag = closest(
    languages.map((one) => one.tag),
    [chosen, ...preferred].filter(Boolean),
  );
  return languages.find((one) => one.tag === tag) ?? english;
}

/** Speaks a language from now on, and tells the document of it for screen readers, hyphens and direction. */
export async function speakIn(language: Language, document: Document, preferred: readonly string[]): Promise<void> {
  speak(language.tag, await language.bring(), preferred);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
}
