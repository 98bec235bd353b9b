import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers } from '../../../utils/store/search/termNumbers.ts';
import { termsOf } from '../../../utils/store/search/terms.ts';

function read(numbers: TermNumbers, text: string): string[] {
  const count = numbers.read(text);
  return [...numbers.found.subarray(0, count)].map((number) => numbers.termOf(number));
}

/** Signs that fold to several, to none, or by what stands around them. */
const odd = fc.constantFrom(...'ßﬁ½…™²İıŁøΣσς\u0301\u00ad\u200bÆŉǅ㍍㈱日本ｶﾞกข한글𝒜🙂ẞ´¨’–٣');
const text = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.string(), odd, fc.constant(' '), fc.constant('Mühle')),
  {
    maxLength: 30,
  },
);

test('the very terms that a query has are numbered, in their order', () => {
  const numbers = new TermNumbers();
  fc.assert(
    fc.property(text, (parts) => {
      expect(read(numbers, parts.join(''))).toEqual(termsOf(parts.join('')));
    }),
    { numRuns: 2_000 },
  );
});

test('every character folds alone as it does in a text', () => {
  const numbers = new TermNumbers();
  const otherwise = Array.from({ length: 0x1_0000 }, (_, unit) => `a${String.fromCharCode(unit)}b`).filter(
    (around) => read(numbers, around).join() !== termsOf(around).join(),
  );
  expect(otherwise).toEqual([]);
});

test('a long word is cut where a query is cut', () => {
  const numbers = new TermNumbers();
  for (const word of [`${'x'.repeat(39)}ßßß`, 'y'.repeat(400), `${'z'.repeat(39)}𝒜𝒜`]) {
    expect(read(numbers, word)).toEqual(termsOf(word));
  }
});

test('a term keeps its number, and numbers come in the order of the terms', () => {
  const numbers = new TermNumbers();
  const words = Array.from({ length: 30_000 }, (_, i) => `w${(i * 7919) % 10_007}`);
  read(numbers, words.join(' '));
  expect(numbers.size).toBe(10_007);
  expect(numbers.numberOf('w7919')).toBe(1);
  expect([...numbers.inOrder()].map((number) => numbers.termOf(number))).toEqual([...new Set(words)].sort());
});
