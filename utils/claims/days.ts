import { addMonths, type Day, dayOf, dayOfIso, endOfMonth, partsOf, weekdayOf } from './day.ts';
import { monthAlone } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, type Stretch, year, yearAround } from './stretch.ts';
import type { Words } from './words/words.ts';

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

/** Today, tomorrow, this time next year. */
export function near({ text, grammar, said }: Source, at: number): Stretch | undefined {
  for (const [slot, shift] of [
    ['today', 0],
    ['tomorrow', 1],
    ['dayAfterTomorrow', 2],
  ] as const) {
    const match = matchAt(grammar.at(`{${slot}}${edge}`), text, at);
    if (match) return oneDay(at, match[0], said + shift);
  }
  const year = matchAt(grammar.at(`{yearOn}${edge}`), text, at);
  if (year) return oneDay(at, year[0], addMonths(said, 12));
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
    grammar.at(
      `(?:{article} )?(?:({next}|{this}|{last}) )?({weekday})${edge}(?: ({nextAfter}|{lastAfter}))?(?: (?:({weekLater})|({weeksLater}))${edge})?`,
    ),
    text,
    at,
  );
  if (!match) return undefined;
  const index = grammar.words.weekdays.findIndex((name) => grammar.is(name, match[2] ?? ''));
  const word = match[1] ?? match[3] ?? '';
  const ahead = ((index - weekdayOf(said) + 6) % 7) + 1;
  const isLast = word !== '' && (grammar.is('{last}', word) || grammar.is('{lastAfter}', word));
  const more = match[4] ? 7 : match[5] ? 14 : 0;
  return oneDay(at, match[0], isLast ? said + ahead - 7 : said + ahead + more);
}

/** `the week of 3 May`. */
export function weekOf(source: Source, at: number): Stretch | undefined {
  const match = matchAt(source.grammar.at(`(?:{article} )?{weeks} {of} ?(?:{article} ?)?`), source.text, at);
  const day = match && (dayAndMonth(source, at + match[0].length) ?? monthAndDay(source, at + match[0].length));
  if (!day) return undefined;
  const monday = day.first - weekdayOf(day.first);
  return { start: at, end: day.end, first: monday, last: monday + 6, kind: 'week' };
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

/** A day of the month that only its number names: `the 9th`, `am 9.`, `le 9`, `el día 9`, `il 9`. */
const numbered: Record<Words['language'], RegExp> = {
  en: /the (\d{1,2})(?:st|nd|rd|th)(?= ?(?:[.,;:!?)]|$|and |or |but |at |i |we |he |she |they |it |you ))/uy,
  de: /(?<=(?<!\p{L})(?:am|zum|vom|ab dem|bis zum) )(\d{1,2})\.(?: des monats|(?= (?:wird|werden|ist|wissen|entscheide[nt]|kommt|kommen|geht|gibt|beginnt|endet|startet|und|oder|offnet|offnen|fallt)(?!\p{L})))/uy,
  fr: /(?:le |(?<=(?<!\p{L})(?:le|au|du) ))(\d{1,2})(?: du mois(?!\p{L})|(?=[.,;:!?)](?!\d)|$| (?:et|ou|a|sur|au|avec|pour|nous|on|il|elle|je|les|le|la)(?!\p{L})))/uy,
  es: /(?:(?:el |(?<=(?<!\p{L})(?:el|al|del) ))dia (\d{1,2})(?!\d)(?: (?:de este|del) mes)?|(?:el |(?<=(?<!\p{L})(?:el|al|del) ))(\d{1,2})(?: (?:de este|del) mes|(?=[.,;:!?)](?!\d)|$| (?:y|o|se|nos|los|las|la|el)(?!\p{L}))))/uy,
  it: /(?:il |(?<=(?<!\p{L})(?:il|al|dal|del) ))(\d{1,2})(?: (?:di questo|del) mese|(?=[.,;:!?)](?!\d)|$| (?:e|o|si|ci|il|la|i|le|alle)(?!\p{L})))/uy,
};

/** A day that its number names: the next of that number. */
export function ordinalDay({ text, grammar, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(numbered[grammar.words.language], text, at);
  const date = Number(match?.[1] ?? match?.[2]);
  if (!match || date < 1 || date > 31) return undefined;
  const { year: y, month } = partsOf(said);
  const here = dayOf(y, month, date);
  return oneDay(at, match[0], here >= said ? here : dayOf(y, month + 1, date));
}
