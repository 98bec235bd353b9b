import { describe, expect, it } from 'vitest';
import { chosenAddress, suggestionFor } from '../../utils/background/suggestions.ts';
import type { RecordedStatement } from '../../utils/statement.ts';
import { comment } from './statements.ts';

const kept = (change: Partial<RecordedStatement>): RecordedStatement => ({
  ...comment(),
  id: 1,
  hash: 'h',
  capturedAt: 0,
  ...change,
});

describe('suggestionFor', () => {
  it('gives day, speaker and words in one line, and the place as its address', () => {
    const author = { platform: 'a.example', name: 'Ines Holm' };
    const text = 'The dam\n\nholds.';
    const said = kept({ author, text, datePublished: '2014-03-02T10:00', url: 'https://a.example/1' });
    expect(suggestionFor(said, 'en-GB', false)).toEqual({
      content: 'https://a.example/1#:~:text=The%20dam,holds.',
      description: '2 Mar 2014 · Ines Holm · The dam holds.',
    });
  });

  it.each([
    ['de', '2014-03', 'März 2014'],
    ['ja', '2014-03-02', '2014年3月2日'],
    ['en', '2014', '2014'],
    ['en', 'long ago', 'long ago'],
  ])('says the day in the language of the reader: %s, %s', (locale, datePublished, words) => {
    expect(suggestionFor(kept({ datePublished }), locale, false).description).toMatch(words);
  });

  it.each([
    ['<b>bold</b> & "more"', '&lt;b&gt;bold&lt;/b&gt; &amp; &quot;more&quot;'],
    ['a\u0000b\u0007c', 'a b c'],
    ['torn \ud83d', 'torn \ufffd'],
  ])('shows %j to Chromium as text, not as markup', (text, words) => {
    expect(suggestionFor(kept({ text, datePublished: undefined }), 'en', true).description).toContain(
      `</dim> ${words}`,
    );
  });

  it('shows no more than a line of a long text', () => {
    expect(suggestionFor(kept({ text: 'word '.repeat(5_000) }), 'en', false).description.length).toBeLessThan(260);
  });
});

describe('chosenAddress', () => {
  it.each([
    ['https://a.example/1#:~:text=The%20dam,holds.', 'https://a.example/1#:~:text=The%20dam,holds.'],
    ['the dam', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('%j: %j', (entered, address) => expect(chosenAddress(entered)).toBe(address));
});
