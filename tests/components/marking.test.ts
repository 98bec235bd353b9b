import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, searchedWords } from '../../components/marking.ts';

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
