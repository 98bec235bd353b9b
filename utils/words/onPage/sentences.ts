import type { Phrase } from '../phrase.ts';
import type { en } from './en.ts';

/**
 * What we say in the page itself, on the toolbar, in the menus and in the address bar, where there is no Preact and no
 * catalogue of `components/words`: few sentences, all languages in the background, one of them sent with the manners.
 */
export type PageWord = keyof typeof en;

/** These sentences in one language. */
export type PageSentences = Readonly<Record<PageWord, Phrase>>;
