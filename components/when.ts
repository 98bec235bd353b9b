import { fullForms, momentOf, shortForms, writtenDay, writtenStretch } from '../utils/words/days.ts';
import { localeInUse, t } from './words/words.ts';

/** The day in words, no more exact than the page was: `20 Feb 2016`, `Feb 2016`, `2016`. */
export function dayWords(iso: string): string {
  return writtenDay(iso, shortForms, localeInUse());
}

/** The day written out, with the hour where the page gives one. */
export function exactWords(iso: string): string {
  return writtenDay(iso, fullForms, localeInUse());
}

/** From one day to another, of one precision: `Mar – May 2014`, `2025 – 2029`. */
export function stretchOfDays(from: string, to: string): string {
  return writtenStretch(from, to, localeInUse());
}

/** The year of a statement's day; undefined where the day is unknown. */
export function yearOf(iso: string | undefined): number | undefined {
  const moment = iso ? momentOf(iso) : undefined;
  return moment?.date.getUTCFullYear();
}

const dayLength = 86_400_000;

/**
 * How long `iso` lies before `later`, in the largest whole unit that both days are exact enough for: `7 years earlier`.
 * Undefined where it is not earlier, or not by a whole unit.
 */
export function howMuchEarlier(iso: string, later: string): string | undefined {
  const [then, now] = [momentOf(iso), momentOf(later)];
  if (!then || !now || then.date >= now.date) return undefined;
  const months =
    (now.date.getUTCFullYear() - then.date.getUTCFullYear()) * 12 +
    (now.date.getUTCMonth() - then.date.getUTCMonth()) -
    (now.date.getUTCDate() < then.date.getUTCDate() ? 1 : 0);
  if (months >= 12) return t('yearsEarlier', { count: Math.floor(months / 12) });
  const exact = then.precision !== 'year' && now.precision !== 'year';
  if (months >= 1) return exact ? t('monthsEarlier', { count: months }) : undefined;
  const days = Math.floor((now.date.getTime() - then.date.getTime()) / dayLength);
  const daily = [then, now].every(({ precision }) => precision === 'day' || precision === 'time');
  return daily && days >= 1 ? t('daysEarlier', { count: days }) : undefined;
}

/** A calendar day of the reader, for a list's headings: `Today`, `Yesterday`, else the day in words. */
export function dayHeading(at: number, now: number): string {
  const day = startOfDay(at);
  const today = startOfDay(now);
  if (day === today) return t('today');
  if (day === startOfDay(today - dayLength / 2)) return t('yesterday');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const form: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(localeInUse(), sameYear ? form : { ...form, year: 'numeric' }).format(at);
}

/** Midnight before a moment in the reader's zone, in ms since 1970. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
