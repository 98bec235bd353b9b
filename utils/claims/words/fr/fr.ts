import type { Words } from '../words.ts';
import { amounts } from './amounts.ts';
import { calendar } from './calendar.ts';
import { numbers } from './numbers.ts';
import { openings } from './openings.ts';
import { verbs } from './verbs.ts';

/** French. */
export const fr: Words = { language: 'fr', ...numbers, ...calendar, ...openings, ...verbs, ...amounts };
