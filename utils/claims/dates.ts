import { dayOf, dayOfIso, partsOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, oneDay, type Stretch, year, yearAround } from './stretch.ts';

export function isoDay({ text }: Source, at: number): Stretch | undefined {
  const match = matchAt(/\d{4}-\d\d-\d\d(?!\d)/y, text, at);
  const day = match && dayOfIso(match[0]);
  return match && day !== undefined ? oneDay(at, match[0], day) : undefined;
}

/** `10 to 14 June`, `June 10–14`; after "between" also `10 and 14 June`. */
export function days(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const link =
    '(?:st|nd|rd|th|\\.)?(?: ?[–-] ?| (?:{to}|{by})(?: einschließlich| and including)? | {and} (?=(?:{article} )?\\d))(?:{article} )?';
  const first = matchAt(
    grammar.at(`(?<!(?:alle|dalle|ore|las|um|uhr) )(?:{article} ?)?(\\d{1,2})${link}(?=\\d)`),
    text,
    at,
  );
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

/** `30 April 2021`, `le 3 juin`, `am 3. April`; without a year the next that has not passed; not the minutes in "3 h 15". */
export function dayAndMonth(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(
      `(?<!\\d ?h ?)(?:{article} ?)?(?:{weekday},? (?:{article} )?)?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)? ?(?:{of} ?)?({month})\\b(?:\\.(?=,? ?\\d{4}))?(?:,? ?(?:{of} )?${year})?`,
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
