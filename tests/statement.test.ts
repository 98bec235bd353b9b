import { afterEach, expect, it, vi } from 'vitest';
import { beginningOf } from '../utils/statement.ts';

afterEach(() => vi.restoreAllMocks());

const family = '👩‍👩‍👧';

it.each([
  ['a text that is short enough', 'weir', 9, 'weir'],
  ['plain letters', 'The weir is closed.', 8, 'The weir'],
  ['letters with their accents in one', 'Über das Wehr', 1, 'Ü'],
  ['an accent of its own stays with its letter', 'caf\u0065\u0301 noir', 4, 'caf'],
  ['a pair of surrogates is not torn', 'ab𝒄d', 3, 'ab'],
  ['people who are joined stay together', `ab${family}cd`, 5, 'ab'],
  ['one endless character is cut all the same', `a${'\u0301'.repeat(200)}`, 100, `a${'\u0301'.repeat(99)}`],
])('begins with whole characters: %s', (_, text, longest, beginning) => {
  expect(beginningOf(text, longest)).toBe(beginning);
});

it('cuts where a reader sees a character end, as the browser’s own segmenter has it', () => {
  const text = `Naïve “weirs” — ${family} cost 5 €, e\u0301tangs \u{1F1E9}\u{1F1EA} 한국 नमस्ते\r\n`;
  const ends = Array.from(new Intl.Segmenter().segment(text), ({ index }) => index);
  for (let longest = 1; longest < text.length; longest++) {
    const end = ends.findLast((one) => one <= longest) ?? 0;
    expect(beginningOf(text, longest)).toBe(text.slice(0, end) || text.slice(0, longest));
  }
});

it('makes no segmenter for what Latin letters already say', async () => {
  const made = vi.spyOn(Intl, 'Segmenter');
  vi.resetModules();
  const { beginningOf: begin } = await import('../utils/statement.ts');
  expect(begin('The weir is closed.', 8)).toBe('The weir');
  expect(made).not.toHaveBeenCalled();
});
