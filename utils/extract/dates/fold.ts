import { oneSpaced } from '../spaces.ts';

/** How much of a text is looked at: a date line is short. */
const longest = 400;

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * The clock between day and year: `Jan 5 10:00:00 UTC 2015`, as C's `ctime` and mail archives write it, and
 * `Jan 5, 10:00 AM 2015`, as Textpattern does.
 */
const clockWithin =
  /([a-z]{3,9} \d{1,2}|(?<!\d)\d{1,2} [a-z]{3,9}),? (\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)((?: [a-z]{3,4}| [+-]\d{4})?),? (\d{4})(?!\d)/;

/** `Dec 28 Sat 2013`: a day of the week inside the date. */
const weekdayWithin = /([a-z]{3,9} \d{1,2}),? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?=\d{4}(?!\d))/;

/** Names of months that are two words or hold a number, replaced by an English one. */
const rewritten: [RegExp, string][] = [
  [/كانون الثاني/g, 'jan'],
  [/كانون الاول/g, 'dec'],
  [/تشرين الاول/g, 'oct'],
  [/تشرين الثاني/g, 'nov'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:muoi hai|12)(?!\d)/gu, 'dec'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:muoi mot|11)(?!\d)/gu, 'nov'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:muoi|10)(?!\d)/gu, 'oct'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:mot|gieng|0?1)(?!\d)/gu, 'jan'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:hai|0?2)(?!\d)/gu, 'feb'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:ba|0?3)(?!\d)/gu, 'march'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:tu|bon|0?4)(?!\d)/gu, 'april'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:nam|0?5)(?!\d)/gu, 'may'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:sau|0?6)(?!\d)/gu, 'june'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:bay|0?7)(?!\d)/gu, 'july'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:tam|0?8)(?!\d)/gu, 'aug'],
  [/(?:thang|thg|(?<![\p{L}\d])th\.?)\s*(?:chin|0?9)(?!\d)/gu, 'sept'],
];

/**
 * Text made even for reading dates: lower case, without marks (`février` → `fevrier`), digits 0 to 9 whatever the
 * script, plain spaces, dashes and apostrophes. At most 400 characters.
 */
export function foldDateText(text: string): string {
  const lower = text.slice(0, longest).toLowerCase();
  let folded = plain.test(lower) ? oneSpaced(lower).trim() : foldScripts(lower);
  if (/[a-z]{3},? \d/.test(folded)) folded = folded.replace(clockWithin, '$1 $4 $2$3').replace(weekdayWithin, '$1 ');
  if (/thang|thg|(?<![a-z\d])th\.? ?\d|تشرين|كانون/.test(folded))
    for (const [form, word] of rewritten) folded = folded.replace(form, word);
  return folded;
}

/** Text of which only the spaces need folding, as most is. */
const plain = /^[\t-\r -_a-~]*$/;

function foldScripts(lower: string): string {
  return withWholeMonths(lower)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘´`]/g, "'")
    .replace(/\p{Nd}/gu, digit)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Months that folding would break: Thai `มี.ค.`, of which only a mark parts March from January, and other short forms
 * with a dot inside; `พ.ศ.` before their year; Arabic months named twice, `أغسطس/آب`; Hebrew short ones typed with `'`.
 */
function withWholeMonths(lower: string): string {
  if (/[ก-ฮ]/.test(lower))
    return lower
      .replace(/พ\.? ?ศ\.? ?(?=[\d๐-๙])/g, '')
      .replace(/มี\.? ?ค\.?(?![ก-ฮ])/g, 'mar')
      .replace(/(?<![ก-๎])(เม|มิ|[กตธพมส])\. ?([คพย])\./g, '$1$2');
  if (/[א-ת]'/.test(lower)) return lower.replace(/([א-ת])'/g, '$1׳');
  return /[\u0621-\u064a]\//.test(lower) ? lower.replace(/\/[\u0621-\u064a ]{2,14}(?=,? ?[\d٠-٩]{4})/g, '') : lower;
}

function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}
