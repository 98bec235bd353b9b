import { expect, test } from 'vitest';
import { stemEnglish } from '../../utils/relevance/stem/english.ts';

// A sample of the algorithm's published vocabulary, words beginning with "cons" and "kn".
// https://snowballstem.org/algorithms/english/stemmer.html
test.each([
  ['consign', 'consign'],
  ['consigned', 'consign'],
  ['consistency', 'consist'],
  ['consistently', 'consist'],
  ['consolation', 'consol'],
  ['consolatory', 'consolatori'],
  ['consolidating', 'consolid'],
  ['consoling', 'consol'],
  ['consonant', 'conson'],
  ['conspicuously', 'conspicu'],
  ['conspiracies', 'conspiraci'],
  ['conspirator', 'conspir'],
  ['constancy', 'constanc'],
  ['knackeries', 'knackeri'],
  ['kneeling', 'kneel'],
  ['knelt', 'knelt'],
  ['knitting', 'knit'],
  ['knives', 'knive'],
  ['knocked', 'knock'],
  ['knots', 'knot'],
])('%s → %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem);
});

test.each([
  ['generation', 'generous'],
  ['by', 'bye'],
])('%s and %s stay apart', (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other));
});

test.each([
  ['hoping', 'hope'],
  ['agreed', 'agree'],
  ['quickly', 'quick'],
  ['relational', 'relate'],
  ['tied', 'ties'],
])('%s and %s are one', (one, other) => {
  expect(stemEnglish(one)).toBe(stemEnglish(other));
});
