import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAround, markWords, searchedWords } from '../../components/marking.ts';

const marked = (text: string, words: string[]) =>
  markWords(text, words).flatMap((piece) => (piece.marked ? [piece.text] : []));

describe('markWords', () => {
  it.each([
    ['A panel, two panels.', ['panel'], ['panel', 'panels']],
    ['Éclair éclairs', ['éclair'], ['Éclair', 'éclairs']],
    ['unpanelled', ['panel'], []],
    ['The first date', ['first date'], ['first date']],
    ['C (b) [c] *', ['(b)', '*', 'c'], []],
    ['Costs (half)', ['(half'], ['half']],
  ])('%s', (text, words, found) => {
    expect(marked(text, words)).toEqual(found);
  });

  it('loses no character, whatever is looked for', () => {
    const property = fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      const joined = markWords(text, words).map((piece) => piece.text);
      expect(joined.join('')).toBe(text);
    });
    fc.assert(property);
  });
});

describe('searchedWords', () => {
  it('leaves operators out', () => {
    expect(searchedWords('site:a.example "by spring" -winter')).toEqual(['by', 'spring']);
  });
});

describe('cutAround', () => {
  const cut = (text: string, phrases: string[]) =>
    cutAround(text, phrases).flatMap((piece) => (piece.marked ? [piece.text] : []));

  it.each([
    ['By 2013, not by 2013a, by 2013.', ['by 2013'], ['by 2013']],
    ['$5 (about 5 $) or 15 $', ['$5', '5 $'], ['$5', '5 $']],
    ['in 2013 and in 2013', ['in 2013'], ['in 2013', 'in 2013']],
    ['nothing', [], []],
  ])('%s', (text, phrases, found) => {
    expect(cut(text, phrases)).toEqual(found);
    expect(
      cutAround(text, phrases)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
