import { expect, test } from 'vitest';
import { isEmpty, parseQuery } from '../../../utils/store/search/query.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

test.each([
  ['wheel', { words: [], prefix: 'wheel' }],
  ['wheel ', { words: ['wheel'], prefix: undefined }],
  ['old WHEÉL tur', { words: ['old', 'wheel'], prefix: 'tur' }],
  ['"old wheel" tur', { words: ['old', 'wheel'], prefix: 'tur', phrases: [['old', 'wheel']] }],
  ['tur "old wheel"', { words: ['tur', 'old', 'wheel'], prefix: undefined }],
  ['"old whe', { words: ['old', 'whe'], phrases: [['old', 'whe']], prefix: undefined }],
  ['author:ina', { words: [], prefix: undefined, fields: ['\u0001ina'] }],
  ['author:"Ina Vesper" dam', { fields: ['\u0001ina', '\u0001vesper'], prefix: 'dam' }],
  ['site:www.Mill.example/wheel', { fields: ['\u0002mill.example'] }],
  ['after:2016 before:2016-03', { since: day('2016-01-01'), until: day('2016-03-01') - 1, words: [] }],
  ['after:soon', { words: ['after'], prefix: 'soon', since: undefined }],
  ['tag:wheels tag:"two words"', { tags: ['wheels', 'two words'] }],
  ['is:saved is:lost', { savedOnly: true, words: ['is'], prefix: 'lost' }],
  ['wheel wheel ', { words: ['wheel'] }],
])('%s', (text, expected) => {
  const query = parseQuery(text);
  const asked = Object.fromEntries(Object.keys(expected).map((key) => [key, query[key as keyof typeof query]]));
  expect(asked).toEqual(expected);
});

test.each(['', '  ', '!?', '""'])('%j asks for nothing', (text) => {
  expect(isEmpty(parseQuery(text))).toBe(true);
});

test.each(['a', 'is:saved', 'before:2016', 'tag:a'])('%j asks for something', (text) => {
  expect(isEmpty(parseQuery(text))).toBe(false);
});
