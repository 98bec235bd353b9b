import { describe, expect, it } from 'vitest';
import { placeOf } from '../../utils/anchoring/textFragment.ts';
import type { Statement } from '../../utils/statement.ts';

const isPartOf = { url: 'https://a.example/b', title: 'B', site: 'a.example' };

/** What an address opens at, read as its page's reader would: the ends, or the one text. */
function directiveOf(text: string, kind: Statement['kind'] = 'comment'): string[] {
  const [, directive = ''] = placeOf({ kind, text, isPartOf }).split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

describe('the address of a statement at its place', () => {
  it.each([
    ['Short and plain.', 'Short%20and%20plain.'],
    ['Salt, not well-known R&D', 'Salt%2C%20not%20well%2Dknown%20R%26D'],
  ])('names a short text whole, with its signs made safe: %s', (text, directive) => {
    expect(placeOf({ kind: 'comment', text, isPartOf })).toBe(`https://a.example/b#:~:text=${directive}`);
  });

  it('keeps the permalink and its own fragment', () => {
    const url = 'https://a.example/b?p=1#c-7';
    expect(placeOf({ kind: 'comment', text: 'Yes.', url, isPartOf })).toBe(`${url}:~:text=Yes.`);
  });

  it('names both ends of a longer text', () => {
    const text = 'One two three four five six seven, eight nine ten eleven twelve thirteen fourteen fifteen.';
    expect(directiveOf(text)).toEqual([
      'One two three four five six seven',
      'nine ten eleven twelve thirteen fourteen fifteen.',
    ]);
  });

  it('names the beginning of the first paragraph and the end of the last', () => {
    expect(directiveOf('Hello.\n\nAnd good-bye.')).toEqual(['Hello.', 'And good-bye.']);
  });

  it('cuts a script without spaces at its words, and names only the ends', () => {
    const text = `${'港の新しい門は春に開きます。町の人たちは一年中その話をしていました。'.repeat(20)}終わりです。`;
    const [begin = '', end = ''] = directiveOf(text);
    expect(text.startsWith(begin)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
    expect(Math.max(begin.length, end.length)).toBeLessThan(30);
  });

  it('does not name a word that is longer than what it looks at', () => {
    const [begin, end] = directiveOf(`The list: ${'x'.repeat(2000)} is long, and it is all there is to see of it.`);
    expect(begin).toBe('The list');
    expect(end).toBe('all there is to see of it.');
  });

  it.each([
    ['We had a plan, and we kept to it.', ['We had a plan,', 'and we kept to it.']],
    ['Yes, we kept to it.', ['Yes, we kept to it.']],
    [
      'It is a good day, a day of many fair words for the town, and we shall not forget it. Thank you.',
      ['It is a good day,', 'we shall not forget it. Thank you.'],
    ],
  ])('leaves out what may be an attribution within a quotation: %s', (text, ends) => {
    expect(directiveOf(text, 'quotation')).toEqual(ends);
  });

  it('leaves the address alone where there are no words, and survives lone surrogates', () => {
    expect(placeOf({ kind: 'comment', text: ' \n ', isPartOf })).toBe('https://a.example/b');
    expect(placeOf({ kind: 'comment', text: 'a\ud800b', isPartOf })).toContain('#:~:text=a');
    expect(() => placeOf({ kind: 'comment', text: `x${'\u{E0100}'.repeat(500)}y`, isPartOf })).not.toThrow();
    expect(() => placeOf({ kind: 'comment', text: `${'\u{E0100}'.repeat(500)}y`, isPartOf })).not.toThrow();
  });
});
