import { expect, it } from 'vitest';
import { fill } from '../../utils/words/phrase.ts';

it('fills in values, and numbers as the language writes them', () => {
  expect(fill('{who} said {count} things', { who: 'Mira Okafor', count: 12_000 }, 'de')).toBe(
    'Mira Okafor said 12.000 things',
  );
});

it('takes the plural form of the count', () => {
  const phrase = { one: '{count} thing', other: '{count} things' };
  expect([1, 2].map((count) => fill(phrase, { count }, 'en'))).toEqual(['1 thing', '2 things']);
});

it('leaves what it has no value for', () => {
  expect(fill('{who} said {what}', { who: 'Bao' }, 'en')).toBe('Bao said {what}');
});

it.each([
  ['a sign that turns the direction, unclosed', 'Bao\u202e oab'],
  ['letters that run from right to left', 'מירה'],
])('sets a value apart that holds %s', (_what, who) => {
  expect(fill('{who} said so', { who }, 'en')).toBe(`\u2068${who}\u2069 said so`);
});
