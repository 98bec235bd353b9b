import type { Phrase } from '../phrase.ts';
import type { en } from './en.ts';

/** Why something could not be done: the name of the sentence that says it. */
export type Reason = keyof typeof en;

/** These sentences in one language. */
export type RefusalSentences = Readonly<Record<Reason, Phrase>>;
