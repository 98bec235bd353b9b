import { expect, test } from 'vitest';
import { genderOfGivenName } from '../../utils/people/givenNames.ts';

test('tells men and women by names that only they bear', () => {
  expect(['Owen', 'HEINRICH', 'François'].map(genderOfGivenName)).toEqual(['m', 'm', 'm']);
  expect(['Nora', 'ursula', 'Małgorzata'].map(genderOfGivenName)).toEqual(['f', 'f', 'f']);
});

test('is silent on names that both bear, here or elsewhere, and on those it does not know', () => {
  expect(['Andrea', 'Jean', 'Kim', 'Robin', 'Jan', 'Marion', 'Zorb', ''].map(genderOfGivenName)).toEqual(
    Array(8).fill(undefined),
  );
});
