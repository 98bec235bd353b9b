import { type Day, dayOf, dayOfIso, partsOf, weekdayOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, type Stretch, year, yearAround } from './stretch.ts';

export function isoDay({ text }: Source, at: number): Stretch | undefined {
  const match = matchAt(/\d{4}-\d\d-\d\d(?!\d)/y, text, at);
  const day = match && dayOfIso(match[0]);
  return match && day !== undefined ? oneDay(at, match[0], day) : undefined;
}

const oneDay = (start: number, words: string, day: Day): Stretch => ({
  start,
  end: start + words.length,
  first: day,
  last: day,
  kind: 'day',
});

/** `10 to 14 June`, `June 10–14`; after "between" also `10 and 14 June`. */
export function days(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const link = '(?:st|nd|rd|th|\\.)?(?: ?[–-] ?| (?:{to}|{by}) | {and} (?=\\d))(?:{article} )?';
  const first = matchAt(grammar.at(`(?:{article} ?)?(\\d{1,2})${link}(?=\\d)`), text, at);
  const last = first && dayAndMonth(source, at + first[0].length);
  if (first && last) return since(last, at, Number(first[1]));
  const swapped = matchAt(
    grammar.at(`(?:{month})\\b\\.? (\\d{1,2})${link}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)(?:,? ${year})?`),
    text,
    at,
  );
  const named = swapped && monthAndDay(source, at);
  if (!swapped || !named) return undefined;
  const length = Number(swapped[2]) - Number(swapped[1]);
  return length > 0 ? { ...named, end: at + swapped[0].length, last: named.first + length } : undefined;
}

function since(last: Stretch, start: number, date: number): Stretch | undefined {
  const length = partsOf(last.first).date - date;
  return length > 0 ? { ...last, start, first: last.first - length } : undefined;
}

/** `30 April 2021`, `le 3 juin`, `am 3. April`; without a year the next that has not passed. */
export function dayAndMonth(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(
      `(?:{article} ?)?(?:{weekday},? (?:{article} )?)?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)? ?(?:{of} ?)?({month})\\b(?:\\.(?=,? ?\\d{4}))?(?:,? ?(?:{of} )?${year})?`,
    ),
    text,
    at,
  );
  return match ? dated(source, at, match[0], Number(match[1]), monthOf(source, match[2] ?? ''), match[3]) : undefined;
}

/** `the first of September`, `le premier mai`. */
export function firstOfMonth(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const [first] = grammar.words.ordinals;
  const match = matchAt(
    grammar.at(`(?:{article} ?)?(?:${first}) (?:{of} ?)?({month})${edge}(?:,? ?(?:{of} )?${year})?`),
    text,
    at,
  );
  return match ? dated(source, at, match[0], 1, monthOf(source, match[1] ?? ''), match[2]) : undefined;
}

export function monthAndDay(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(
      `(?:{weekday},? )?({month})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]\\d| ?%|\\d|\\p{L})(?:,? ${year})?`,
    ),
    text,
    at,
  );
  return match ? dated(source, at, match[0], Number(match[2]), monthOf(source, match[1] ?? ''), match[3]) : undefined;
}

/** Before `3.4.` without its year, so that no version is taken for a day. */
const beforeDay =
  /(?:^|[\s(])(?:am|bis|zum|vom|ab|den|dem|der|und|oder|spatestens|montag,?|dienstag,?|mittwoch,?|donnerstag,?|freitag,?|samstag,?|sonntag,?) $/;

export function numericDay(source: Source, at: number): Stretch | undefined {
  const match = matchAt(
    /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d(?!\d))?(?!\d)|(\d{1,2})\/(\d{1,2})\/?(\d{4})/uy,
    source.text,
    at,
  );
  if (!match || (match[2] === '/' && !match[4])) return undefined;
  if (match[2] && !match[4] && !beforeDay.test(source.text.slice(Math.max(0, at - 20), at))) return undefined;
  const y = match[4]?.length === 2 ? `20${match[4]}` : match[4];
  return dated(source, at, match[0], Number(match[1]), Number(match[3]), y);
}

function dated(
  source: Source,
  at: number,
  words: string,
  date: number,
  month: number,
  y: string | undefined,
): Stretch | undefined {
  if (date < 1 || date > 31 || month < 1 || month > 12) return undefined;
  const around = yearAround(source, at + words.length);
  const named = y ? Number(y) : around?.year;
  const end = words + (y ? '' : (around?.words ?? ''));
  if (named !== undefined) return oneDay(at, end, dayOf(named, month, date));
  const now = partsOf(source.said).year;
  const day = dayOf(now, month, date);
  return oneDay(at, words, day >= source.said ? day : dayOf(now + 1, month, date));
}

export function near({ text, grammar, said }: Source, at: number): Stretch | undefined {
  for (const [slot, shift] of [
    ['today', 0],
    ['tomorrow', 1],
    ['dayAfterTomorrow', 2],
  ] as const) {
    const match = matchAt(grammar.at(`{${slot}}${edge}`), text, at);
    if (match) return oneDay(at, match[0], said + shift);
  }
  return undefined;
}

export function namedDay(source: Source, at: number): Stretch | undefined {
  const { text, grammar, said } = source;
  const days = [
    ['newYearsEve', 12, 31],
    ['newYear', 1, 1],
    ['christmas', 12, 25],
  ] as const;
  for (const [name, month, date] of days) {
    const match = matchAt(grammar.at(`(?:{article} ?)?{${name}}${edge}(?: ${year})?`), text, at);
    if (!match) continue;
    const now = partsOf(said).year;
    const y = match[1] ? Number(match[1]) : dayOf(now, month, date) >= said ? now : now + 1;
    return oneDay(at, match[0], dayOf(y, month, date));
  }
  return undefined;
}

export function weekday({ text, grammar, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(
    grammar.at(`(?:{article} )?(?:({next}|{this}|{last}) )?({weekday})${edge}(?: ({nextAfter}|{lastAfter}))?`),
    text,
    at,
  );
  if (!match) return undefined;
  const index = grammar.words.weekdays.findIndex((name) => grammar.is(name, match[2] ?? ''));
  const word = match[1] ?? match[3] ?? '';
  const ahead = ((index - weekdayOf(said) + 6) % 7) + 1;
  const isLast = word !== '' && (grammar.is('{last}', word) || grammar.is('{lastAfter}', word));
  return oneDay(at, match[0], isLast ? said + ahead - 7 : said + ahead);
}

/** `the week of 3 May`. */
export function weekOf(source: Source, at: number): Stretch | undefined {
  const match = matchAt(source.grammar.at(`(?:{article} )?{weeks} {of} ?(?:{article} ?)?`), source.text, at);
  const day = match && (dayAndMonth(source, at + match[0].length) ?? monthAndDay(source, at + match[0].length));
  if (!day) return undefined;
  const monday = day.first - weekdayOf(day.first);
  return { start: at, end: day.end, first: monday, last: monday + 6, kind: 'week' };
}

/** `the 9th`: the next. */
export function ordinalDay({ text, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(
    /the (\d{1,2})(?:st|nd|rd|th)(?= ?(?:[.,;:!?)]|$|and |or |but |at |i |we |he |she |they |it |you ))/uy,
    text,
    at,
  );
  const date = Number(match?.[1]);
  if (!match || date < 1 || date > 31) return undefined;
  const { year: y, month } = partsOf(said);
  const here = dayOf(y, month, date);
  return oneDay(at, match[0], here >= said ? here : dayOf(y, month + 1, date));
}
