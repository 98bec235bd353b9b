import type { Day } from './day.ts';
import type { Stretch } from './stretch.ts';

/** A mention of a time, before it is known whether it is promised. */
export interface Mention {
  start: number;
  end: number;
  from: Day | null;
  to: Day | null;
  /** How it was opened: a state that lasts until a day, or something that happens in a stretch. */
  opened: 'by' | 'before' | 'in' | 'bare' | 'other';
  negated: boolean;
  conditional: boolean;
  vague?: true;
  event?: string;
  offset?: [string, string];
  stretch?: Stretch;
  /** Said of what was put off until then. */
  moved?: boolean;
}

/** A mention on the way, with where its words end. */
export type Draft = Partial<Mention> & { end: number };
