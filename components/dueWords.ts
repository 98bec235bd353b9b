import type { Due } from '../utils/claims/claims.ts';
import { dayWords, stretchOfDays } from './when.ts';
import { t } from './words/words.ts';

/** When a forecast falls due, in words: `by 31 Aug 2014`, `2021`, `not before Mar 2015`; an event as it was said. */
export function dueWords(due: Due, said?: string): string {
  if (due.event) return due.words;
  const when = whenWords(due, said);
  return due.conditional ? t('dueIf', { when }) : when;
}

function whenWords({ from, to, vague, negated }: Due, said: string | undefined): string {
  if (vague) return negated ? t('dueNotSoon') : t('dueSoon');
  if (from && !to) return negated ? t('dueNotBefore', { day: dayWords(from) }) : t('dueFrom', { day: dayWords(from) });
  if (!from || !to) return '';
  const stretch = stretchWords(from, to, said);
  return negated ? t('dueNot', { when: stretch }) : stretch;
}

function stretchWords(from: string, to: string, said: string | undefined): string {
  if (from === to) return dayWords(from);
  if (said && from === said.slice(0, 10)) return t('dueBy', { day: dayWords(wholeOf(to)) });
  const [first, last] = wholesOf(from, to);
  return first === last ? dayWords(first) : stretchOfDays(first, last);
}

/** A stretch of whole years or months by these alone; of days as it is. */
function wholesOf(from: string, to: string): [from: string, to: string] {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [from.slice(0, 4), to.slice(0, 4)];
  return from.endsWith('-01') && isMonthEnd(to) ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
}

/** A day that ends a year or a month is said by the year or month. */
function wholeOf(day: string): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4);
  return isMonthEnd(day) ? day.slice(0, 7) : day;
}

function isMonthEnd(day: string): boolean {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** The sentence that a claim stands in, for showing it alone, in three parts with the claim's words in the middle; cut where it is long. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): [before: string, claim: string, after: string] {
  const before = text.slice(0, start);
  const begins = Math.max(
    ...['. ', '! ', '? ', '\n', '… '].map(
      (mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark)),
    ),
    0,
  );
  const rest = text.slice(end).search(/[.!?…](?:\s|$)|\n/);
  const ends = rest < 0 ? text.length : end + rest + 1;
  const from = Math.max(begins, start - 160);
  const to = Math.min(ends, end + 160);
  return [
    (from > begins ? '… ' : '') + text.slice(from, start).trimStart(),
    text.slice(start, end),
    text.slice(end, to).trimEnd() + (to < ends ? ' …' : ''),
  ];
}
