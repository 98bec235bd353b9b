import { messages, page } from './page.ts';
import type { Promised } from './promised.ts';
import { detectors, rules, text } from './reading.ts';
import { build, privacy, storage } from './record.ts';

/** What this suite was asked for, and the five rules of safety, each with its tests. */
export const checklist: Readonly<Record<string, readonly Promised[]>> = {
  'The five rules of safety': rules,
  'Hostile text and markup': text,
  Detectors: detectors,
  'What the page can learn or do': page,
  'Messages and rights': messages,
  Privacy: privacy,
  Storage: storage,
  'Build and supply chain': build,
};
