import { monthOf } from './months.ts';
import { fromPersian, isPersianYear } from './persian.ts';

/** Which of two short numbers is the day: `dmy` 20/2/2016, `mdy` 2/20/2016. */
export type DateOrder = 'dmy' | 'mdy';

/** A day, or a month where `day` is absent, and where in the folded text it stands. */
export interface FoundDay {
  year: number;
  month: number;
  day?: number;
  start: number;
  end: number;
}

interface Parts {
  year: string | number;
  month: number | undefined;
  day?: string;
}

type Reader = (match: RegExpExecArray, context: Context) => Parts | undefined;

interface Context {
  text: string;
  language: string;
  order?: DateOrder;
}

const ordinal = '(?:st|nd|rd|th|ste|er|re|e|o|a|de|°|η|ης|-?го|-?е)?(?![\\p{L}\\d])[.,]?';
const name = "(?:de |of |di |d'|ב-?|-|/)?\\s?(\\p{L}{2,14}[׳॰]?)";
const year = "'?(\\d{4}|\\d{2})(?!\\d|[:h]\\d)";

/** Days written with ideographs: looked for only where a month is. */
const ideographic: [RegExp, Reader][] = [
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/gu,
    ([, y = '', m, d]) => ({ year: y, month: Number(m), day: d }),
  ],
  [
    /(明治|大正|昭和|平成|令和|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?/gu,
    ([, era = '', y, m, d]) => ({ year: (eras[era] ?? 0) + (y === '元' ? 1 : Number(y)), month: Number(m), day: d }),
  ],
  [
    /(?<![\d月])(\d{1,2})月\s?(\d{1,2})日?,\s?(\d{4})(?!\d)/gu,
    ([, m, d, y = '']) => ({ year: y, month: Number(m), day: d }),
  ],
];

const patterns: [RegExp, Reader][] = [
  // 20 February 2016, 20. Feb. 2016, 20 de febrero de 2016, 20-Feb-16
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d[.,:/-])(\\d{1,2})${ordinal}[ -/]{0,2}${name}[.,]?(?: |-|/|,){0,3}(?:(?:de|del|of|do|nam|של) )?${year}`,
      'gu',
    ),
    (match, context) => named(match, context, 1, 2, 3),
  ],
  // February 20, 2016; Feb. 20th 2016
  [
    new RegExp(
      `(?<!\\p{L})(\\p{L}{2,14}[׳॰]?)[.,]?[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?(?:[ ,]{1,3}|-|(?='))${year}`,
      'gu',
    ),
    (match, context) => named(match, context, 2, 1, 3),
  ],
  // 2016. február 20., 2016 Feb 20, 2016 m. vasario 20 d.
  [
    /(?<!\d)(\d{4})[.,]?[ -/]{0,2}(?:(?:m|gada)[.]? )?(\p{L}{3,14})[.,]?[ -]{1,2}(\d{1,2})(?!\d|[:h]\d|,? (?:19|20)\d\d)/gu,
    ([, y = '', m = '', d], { language }) => ({ year: y, month: monthOf(m, language), day: d }),
  ],
  // 2016. gada 20. februāris
  [
    /(?<!\d)(\d{4})\. gada (\d{1,2})\. (\p{L}{3,14})/gu,
    ([, y = '', d, m = ''], { language }) => ({ year: y, month: monthOf(m, language), day: d }),
  ],
  // 17.07, 2011
  [
    /(?<![\d.,:/-])(\d{1,2})\.(\d{1,2})\.?, (\d{4})(?!\d)/gu,
    ([, d, m, y = '']) => ({ year: y, month: Number(m), day: d }),
  ],
  [/(?<![\d$€£])(?<!\d[./:-])(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})(?!\d|[.:/-]\d|%)/gu, numeric],
];

const monthPatterns: [RegExp, Reader][] = [
  [
    /(?<![\p{L}\d])(?<!\d[^\p{L}]{1,3})(\p{L}{3,14})[.,]? (?:de |of |del )?(\d{4})(?!\d)/gu,
    ([, m = '', y = ''], { language }) => ({ year: y, month: monthOf(m, language) }),
  ],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]/gu, ([, y = '', m]) => ({ year: y, month: Number(m) })],
  [/^(\d{4})-(\d{2})$/gu, ([, y = '', m]) => ({ year: y, month: Number(m) })],
];

const eras: Record<string, number> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};

/** A day written with its month's name. A year of two digits needs an apostrophe, a joined form, or nothing behind. */
function named(
  match: RegExpExecArray,
  { text, language }: Context,
  day: number,
  month: number,
  of: number,
): Parts | undefined {
  const y = match[of] ?? '';
  if (y.length === 2) {
    const rest = text.slice(match.index + match[0].length);
    const sure =
      /'\d\d$|[-/]\d\d$/.test(match[0]) || /^(?:$|[,|·-]| -|,? (?:at |um |kl\.? )?\d{1,2}[:.]\d\d)/.test(rest);
    if (!sure) return undefined;
  }
  const word = match[month] ?? '';
  const known = monthOf(word, language) ?? (word.startsWith('ב') ? monthOf(word.slice(1), language) : undefined);
  return { year: y, month: known, day: match[day] };
}

/** Three numbers. Four digits are the year; which of the others is the day is told by size, page and language. */
function numeric(match: RegExpExecArray, context: Context): Parts | undefined {
  const [whole, a = '', mark = '', b = '', c = ''] = match;
  if (a.length === 4) return c.length === 4 ? undefined : { year: a, month: Number(b), day: c };
  if (a.length === 3 || c.length === 1) return undefined;
  const short = c.length === 2;
  // Two short numbers and a short year look like a version, a score, a price: they need the full form, or a clock behind.
  const isFull = /^\D?\d\d\D+\d\d\D+\d\d$|\//.test(whole);
  if (short && !isFull && !clockBehind.test(context.text.slice(match.index + whole.length))) return undefined;
  if (short && yearFirst.has(context.language)) return { year: a, month: Number(b), day: c };
  const order = orderOf(Number(a), Number(b), mark, context);
  if (!order) return undefined;
  return order === 'dmy' ? { year: c, month: Number(b), day: a } : { year: c, month: Number(a), day: b };
}

const clockBehind = /^,? ?(?:\p{L}{1,4}\.? )?\d{1,2}[:.]\d\d(?![.\d])/u;
const yearFirst = new Set(['ja', 'ko', 'zh', 'hu', 'lt']);

/** The order two short numbers stand in, from their size alone; undefined where both could be the month. */
export function orderBySize(a: number, b: number): DateOrder | undefined {
  if (a > 12 && b <= 12) return 'dmy';
  if (b > 12 && a <= 12) return 'mdy';
  return undefined;
}

function orderOf(a: number, b: number, mark: string, { text, language, order }: Context): DateOrder | undefined {
  const sized = orderBySize(a, b);
  if (sized) return sized;
  if (a === b) return 'dmy';
  if (order) return order;
  if (mark === '.') return 'dmy';
  if (language === 'en' || language === 'en-us' || language === 'en-ph') return 'mdy';
  if (language !== '') return language === 'en-ca' ? undefined : 'dmy';
  return mark === '/' && /\d ?[ap]\.?m\b/.test(text) ? 'mdy' : undefined;
}

/** The earliest day in a folded text; a month where no day is given; undefined where there is neither. */
export function findDay(text: string, language: string, order?: DateOrder): FoundDay | undefined {
  const context = { text, language, order };
  return (
    first(/[月월]/.test(text) ? [...ideographic, ...patterns] : patterns, context) ??
    (text.length <= 80 ? first(monthPatterns, context) : undefined)
  );
}

function first(list: [RegExp, Reader][], context: Context): FoundDay | undefined {
  let best: FoundDay | undefined;
  for (const [pattern, read] of list) {
    // Not `matchAll`, which makes a new expression at each call.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(context.text); match; match = pattern.exec(context.text)) {
      const found = valid(match, read(match, context), context.language);
      if (!found) continue;
      if (!best || found.start < best.start) best = found;
      break;
    }
  }
  return best;
}

/** The match as a day of the calendar, or undefined where there is no such day. */
function valid(match: RegExpExecArray, parts: Parts | undefined, language: string): FoundDay | undefined {
  if (!parts?.month) return undefined;
  const year = yearOf(String(parts.year), language);
  const day = parts.day === undefined ? undefined : Number(parts.day);
  const stated = { year, month: parts.month, day };
  // Months of the Persian calendar begin in others of ours: without a day they are not one month.
  const date = isPersianYear(year) && (language === 'fa' || isPersian(match[0])) ? fromPersian(stated) : stated;
  if (!date || !isDay(date)) return undefined;
  return { ...date, start: match.index, end: match.index + match[0].length };
}

const isPersian = (text: string): boolean => /[\u0621-\u06cc]{2}/.test(text);

/** A year in full, of our era where it is given in the Buddhist one of Thai pages. */
function yearOf(text: string, language: string): number {
  const year = Number(text);
  if (text.length === 2) {
    if (language === 'th' && year >= 43 && year < 80) return year + 2500 - 543;
    return year + (year < 70 ? 2000 : 1900);
  }
  return year > 2400 && year < 2643 ? year - 543 : year;
}

function isDay({ year, month, day = 1 }: { year: number; month: number; day?: number }): boolean {
  if (year < 1700 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
