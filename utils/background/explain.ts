import { Refusal } from '../refusal.ts';
import { fill } from '../words/phrase.ts';
import { en } from '../words/refusals/en.ts';
import type { Reason } from '../words/refusals/sentences.ts';
import { refusalLanguages } from '../words/refusals.ts';
import type { Background } from './background.ts';

/** Why something could not be done, in the reader's language; of what is no refusal only that it failed: `otherwise`. */
export async function explain(
  background: Background,
  error: unknown,
  otherwise: Reason = 'viewFailed',
): Promise<string> {
  const { reason, values } = error instanceof Refusal ? error : new Refusal(otherwise);
  const { tag } = await background.language();
  return fill((refusalLanguages[tag] ?? en)[reason], values, tag);
}
