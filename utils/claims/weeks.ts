import { dayAndMonth, monthAndDay } from './dates.ts';
import { type Day, dayOf, endOfMonth, partsOf, weekdayOf } from './day.ts';
import { ordinalDay } from './days.ts';
import { monthAlone } from './months.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, type Stretch, year } from './stretch.ts';

/** `the week of 3 May`, `the weekend of 22 August`: the one that holds that day. */
export function weekOf(source: Source, at: number): Stretch | undefined {
  const match = matchAt(
    source.grammar.at(`(?:{article} )?(?:{weeks}|({weekends})) {of}(?: |(?<='))(?:{article}(?: |(?<=')))?`),
    source.text,
    at,
  );
  const day =
    match &&
    (dayAndMonth(source, at + match[0].length) ??
      monthAndDay(source, at + match[0].length) ??
      ordinalDay(source, match[0].endsWith('the ') ? at + match[0].length - 4 : at + match[0].length));
  if (!day) return undefined;
  const monday = day.first - weekdayOf(day.first);
  return match[1]
    ? { start: at, end: day.end, first: monday + 5, last: monday + 6, kind: 'weekend' }
    : { start: at, end: day.end, first: monday, last: monday + 6, kind: 'week' };
}

/** `the first week of April`: its first seven days; the last week is its last seven. */
export function weekOfMonth(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match =
    matchAt(grammar.at(`(?:{article} ?)?({ordinal}|{last}) ({weeks}|{weekends}) (?:{of}) ?(?=\\p{L})`), text, at) ??
    matchAt(grammar.at(`(?:{article} ?)?({ordinal}|{last}) (?={month}-?{weeks}${edge})`), text, at);
  if (!match) return undefined;
  const begin = at + match[0].length;
  const compound = matchAt(grammar.at(`({month})-?{weeks}${edge}(?: ${year})?`), text, begin);
  const month = compound
    ? monthNamed(source, monthOf(source, compound[1] ?? ''), compound[2])
    : monthAlone(source, begin);
  if (!month) return undefined;
  const isLast = grammar.is('{last}|last|final|letzte[nrms]?|ultim[oa]', match[1] ?? '');
  const index = grammar.words.ordinals.findIndex((ordinal) => grammar.is(ordinal, match[1] ?? ''));
  const isWeekend = !compound && grammar.is('{weekends}', match[2] ?? '');
  if (isWeekend) {
    const saturday = isLast
      ? month.last - ((weekdayOf(month.last) + 2) % 7)
      : month.first + ((12 - weekdayOf(month.first)) % 7);
    const begins = isLast ? saturday : saturday + 7 * index;
    return { start: at, end: month.end, first: begins, last: begins + 1, kind: 'weekend' };
  }
  const first = isLast ? month.last - 6 : month.first + 7 * index;
  const end = compound ? begin + compound[0].length : month.end;
  return { start: at, end, first, last: first + 6, kind: 'week' };
}

/** The month of that number in a year, else the next that has not ended. */
function monthNamed(
  { said }: Source,
  month: number,
  named: string | undefined,
): { first: Day; last: Day; end: number } {
  const now = partsOf(said);
  const y = named ? Number(named) : month < now.month ? now.year + 1 : now.year;
  return { first: dayOf(y, month, 1), last: endOfMonth(y, month), end: 0 };
}

/** `week 32`, `KW 32`: the week of that number by ISO 8601; from ten on, since small numbers count weeks of other things. */
export function calendarWeek({ text, grammar, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(grammar.at(`(?:{article} )?{calendarWeek} (\\d\\d)(?!\\d)(?:[ /]${year})?`), text, at);
  const number = Number(match?.[1]);
  if (!match || number < 10 || number > 53) return undefined;
  const mondayIn = (y: number) => {
    const fourth = dayOf(y, 1, 4);
    return fourth - weekdayOf(fourth) + 7 * (number - 1);
  };
  const now = partsOf(said).year;
  const y = match[2] ? Number(match[2]) : mondayIn(now) + 6 < said ? now + 1 : now;
  return { start: at, end: at + match[0].length, first: mondayIn(y), last: mondayIn(y) + 6, kind: 'week' };
}
