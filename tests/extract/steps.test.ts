import { expect, it } from 'vitest';
import { atOnce, inSlices, oneByOne, type Steps } from '../../utils/extract/steps.ts';

function* count(to: number, each: () => void = () => undefined): Steps<number> {
  for (let at = 0; at < to; at++) {
    each();
    yield;
  }
  return to;
}

it('runs all steps at once', () => {
  expect(atOnce(count(5))).toBe(5);
});

it('gives the page its turn when a slice is full, and only then', async () => {
  let pauses = 0;
  const pause = async () => void pauses++;
  expect(await inSlices(count(5), pause, 60_000)).toBe(5);
  expect(pauses).toBe(0);
  expect(await inSlices(count(5), pause, 0)).toBe(5);
  expect(pauses).toBe(5);
});

it('hands on what a step throws', async () => {
  const fail = () => {
    throw new Error('no page');
  };
  await expect(inSlices(count(1, fail), async () => undefined)).rejects.toThrow('no page');
});

it('of each something is made, and between two the page may have its turn', () => {
  const steps = oneByOne(['a', 'b'], (one, index) => `${one}${index}`);
  expect([steps.next(), steps.next(), steps.next()]).toEqual([
    { done: false, value: undefined },
    { done: false, value: undefined },
    { done: true, value: ['a0', 'b1'] },
  ]);
});
