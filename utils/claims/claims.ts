/** A stretch of time in which a statement says that something will, or will not, happen. */
export interface Due {
  /** As said. */
  words: string;
  /** Where the words stand in the statement, in UTF-16 units. */
  start: number;
  end: number;
  /** First and last day, ISO 8601, both included; null where that end is open. */
  from: string | null;
  to: string | null;
  /** Said to hold only if something else does, or to wait for an event. */
  conditional: boolean;
  /** Said *not* to happen in this stretch. */
  negated: boolean;
  /** Soon, without a limit. */
  vague?: true;
  /** What the time hangs on where no date is given, as said: `the certification`. */
  event?: string;
  /** Least and most time from the event, ISO 8601 durations. */
  offset?: [least: string, most: string];
}

/** What tells the dues of one statement apart: their days, or what they wait for. */
export function dueKey({ from, to, event }: Due): string {
  return event ?? `${from ?? ''}..${to ?? ''}`;
}

/** A counted or measured amount. */
export interface Quantity {
  /** As said. */
  words: string;
  start: number;
  end: number;
  /** Equal where one value is said; null where that end is open. */
  min: number | null;
  max: number | null;
  /** SI symbol, ISO currency, `%`, or the counted noun in the singular; rates as `piece/year`; empty where left out. */
  unit: string;
}

/** What a statement commits to. */
export interface Claims {
  due: Due[];
  quantities: Quantity[];
}
