import { expect, it } from 'vitest';
import { asDrawn, oneSpaced } from '../../utils/extract/spaces.ts';

it.each([
  ['The weir  gave\n\tway.', 'The weir gave way.'],
  ['The weir\ngave\u00a0way.', 'The weir gave way.'],
  [' \n', ' '],
  ['\t', ' '],
  ['The weir gave way.', 'The weir gave way.'],
])('makes one space of every run of white space: %j', (text, expected) => {
  expect(oneSpaced(text)).toBe(expected);
});

it('leaves out what takes no room before it looks for runs', () => {
  expect(asDrawn('The \u200b weir\u00ad keeper')).toBe('The weir keeper');
});
