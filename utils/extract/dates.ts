import { type DateOrder, findDay, orderBySize } from './dates/days.ts';
import { foldDateText } from './dates/fold.ts';
import { clockBeside } from './dates/times.ts';
import { attributeNamesOf, attributeOf, tagOf } from './nodes.ts';
import { textOf } from './text.ts';

export type { DateOrder } from './dates/days.ts';

/** The language subtag that decides: `en-GB` keeps its region, since English dates differ; of others the language. */
function languageOf(tag: string | undefined): string {
  const lower = (tag ?? '').toLowerCase().replace('_', '-');
  if (lower.startsWith('en')) return lower;
  const language = lower.split('-')[0] ?? '';
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** Two digits, or characters that may be digits of another script. */
const mayHoldDigits = /\d\d|[^\t-~]/;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * The date that a text states, as ISO 8601 to the text's precision, with a zone only where one is stated:
 * `February 20, 2016 at 12:53 PM` → `2016-02-20T12:53`. Undefined where the text is relative to now ("3 hours ago",
 * "today, 10:12"), has no year, or could be two dates.
 * @param language BCP 47 tag of the page, for names of months and for 3/4/2016
 * @param order the order of day and month on this page, see {@link dateOrderOf}
 */
export function readDateText(text: string, language?: string, order?: DateOrder): string | undefined {
  if (!mayHoldDigits.test(text)) return undefined;
  const folded = foldDateText(text);
  if (!/\d{2}|年/.test(folded)) return undefined;
  const tag = languageOf(language);
  const found = findDay(folded, tag, order);
  if (!found) return plainDigits(folded);
  const { year, month, day, start, end } = found;
  if (day === undefined) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}${clockBeside(folded, start, end, tag)}`;
}

/** `20160220` and `20160220T125300Z`, where they are all there is. */
function plainDigits(text: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?)?(z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!parts) return undefined;
  const [, y, m, d, hour, minute, second, zone = ''] = parts;
  return readDateText(`${y}-${m}-${d}${hour ? `t${hour}:${minute}${second ? `:${second}` : ''}${zone}` : ''}`);
}

const numbers = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d|[./-]\d)/g;

/**
 * The order of day and month that the numeric dates of one page agree on; undefined where none tells, or they differ.
 * Where no number is too great for a month, the one that stays the same is it: days pass faster.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
  let agreed: DateOrder | undefined;
  const [first, second] = [new Set<number>(), new Set<number>()];
  for (const text of texts) {
    for (const match of foldDateText(text).matchAll(numbers)) {
      const [one, other] = [Number(match[1]), Number(match[3])];
      const order = orderBySize(one, other);
      if (order && agreed && order !== agreed) return undefined;
      agreed = order ?? agreed;
      if (match[2] === '.') continue;
      first.add(one);
      second.add(other);
    }
  }
  if (agreed) return agreed;
  if (areDaysOf(first, second)) return 'dmy';
  return areDaysOf(second, first) ? 'mdy' : undefined;
}

/** Whether several numbers beside one that stays are days of that month; the first of each month is a day, too. */
const areDaysOf = (days: ReadonlySet<number>, months: ReadonlySet<number>): boolean =>
  days.size >= 3 && months.size === 1 && !months.has(1);

/** Attributes that state a moment, the surest first. */
const stating = [
  'datetime',
  'content',
  'data-timestamp',
  'data-time',
  'data-epoch',
  'data-utime',
  'data-unixtime',
  'data-unix',
  'data-date',
  'data-datetime',
  'data-iso',
  'data-created',
  'data-published',
  'data-utc',
  'title',
  'data-original-title',
  'data-bs-original-title',
  'data-tippy-content',
  'data-tooltip',
  'data-title',
  'aria-label',
  'value',
];

const ownNaming =
  /^data-(?:[a-z]+-)*(?:date|time|date-?time|(?:time|live)?stamp|epoch|ts|x?utime|created|published|posted)(?:-(?:at|on|ms|utc|iso))?$/;
const ofAnother = /edit|updat|modif|expir|join|regist|last|start|end|due|birth|read/;

/** Whether an attribute's name says that its maker keeps a moment there: `data-timestamp`, `data-acme-comment-date`. */
export const keepsMoment = (name: string): boolean => ownNaming.test(name) && !ofAnother.test(name);

/** A moment counted from 1970, in seconds or milliseconds, as ISO 8601 in UTC. */
export function readEpoch(value: string): string | undefined {
  const digits = /^\s*(\d{9,10}|\d{12,13})(?:\.\d+)?\s*$/.exec(value)?.[1];
  if (!digits) return undefined;
  const moment = new Date(Number(digits) * (digits.length < 11 ? 1000 : 1));
  return moment.getUTCFullYear() < 1985
    ? undefined
    : moment
        .toISOString()
        .replace(/\.000Z$/, 'Z')
        .replace(/\.\d+Z$/, 'Z');
}

/** A moment with its zone: no text says it with more precision. */
const withZone = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The date an element states: by its attributes (`datetime`, epochs, `title` …), else by those of a `time` or the like
 * inside it, else by its text. Where one of these says the same with more precision, that one is taken.
 */
export function readDateOf(element: Element, language?: string, order?: DateOrder): string | undefined {
  let best: string | undefined;
  const consider = (value: string | undefined) => {
    if (value && (!best || (value.length > best.length && value.startsWith(best)))) best = value;
  };
  fromAttributes(element, language, order, consider);
  if (best && withZone.test(best)) return best;
  const text = textOf(element);
  if (!best) {
    const inner = Element.prototype.querySelectorAll.call(
      element,
      'time, abbr, [datetime], [title], [data-timestamp], [data-time], [data-date]',
    );
    for (const one of [...inner].slice(0, 8)) {
      if (!isAside(one, text)) fromAttributes(one, language, order, consider);
    }
  }
  const shown = text.length <= 300 ? readDateText(text, language, order) : undefined;
  if (best && shown && isTurned(best, shown) && !numeric.test(text)) return turned(best) + best.slice(10);
  consider(shown);
  return best;
}

/** A day in numbers alone. */
const numeric = /\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** A day with day and month exchanged. */
const turned = (date: string): string => `${date.slice(0, 5)}${date.slice(8, 10)}-${date.slice(5, 7)}`;

/** Whether an attribute, in numbers, was read the wrong way round: the words on the page name the month. */
const isTurned = (stated: string, shown: string): boolean =>
  stated.slice(0, 10) !== shown.slice(0, 10) && turned(stated) === shown.slice(0, 10);

/** Whether an element is something else beside a date in words: a link whose tooltip has a day of its own. */
function isAside(element: Element, around: string): boolean {
  if (tagOf(element) === 'time' || tagOf(element) === 'abbr' || !/\d{4}/.test(around)) return false;
  const own = textOf(element);
  return own !== '' && !/\d/.test(own) && own.length * 2 < around.length;
}

const isOfOwnNaming = (name: string): boolean => !stating.includes(name) && keepsMoment(name);

function fromAttributes(
  element: Element,
  language: string | undefined,
  order: DateOrder | undefined,
  consider: (value: string | undefined) => void,
): void {
  const names = attributeNamesOf(element);
  if (names.length === 0) return;
  for (const name of [...stating.filter((one) => names.includes(one)), ...names.filter(isOfOwnNaming)]) {
    const value = attributeOf(element, name);
    if (value && value.length <= 200) consider(readEpoch(value) ?? readDateText(value, language, order));
  }
  if (tagOf(element).includes('-')) consider(ownMoment(element));
}

/** The moment that a custom element keeps in an attribute of its own naming, where only one is there. */
function ownMoment(element: Element): string | undefined {
  const moments = new Set<string>();
  for (const name of attributeNamesOf(element)) {
    const value = attributeOf(element, name) ?? '';
    if (value.length < 40 && /^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value)) moments.add(value);
  }
  const [moment] = moments;
  return moments.size === 1 && moment ? readDateText(moment) : undefined;
}
