/** A day as the page gives it, to its precision: year, month, day or minute, with its zone if one is stated. */
export interface Moment {
  date: Date;
  precision: 'year' | 'month' | 'day' | 'time';
  /** Undefined where the zone is stated: then the reader's own zone shows it. */
  timeZone: 'UTC' | undefined;
}

/** How a moment is written, for each precision. */
type Forms = Record<Moment['precision'], Intl.DateTimeFormatOptions>;

/** In a line: `20 Feb 2016`, `Feb 2016`, `2016`. */
export const shortForms: Forms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Written out, with the hour where the page gives one. */
export const fullForms: Forms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'full' },
  time: { dateStyle: 'full', timeStyle: 'short' },
};

/** Reads ISO 8601 to its precision; undefined where it is no date. */
export function momentOf(iso: string): Moment | undefined {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
  const date = new Date(zoned || !iso.includes('T') ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const precision = iso.includes('T') ? 'time' : iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
  return { date, precision, timeZone: zoned ? undefined : 'UTC' };
}

/** A day (ISO 8601) in the words of a locale (BCP 47), no more exact than it is given; as it stands where it is no date. */
export function writtenDay(iso: string, forms: Forms, locale: string): string {
  const moment = momentOf(iso);
  return moment ? formatter(forms[moment.precision], moment.timeZone, locale).format(moment.date) : iso;
}

/** From one day to another (ISO 8601, of one precision) in the words of a locale. */
export function writtenStretch(from: string, to: string, locale: string): string {
  const [first, last] = [momentOf(from), momentOf(to)];
  if (!first || !last) return `${from} – ${to}`;
  return formatter(shortForms[first.precision], first.timeZone, locale).formatRange(first.date, last.date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a form in a locale. To make one takes longer than to draw the row that it is for. */
function formatter(form: Intl.DateTimeFormatOptions, timeZone: Moment['timeZone'], locale: string) {
  const key = JSON.stringify([locale, form, timeZone]);
  let kept = formatters.get(key);
  if (!kept) {
    kept = new Intl.DateTimeFormat(locale, { ...form, timeZone });
    formatters.set(key, kept);
  }
  return kept;
}
