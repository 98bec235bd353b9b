import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../utils/relevance/ties/tokens.ts';

const pieces = [
  ...['mill', 'Öl', 'don’t', "l'eau", 'a_b', 'x=y', 'é', 'ɏ', '7', '1,000', '12.5', '3’000', '-4', '–5', '−6', '4-5'],
  ...[
    '%',
    '€',
    '₹',
    '‰',
    '$',
    '×',
    '“',
    '”',
    '…',
    '—',
    '.',
    ',',
    ' ',
    ' ',
    '\u00a0',
    '\u202f',
    '_',
    '=',
    "'",
    '’',
    '/',
  ],
  ...['https://mill.example/a?b=1', '\u0301', 'ª', '²', 'ʼ'],
];

test('a text has the same tokens whether another script stands behind it or not', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (latin) => {
      const together = tokensOf(`${latin} 水`);
      expect(together.slice(0, -1)).toEqual(tokensOf(latin));
      expect(together.at(-1)).toMatchObject({ key: '水', weight: 1 });
    }),
    { numRuns: 3_000 },
  );
});
