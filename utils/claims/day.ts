/** A day as a number: days since 1 January 1970. All arithmetic is of the calendar, without zones. */
export type Day = number;

const length = 86_400_000;

/** The day of a date; months from 1 and days beyond a month's end roll over. */
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / length;

/** The day of an ISO 8601 date or moment, by the date as written. Undefined where it has no day. */
export function dayOfIso(iso: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Whether a number is a day that can be written down: "in 9,999,999 years" is none. */
export const isDay = (day: Day): boolean => Number.isInteger(day) && day > -719_163 && day < 2_932_897;

export const isoOf = (day: Day): string => new Date(day * length).toISOString().slice(0, 10);

/** Year, month from 1, and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * length);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** Day of the week, 0 for Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The last day of a month; months beyond the year roll over. */
export const endOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 0);

/** The same day of the month so many months later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  return Math.min(dayOf(year, month + months, date), endOfMonth(year, month + months));
}
