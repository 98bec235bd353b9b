import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueSlots, slotsAt } from '../../utils/exchange/slots.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 25, 12);

/** The files there are after a backup at each of these moments: when each slot was last written. */
function filesAfter(moments: readonly number[]): Map<string, number> {
  const files = new Map<string, number>();
  const written: Record<string, string> = {};
  for (const at of moments) {
    for (const { name, period } of dueSlots(written, at)) {
      written[name] = period;
      files.set(name, at);
    }
  }
  return files;
}

test('a day has its weekday, its week and its month', () => {
  expect(slotsAt(noon).map(({ name }) => name)).toEqual(['day-3-wednesday', 'week-2', 'month-11']);
  expect(slotsAt(Date.UTC(1970, 0, 4)).map(({ name }) => name)).toEqual(['day-7-sunday', 'week-1', 'month-01']);
});

test('a slot is due once in its time', () => {
  const written = Object.fromEntries(slotsAt(noon).map(({ name, period }) => [name, period]));
  expect(dueSlots(written, noon + 3_600_000)).toEqual([]);
  expect(dueSlots(written, noon + day).map(({ name }) => name)).toEqual(['day-4-thursday']);
  expect(dueSlots(written, noon + 7 * day)).toHaveLength(3);
});

test('two years of days leave 7 days, 4 weeks and 12 months, none older than it may be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (start) => {
      const moments = Array.from({ length: 730 }, (_, i) => noon + (start + i) * day);
      const last = moments.at(-1) ?? 0;
      const files = filesAfter(moments);
      const ages = (kind: string) =>
        [...files].filter(([name]) => name.startsWith(kind)).map(([, at]) => (last - at) / day);
      expect(ages('day').toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(ages('week')).toHaveLength(4);
      expect(Math.max(...ages('week'))).toBeLessThan(28);
      expect(ages('month')).toHaveLength(12);
      expect(Math.max(...ages('month'))).toBeLessThan(366);
    }),
  );
});
