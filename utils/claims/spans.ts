import { addMonths, type Day } from './day.ts';
import { rangeAt } from './numbers.ts';
import { edge, matchAt, type Source } from './source.ts';

/** A length of time. */
export interface Span {
  months: number;
  days: number;
}

/** A length of time as said: `6 to 12 months`. */
export interface SpanSaid {
  start: number;
  end: number;
  least: Span;
  most: Span;
  /** The same as ISO 8601 durations, in the unit said. */
  durations: [least: string, most: string];
  /** `a few weeks`: no number is said. */
  vague: boolean;
}

const none: Span = { months: 0, days: 0 };

/** The length of time that begins at a place. Hours count as days where they are whole days. */
export function spanAt(source: Source, at: number): SpanSaid | undefined {
  const { text, grammar } = source;
  const few = matchAt(grammar.at(`(?:{few}) ({period})${edge}`), text, at);
  if (few)
    return { start: at, end: at + few[0].length, least: none, most: none, durations: ['P0D', 'P0D'], vague: true };
  const halfYear = matchAt(grammar.at(`{halfYear}${edge}`), text, at);
  if (halfYear) return single(at, at + halfYear[0].length, { months: 6, days: 0 }, 'P6M');
  const fortnight = matchAt(grammar.at(`(?:{one} )?{fortnights}${edge}`), text, at);
  if (fortnight) return single(at, at + fortnight[0].length, { months: 0, days: 14 }, 'P14D');
  return countedAt(source, at) ?? oneAt(source, at);
}

const single = (start: number, end: number, span: Span, duration: string): SpanSaid => ({
  start,
  end,
  least: span,
  most: span,
  durations: [duration, duration],
  vague: false,
});

/** `18 to 24 months`, `five years`. */
function countedAt(source: Source, at: number): SpanSaid | undefined {
  const { text, grammar } = source;
  const measured = (gap: string) => {
    const range = rangeAt(source, at, gap);
    const unit = range && matchAt(grammar.at(`[ -]?(?:{of} )?(?:{adjectives} )?({period})${edge}`), text, range.end);
    return range && unit ? { range, unit } : undefined;
  };
  // "48 hours to 5,000 testers" is no range of hours.
  const found = measured(' {period}') ?? measured('');
  if (!found) return undefined;
  const { range, unit } = found;
  const least = spanOf(source, unit[1] ?? '', range.min);
  const most = spanOf(source, unit[1] ?? '', range.max);
  if (!least || !most) return undefined;
  const end = range.end + unit[0].length;
  const andHalf = matchAt(grammar.at(` {andHalf}${edge}`), text, end);
  const half = andHalf && spanOf(source, unit[1] ?? '', 0.5);
  if (andHalf && half) {
    const more = { months: most.months + half.months, days: most.days + half.days };
    return single(at, end + andHalf[0].length, more, durationOf(more));
  }
  const durations: SpanSaid['durations'] = [
    durationOf(least, grammar.is('{years}', unit[1] ?? '')),
    durationOf(most, grammar.is('{years}', unit[1] ?? '')),
  ];
  return { start: at, end, least, most, durations, vague: false };
}

/** `a year`, `a year and a half`. */
function oneAt(source: Source, at: number): SpanSaid | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(`(?:{one} ?|(?={period} {andHalf}))({period})${edge}( {andHalf}${edge})?`),
    text,
    at,
  );
  const span = match && spanOf(source, match[1] ?? '', match[2] ? 1.5 : 1);
  return match && span ? single(at, at + match[0].length, span, durationOf(span)) : undefined;
}

function spanOf({ grammar }: Source, period: string, count: number): Span | undefined {
  const is = (slot: string) => grammar.is(`{${slot}}`, period);
  if (is('hours')) return count >= 24 ? { months: 0, days: Math.round(count / 24) } : undefined;
  if (is('days')) return { months: 0, days: Math.round(count) };
  if (is('weeks')) return { months: 0, days: Math.round(count * 7) };
  if (is('fortnights')) return { months: 0, days: Math.round(count * 14) };
  const months = is('months') ? 1 : is('quarters') ? 3 : is('years') ? 12 : is('decades') ? 120 : undefined;
  if (months === undefined) return undefined;
  const whole = count * months;
  return { months: Math.floor(whole), days: Math.round((whole - Math.floor(whole)) * 30) };
}

/** A length of time as an ISO 8601 duration, in years where it was said so. */
function durationOf({ months, days }: Span, inYears = false): string {
  if (inYears && months % 12 === 0) return `P${months / 12}Y`;
  if (months === 0) return `P${days}D`;
  return days === 0 ? `P${months}M` : `P${months}M${days}D`;
}

/** So much time after a day. */
export function later(day: Day, { months, days }: Span): Day {
  return addMonths(day, Math.floor(months)) + days;
}
