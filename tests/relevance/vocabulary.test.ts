import { expect, it } from 'vitest';
import { Vocabulary, vocabularyOf } from '../../utils/relevance/vocabulary.ts';

it('gives the same number for the same stem, from 0 on', () => {
  const words = new Vocabulary('en');
  expect([...words.termsOf('Ferries ferry; the harbour. Ferry!')]).toEqual([0, 0, 1, 0]);
  expect([...words.termsOf('harbours and boats')]).toEqual([1, 2]);
  expect(words.size).toBe(3);
  expect(words.numberOf('harbour')).toBe(1);
  expect(words.numberOf('zeppelin')).toBeUndefined();
});

it('cuts a text once', () => {
  const words = new Vocabulary('en');
  expect(words.termsOf('a long winter')).toBe(words.termsOf('a long winter'));
});

it('is left to those who use it when it is full, and another begun', () => {
  const first = vocabularyOf('en');
  const terms = first.termsOf('the ice on the lake');
  expect(vocabularyOf('en')).toBe(first);
  expect(vocabularyOf('de')).not.toBe(first);
  for (let i = 0; i < 45; i++) first.termsOf(`${i} ${'ice '.repeat(25_000)}`);
  expect(first.isFull).toBe(true);
  expect(vocabularyOf('en')).not.toBe(first);
  expect(first.termsOf('the ice on the lake')).toBe(terms);
});

it('stems what is asked for without a number for it', () => {
  const words = new Vocabulary('en');
  expect([words.stemOf('harbours'), words.stemOf('harbours')]).toEqual(['harbour', 'harbour']);
  expect(words.size).toBe(0);
  expect(words.numberOf('harbour')).toBeUndefined();
});
