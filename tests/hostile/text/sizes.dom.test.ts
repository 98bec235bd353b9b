import { describe, expect, it } from 'vitest';
import { commentsOn, expectNeighbours, pageOf } from './pageOf.ts';

const megabytes = (count: number, unit = 'ten bytes ') => unit.repeat((count * 1_000_000) / unit.length);
/** How long one reading may take on a slow machine, in ms. */
const patience = 6_000;

function within(read: () => void): void {
  const started = performance.now();
  read();
  expect(performance.now() - started).toBeLessThan(patience);
}

describe('10 MB where a few words belong: bounded, in time, and its neighbours are read', () => {
  it.each([
    ['the words', { text: megabytes(10) }],
    ['the words, without a space', { text: megabytes(10, 'x') }],
    ['the words, all line ends', { text: megabytes(10, '\n') }],
    ['the words, all marks', { text: `Z${megabytes(2, '\u0351')}` }],
    ['the words, all of one joined family', { text: megabytes(2, '\u{1f469}\u200d') }],
    ['the words, all quotation marks', { text: megabytes(5, '“') }],
    ['the words, all brackets', { text: megabytes(5, '(') }],
    ['the words, all digits', { text: megabytes(5, '1') }],
    ['the words, all dates', { text: megabytes(5, '1 May 2020 ') }],
    ['the name', { author: megabytes(10) }],
    ['the name, without a space', { author: megabytes(10, 'x') }],
    ['the title', { title: megabytes(10) }],
    ['the title, all separators', { title: megabytes(5, ' | ') }],
    ['the permalink', { permalink: `#${megabytes(2, 'x')}` }],
    ['the profile', { profile: `/${megabytes(2, 'x')}` }],
    ['the time', { time: megabytes(2, '2020-') }],
  ])('%s', (_name, planted) => {
    const page = pageOf(planted);
    within(() => {
      const comments = commentsOn(page);
      expectNeighbours(comments);
      for (const { text } of comments) expect(text.length).toBeLessThanOrEqual(200_000);
    });
  });

  it.each(['class', 'id', 'style', 'title', 'data-x', 'href', 'datetime', 'itemprop'])('the attribute %s', (name) => {
    const page = pageOf({});
    page.querySelector('#comment-2')?.setAttribute(name, megabytes(5, 'comment author '));
    within(() => commentsOn(page));
  });
});

describe('a cut never tears a character', () => {
  const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}';
  it.each([
    ['a pair of surrogates', '\u{1f469}'],
    ['a family', family],
    ['a letter with marks', 'e\u0301\u0323'],
    ['a flag', '\u{1f1e9}\u{1f1ea}'],
    ['Hangul in parts', '\u1112\u1161\u11ab'],
  ])('%s', (_name, unit) => {
    // Seven letters before, so that the bound falls inside one of them.
    const words = `Letters, ${unit.repeat(Math.ceil(210_000 / unit.length))}`;
    const [text = ''] = commentsOn(pageOf({ text: words })).flatMap((one) =>
      one.text.startsWith('Letters,') ? one.text : [],
    );
    expect(text.length).toBeGreaterThan(199_900);
    expect(text.isWellFormed()).toBe(true);
    const last = [...new Intl.Segmenter().segment(text.slice(-10 * unit.length))].at(-1)?.segment;
    expect(unit.repeat(2)).toContain(last);
    expect([...new Intl.Segmenter().segment(text.slice(-10 * unit.length))].at(-1)?.segment).toBe(unit);
  });
});
