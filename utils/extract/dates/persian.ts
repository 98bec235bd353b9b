/** A day of a calendar: months from 1. */
interface Day {
  year: number;
  month: number;
  day?: number;
}

/** The Persian year that began on 21 March 1921. */
const firstYear = 1300;

/** Whether a year is one of the Persian calendar in which what pages show can have been said. */
export const isPersianYear = (year: number): boolean => year >= firstYear && year < 1500;

/**
 * A day of the Persian calendar in ours. Undefined where no day is given, for its months are no months of ours, or
 * where there is no such day. By the cycle of 33 years, eight of them leap, which holds from 1800 to 2256.
 */
export function fromPersian({ year, month, day }: Day): Required<Day> | undefined {
  if (day === undefined || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  let days = daysBefore(month) + day - 1;
  for (let passed = firstYear; passed < year; passed++) days += isLeap(passed) ? 366 : 365;
  const ours = new Date(Date.UTC(1921, 2, 21 + days));
  return { year: ours.getUTCFullYear(), month: ours.getUTCMonth() + 1, day: ours.getUTCDate() };
}

const leapYears = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const isLeap = (year: number): boolean => leapYears.has(year % 33);

const daysBefore = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

function daysIn(year: number, month: number): number {
  if (month < 12) return month < 7 ? 31 : 30;
  return isLeap(year) ? 30 : 29;
}
