import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { interleave, median } from './interleave.ts';
import { tableOf } from './table.ts';

const named = { group: 'detect', figure: 'reading', baselineName: 'one pass', ours: 8, baseline: 2 };

it('divides by the baseline under a ceiling and by ours over a floor', () => {
  expect(figureOf(named, { atMost: 5 })).toMatchObject({ ratio: 4, bar: '≤ 5', holds: true });
  expect(figureOf(named, { atMost: 3 })).toMatchObject({ ratio: 4, holds: false });
  expect(figureOf(named, { atLeast: 15 })).toMatchObject({ ratio: 0.25, bar: '≥ 15', holds: false });
});

it('takes the middle, and between two their mean', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(() => median([])).toThrow('no median');
});

it('runs contenders in turns and leaves the first round out', async () => {
  const turns: string[] = [];
  const times = { a: [100, 1, 2, 3], b: [100, 6, 5, 4] };
  const take = (name: 'a' | 'b') => async () => {
    turns.push(name);
    return times[name].shift() ?? 0;
  };
  expect(await interleave({ a: take('a'), b: take('b') }, 3)).toEqual({ a: 2, b: 5 });
  expect(turns.join('')).toBe('abababab');
});

it('says in a table which bar does not hold', () => {
  const table = tableOf([figureOf(named, { atMost: 3 })]);
  expect(table).toContain('| detect: reading | 8 ');
  expect(table).toMatch(/≤ 3 +\| NO/);
});
