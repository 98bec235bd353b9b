import { expect, it } from 'vitest';
import { tiePieces } from '../../components/tiePieces.ts';
import type { TiePiece } from '../../utils/statement.ts';

function shown(...pieces: [TiePiece['kind'], string][]): string[] {
  const all = pieces.map(([kind, text]) => ({ kind, text, start: 0 }));
  return tiePieces({ exactness: 'altered', pieces: all, share: { later: 1, earlier: 1 } }).map(({ text }) => text);
}

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i} `).join('');

it('shows short stretches as they are', () => {
  expect(shown(['same', words(20)], ['leftOut', 'not '], ['added', 'surely '], ['same', 'so. ']).join('')).toBe(
    `${words(20)}not surely so. `,
  );
});

it('keeps of a long stretch what stands beside a difference', () => {
  expect(
    shown(['same', words(30)], ['added', 'x '], ['same', words(30)], ['added', 'y '], ['same', words(30)]),
  ).toEqual([
    '… w22 w23 w24 w25 w26 w27 w28 w29 ',
    'x ',
    'w0 w1 w2 w3 w4 w5 w6 w7 … w22 w23 w24 w25 w26 w27 w28 w29 ',
    'y ',
    'w0 w1 w2 w3 w4 w5 w6 w7 … ',
  ]);
});

it('keeps the beginning of a long stretch that was left out at the end, and all that was put in', () => {
  expect(shown(['same', 'a '], ['leftOut', words(40)])[1]).toBe('w0 w1 w2 w3 w4 w5 w6 w7 … ');
  expect(shown(['same', 'a '], ['added', words(40)])[1]).toBe(words(40));
});

it('counts characters where words are not parted', () => {
  const long = '春夏秋冬'.repeat(10);
  expect(shown(['same', long], ['added', '山'])).toEqual([`…${'春夏秋冬'.repeat(2)}`, '山']);
});
