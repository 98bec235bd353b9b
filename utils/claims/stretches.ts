import { dayAndMonth, days, firstOfMonth, isoDay, monthAndDay, numericDay } from './dates.ts';
import { type Day, dayOf, endOfMonth, partsOf } from './day.ts';
import { namedDay, near, ordinalDay, weekday } from './days.ts';
import { halfMonthWord, halfOf, quarterOrHalf } from './halves.ts';
import { monthAlone } from './months.ts';
import { decade, fiscalYear, periodNear, runningAt, yearAlone } from './periods.ts';
import { season } from './seasons.ts';
import { edge, matchAt, type Source } from './source.ts';
import { type Stretch, year } from './stretch.ts';
import { calendarWeek, weekOf, weekOfMonth } from './weeks.ts';

/** `Monatsende`, `Jahresmitte`: a part of the running period, or of the next one where it is over. */
function writtenTogether(source: Source, at: number): Stretch | undefined {
  const { grammar, text, said } = source;
  const match = matchAt(grammar.at(`(?:{article} )?(?!{weekends})({period})-?{periodPart}${edge}`), text, at);
  const running = match && runningAt(source, at, match[1]);
  if (!match || !running) return undefined;
  const name = match[2] ? 'early' : match[3] ? 'mid' : 'end';
  const whole = { ...running, start: at, end: at + match[0].length, part: name } as const;
  const part = { ...whole, ...partOf(whole, name) };
  if (part.last >= said) return part;
  const next = runningAt({ ...source, said: running.last + 1 }, at, match[1]);
  return next ? { ...whole, ...next, end: whole.end, ...partOf(next, name) } : undefined;
}

type Reader = (source: Source, at: number) => Stretch | undefined;

/** The stretch that begins at a place; `the year` alone counts only where a part of it is named. */
export function stretchAt(source: Source, at: number): Stretch | undefined {
  const { grammar, text } = source;
  const compound = matchAt(grammar.at(`(?:{article} )?{endOfYear}(?: ${year})?${edge}`), text, at);
  if (compound) {
    const y = compound[1] ? Number(compound[1]) : partsOf(source.said).year;
    return {
      start: at,
      end: at + compound[0].length,
      first: dayOf(y, 12, 1),
      last: dayOf(y, 12, 31),
      kind: 'year',
      part: 'end',
    };
  }
  const written = writtenTogether(source, at);
  if (written) return written;
  const parts = ['end', 'early', 'mid', 'late'] as const;
  for (const part of parts) {
    const opening = matchAt(
      grammar.at(
        `(?:{article} ?)?{${part}}(?:(?!\\p{L})|(?<=spat|fruh|hoch)(?={season}))(?: |-|/)?(?:{of}(?: |(?<=')))?`,
      ),
      text,
      at,
    );
    if (!opening || opening[0].length === 0 || matchAt(grammar.at(`(?:{article} )?{weekends}${edge}`), text, at))
      continue;
    const inner = wholeAt(source, at + opening[0].length) ?? runningAt(source, at + opening[0].length);
    if (inner && /[ '/-]$|(?:spat|fruh|hoch)$/.test(opening[0]))
      return { ...inner, start: at, part, bareYear: false, ...partOf(inner, part) };
  }
  return wholeAt(source, at);
}

const readers: readonly Reader[] = [
  isoDay,
  days,
  dayAndMonth,
  firstOfMonth,
  monthAndDay,
  numericDay,
  monthAlone,
  halfOf,
  halfMonthWord,
  quarterOrHalf,
  season,
  near,
  decade,
  namedDay,
  weekday,
  weekOfMonth,
  periodNear,
  weekOf,
  calendarWeek,
  ordinalDay,
  fiscalYear,
  yearAlone,
];

function wholeAt(source: Source, at: number): Stretch | undefined {
  for (const read of readers) {
    const found = read(source, at);
    if (found && found.first <= found.last) return found;
  }
  return undefined;
}

/** The beginning, middle or end of a stretch, by the calendar's conventions. */
function partOf({ first, last, kind }: Stretch, part: NonNullable<Stretch['part']>): { first: Day; last: Day } {
  const { year: y, month } = partsOf(first);
  const months = (from: number, to: number) => ({ first: dayOf(y, month + from, 1), last: endOfMonth(y, month + to) });
  switch (kind) {
    case 'year':
      return { early: months(0, 3), mid: months(4, 7), late: months(8, 11), end: months(11, 11) }[part];
    case 'month': {
      const end = { first: first + 20, last };
      return { early: { first, last: first + 9 }, mid: { first: first + 10, last: first + 19 }, late: end, end }[part];
    }
    case 'season':
    case 'quarter':
      return { early: months(0, 0), mid: months(1, 1), late: months(2, 2), end: months(2, 2) }[part];
    case 'half':
      return { early: months(0, 1), mid: months(2, 3), late: months(4, 5), end: months(5, 5) }[part];
    case 'week':
      return {
        early: { first, last: first + 2 },
        mid: { first: first + 2, last: first + 3 },
        late: { first: first + 3, last },
        end: { first: first + 4, last },
      }[part];
    case 'decade':
      return { early: months(0, 47), mid: months(48, 83), late: months(84, 119), end: months(108, 119) }[part];
    default:
      return { first, last };
  }
}
