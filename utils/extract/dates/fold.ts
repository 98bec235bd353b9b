import { oneSpaced } from '../spaces.ts';

/** How much of a text is looked at: a date line is short. */
const longest = 400;

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** `Jan 5 10:00:00 UTC 2015`, as C's `ctime` and mail archives write it: month and day, clock, zone, year. */
const clockWithin = /([a-z]{3,9} \d{1,2}),? (\d\d:\d\d(?::\d\d)?)((?: [a-z]{3,4}| [+-]\d{4})?) (\d{4})(?!\d)/;

/** `Dec 28 Sat 2013`: a day of the week inside the date. */
const weekdayWithin = /([a-z]{3,9} \d{1,2}),? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?=\d{4}(?!\d))/;

/** Names of months that are two words or hold a number, replaced by an English one. */
const rewritten: [RegExp, string][] = [
  [/كانون الثاني/g, 'jan'],
  [/كانون الاول/g, 'dec'],
  [/تشرين الاول/g, 'oct'],
  [/تشرين الثاني/g, 'nov'],
  [/(?:thang|thg)\s*(?:muoi hai|12)(?!\d)/g, 'dec'],
  [/(?:thang|thg)\s*(?:muoi mot|11)(?!\d)/g, 'nov'],
  [/(?:thang|thg)\s*(?:muoi|10)(?!\d)/g, 'oct'],
  [/(?:thang|thg)\s*(?:mot|gieng|0?1)(?!\d)/g, 'jan'],
  [/(?:thang|thg)\s*(?:hai|0?2)(?!\d)/g, 'feb'],
  [/(?:thang|thg)\s*(?:ba|0?3)(?!\d)/g, 'march'],
  [/(?:thang|thg)\s*(?:tu|bon|0?4)(?!\d)/g, 'april'],
  [/(?:thang|thg)\s*(?:nam|0?5)(?!\d)/g, 'may'],
  [/(?:thang|thg)\s*(?:sau|0?6)(?!\d)/g, 'june'],
  [/(?:thang|thg)\s*(?:bay|0?7)(?!\d)/g, 'july'],
  [/(?:thang|thg)\s*(?:tam|0?8)(?!\d)/g, 'aug'],
  [/(?:thang|thg)\s*(?:chin|0?9)(?!\d)/g, 'sept'],
];

/**
 * Text made even for reading dates: lower case, without marks (`février` → `fevrier`), digits 0 to 9 whatever the
 * script, plain spaces, dashes and apostrophes. At most 400 characters.
 */
export function foldDateText(text: string): string {
  const lower = text.slice(0, longest).toLowerCase();
  let folded = plain.test(lower) ? oneSpaced(lower).trim() : foldScripts(lower);
  if (/[a-z]{3} \d/.test(folded)) folded = folded.replace(clockWithin, '$1 $4 $2$3').replace(weekdayWithin, '$1 ');
  if (/th[aá]?n?g|تشرين|كانون/.test(folded)) for (const [form, word] of rewritten) folded = folded.replace(form, word);
  return folded;
}

/** Text of which only the spaces need folding, as most is. */
const plain = /^[\t-\r -_a-~]*$/;

function foldScripts(lower: string): string {
  return lower
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

function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}
