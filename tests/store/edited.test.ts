import { expect, test } from 'vitest';
import { edited } from '../../utils/store/edited.ts';

test.each([
  ['same', 'Forty wheels.', 'Forty wheels.'],
  ['same', 'Forty wheels.', 'forty  WHEELS.'],
  ['same', 'He said "forty" -- no more...', 'He said “forty” — no more…'],
  ['same', 'Forty wheels.', 'Forty wheels. (edited)'],
  ['same', 'Forty wheels.', 'Forty wheels.\n\nEdited by Ina on 3 May 2016'],
  ['same', 'Forty wheels.', 'For\u200bty wheels.'],
  ['revision', 'Forty wheels.', 'Fifty wheels.'],
  ['revision', 'Forty wheels.', 'Forty wheels. Edited text is a new matter of forty words.'],
  ['revision', 'Forty wheels.', ''],
  ['fuller', 'Forty wheels and…', 'Forty wheels and a dam.'],
  ['fuller', 'Forty wheels and ... Read more', 'Forty wheels and a dam.'],
  ['shortened', 'Forty wheels and a dam.', 'Forty wheels …'],
])('%s: %j, then %j', (expected, before, now) => {
  expect(edited(before, now)).toBe(expected);
});
