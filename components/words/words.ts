import { ownVariety } from '../../utils/words/closest.ts';
import { fill, type Phrase } from '../../utils/words/phrase.ts';
import { en } from './en.ts';

/** The name of a sentence. */
export type PhraseName = keyof typeof en;

/** The sentences of one language; where one is missing yet, the English one stands in. */
export type Catalogue = Partial<Record<PhraseName, Phrase>>;

let catalogue: Catalogue = en;
let language = 'en';
let locale = 'en';

/** The tag to format dates and numbers with: the reader's own variety of the language the page speaks. */
export function localeInUse(): string {
  return locale;
}

/** The tag of the language that sentences are in. */
export function languageInUse(): string {
  return language;
}

/** Chooses the language all further sentences are in; `preferred` are BCP 47 tags, best first. */
export function speak(tag: string, sentences: Catalogue, preferred: readonly string[] = []): void {
  language = tag;
  catalogue = sentences;
  locale = ownVariety(tag, preferred);
}

/** A sentence in the reader's language. Numbers are formatted as its locale writes them. */
export function t(name: PhraseName, values: Record<string, string | number> = {}): string {
  const own = catalogue[name];
  return fill(own ?? en[name], values, own ? language : 'en', locale);
}
