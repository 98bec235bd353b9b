import { expect, test } from 'vitest';
import { extractOf } from '../../../utils/store/search/extract.ts';

const marked = (text: string, words: string[], prefix?: string) => {
  const extract = extractOf(text, { words, prefix });
  return extract.marks.map(([from, to]) => extract.text.slice(from, to));
};

test('the words stand marked, whatever their case and accents, and what begins with the last', () => {
  expect(marked('The WHEELS turn: a whéel is a wheel.', ['wheel'], 'tu')).toEqual(['turn', 'whéel', 'wheel']);
});

test('an accent written as a mark of its own is within the word', () => {
  expect(marked('une e\u0301toile', ['etoile'])).toEqual(['e\u0301toile']);
});

test('of a long text, the part where most of the words stand', () => {
  const far = `A dam stands there. ${'Nothing of note. '.repeat(60)}The dam and the wheel of the mill.`;
  const extract = extractOf(far, { words: ['dam', 'wheel'] });
  expect(extract.text).toMatch(/The dam and the wheel of the mill\.$/);
  expect(extract).toMatchObject({ cutBefore: true, cutAfter: false });
  expect(extract.text.length).toBeLessThan(330);
});

test('without the words it is the beginning', () => {
  const extract = extractOf('word '.repeat(100), { words: ['none'] });
  expect(extract).toMatchObject({ marks: [], cutBefore: false, cutAfter: true });
});
