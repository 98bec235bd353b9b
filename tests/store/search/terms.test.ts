import { expect, test } from 'vitest';
import { authorTerms, siteTerms, termsOf } from '../../../utils/store/search/terms.ts';

test.each([
  ['The Wheel, turning', ['the', 'wheel', 'turning']],
  ['Café ÉTÉ Straße Łódź', ['cafe', 'ete', 'strasse', 'lodz']],
  ["don't 1,000 kW/h", ['don', 't', '1', '000', 'kw', 'h']],
  ['水車は回る', ['水車', '車は', 'は回', '回る']],
  ['wheel水車', ['wheel', '水車']],
  ['水', ['水']],
  ['   …!', []],
  ['x'.repeat(60), ['x'.repeat(40)]],
])('%j has the terms %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test('fields are terms that no word can be', () => {
  expect(authorTerms('Ina Vésper')).toEqual(['\u0001ina', '\u0001vesper']);
  expect(siteTerms('News.Mill.example')).toEqual(['\u0002news.mill.example', '\u0002mill.example']);
  expect(siteTerms('localhost')).toEqual(['\u0002localhost']);
});
