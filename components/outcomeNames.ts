import type { Outcome } from '../utils/statement.ts';
import type { PhraseName } from './words/words.ts';

/** How it is called what became of a forecast. */
export const outcomeNames: Readonly<Record<Outcome | 'open', PhraseName>> = {
  open: 'outcomeOpen',
  kept: 'outcomeKept',
  partly: 'outcomePartly',
  missed: 'outcomeMissed',
  withdrawn: 'outcomeWithdrawn',
};
