import { localeInUse, t } from './words/words.ts';

/** A day as the page gives it, to its precision: year, month, day or minute, with its zone if one is stated. */
interface Moment {
  date: Date;
  precision: 'year' | 'month' | 'day' | 'time';
  /** Undefined where the zone is stated: then the reader's own zone shows it. */
  timeZone: 'UTC' | undefined;
}

/** Reads ISO 8601 to its precision; undefined where it is no date. */
function momentOf(iso: string): Moment | undefined {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
  const date = new Date(zoned || !iso.includes('T') ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const precision = iso.includes('T') ? 'time' : iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
  return { date, precision, timeZone: zoned ? undefined : 'UTC' };
}

const shortForms: Record<Moment['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { year: 'numeric', month: 'short', day: 'numeric' },
};

const fullForms: Record<Moment['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'full' },
  time: { dateStyle: 'full', timeStyle: 'short' },
};

/** The day in words, no more exact than the page was: `20 Feb 2016`, `Feb 2016`, `2016`. */
export function dayWords(iso: string): string {
  return written(iso, shortForms);
}

/** The day written out, with the hour where the page gives one. */
export function exactWords(iso: string): string {
  return written(iso, fullForms);
}

function written(iso: string, forms: Record<Moment['precision'], Intl.DateTimeFormatOptions>): string {
  const moment = momentOf(iso);
  if (!moment) return iso;
  const { date, precision, timeZone } = moment;
  return formatter(forms[precision], timeZone).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a form in the language in use. To make one takes longer than to draw the row that it is for. */
function formatter(form: Intl.DateTimeFormatOptions, timeZone: Moment['timeZone']): Intl.DateTimeFormat {
  const key = JSON.stringify([localeInUse(), form, timeZone]);
  let kept = formatters.get(key);
  if (!kept) {
    kept = new Intl.DateTimeFormat(localeInUse(), { ...form, timeZone });
    formatters.set(key, kept);
  }
  return kept;
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
