import { fill } from './words/phrase.ts';
import { en } from './words/refusals/en.ts';
import type { Reason } from './words/refusals/sentences.ts';

/** What goes into a sentence that has placeholders, by their names. */
export type ReasonValues = Readonly<Record<string, string | number>>;

/**
 * Why something could not be done: the name of the sentence that tells the reader, for whoever knows the reader's language.
 * `message` is that sentence in English.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: Reason;
  readonly values: ReasonValues;

  constructor(reason: Reason, values: ReasonValues = {}, options?: ErrorOptions) {
    super(fill(en[reason], values, 'en'), options);
    this.reason = reason;
    this.values = values;
  }
}
