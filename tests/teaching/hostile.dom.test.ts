import { describe, expect, it } from 'vitest';
import { adapterOfTaught } from '../../utils/adapters/taught.ts';
import { atOnce } from '../../utils/extract/steps.ts';
import type { TaughtComments } from '../../utils/taughtComments.ts';
import { generalise } from '../../utils/teaching/generalise.ts';
import type { Missing } from '../../utils/teaching/lesson.ts';
import { previewOf } from '../../utils/teaching/preview.ts';
import { unfitFor } from '../../utils/teaching/shown.ts';
import { lessonOn, pageOf, taughtOn } from './pageOf.ts';

const url = 'https://bricks.example/cracks';
const entry = (who: string, words: string) =>
  `<div class="note"><b class="who">${who}</b><p class="said">${words}</p></div>`;
const two = entry('Ola Fenn', 'It cracked.') + entry('Bram Oake', 'So did mine.');

describe('an example that teaches nothing is refused, and says why', () => {
  const cases: [name: string, html: string, text: string, author: string, date: string | undefined, why: Missing][] = [
    ['nothing repeats', entry('Ola Fenn', 'It cracked.'), '.said', '.who', undefined, 'alone'],
    ['name and text are one', two, '.said', '.said', undefined, 'sameElement'],
    ['a name far from the text', `<div><i>Ed</i></div><section>${two}</section>`, '.said', 'i', undefined, 'apart'],
    [
      'the text is the page',
      `<div class="all"><b>Ed</b>${'<p>Long words.</p>'.repeat(20)}</div>`,
      '.all',
      'b',
      undefined,
      'wholePage',
    ],
    [
      'a date elsewhere',
      `<time datetime="2019-01-01">then</time><section>${two}</section>`,
      '.said',
      '.who',
      'time',
      'dateApart',
    ],
  ];
  it.each(cases)('%s', (_name, html, text, author, date, why) => {
    const page = pageOf(html);
    expect(generalise(page, lessonOn(page, { text, author, date }))).toEqual({ ok: false, missing: why });
  });

  it.each([
    ['text', '<img class="x">', 'noWords'],
    ['author', '<img class="x">', 'noName'],
    ['author', `<p class="x">${'much more than any name '.repeat(9)}</p>`, 'noName'],
    ['date', '<p class="x">a while ago</p>', 'noDate'],
    ['date', '<p class="x">3 May 2019</p>', undefined],
    ['date', '<a href="#1"><time datetime="2019-05-03"><i class="x">a while ago</i></time></a>', undefined],
  ] as const)('at once, for the %s: %s', (part, html, why) => {
    const [element] = pageOf(html).getElementsByClassName('x');
    expect(element && unfitFor(part, element, 'en')).toBe(why);
  });
});

describe('a page made to break the reading of an example', () => {
  it('with names that hide the properties of its forms', () => {
    const clobber =
      '<input name="parentElement"><input name="querySelector"><input name="nextElementSibling"><input name="className"><input name="matches">';
    const page = pageOf(
      ['Ola Fenn', 'Bram Oake']
        .map(
          (who) => `<form class="note">${clobber}<b class="who">${who}</b><p class="said">Words of ${who}</p></form>`,
        )
        .join(''),
    );
    const comments = taughtOn(page, lessonOn(page, { text: '.said', author: '.who' }));
    expect(atOnce(previewOf(page, url, comments)).map(({ author }) => author)).toEqual(['Ola Fenn', 'Bram Oake']);
  });

  it('with 5,000 comments, nested and flat', () => {
    const page = pageOf(
      `<ol class="notes">${Array.from({ length: 5_000 }, (_, i) => `<li class="note">${entry(`Reader ${i}`, `It is number ${i}.`)}</li>`).join('')}</ol>`,
    );
    const start = performance.now();
    const comments = taughtOn(page, lessonOn(page, { text: '.said', author: '.who' }));
    const taken = performance.now() - start;
    expect(atOnce(previewOf(page, url, comments))).toHaveLength(5_000);
    expect(taken).toBeLessThan(3_000);
  });

  it('with elements nested 2,000 deep', () => {
    const page = pageOf('');
    let at: Element = page.body;
    for (let i = 0; i < 2_000; i++) at = at.appendChild(page.createElement('div'));
    at.append(...pageOf(two).body.childNodes);
    const comments = taughtOn(page, lessonOn(page, { text: '.said', author: '.who' }));
    expect(atOnce(previewOf(page, url, comments))).toHaveLength(2);
  });
});

describe('what somebody else has written as a lesson', () => {
  const good: TaughtComments = { item: '.note', author: ['.who'], text: '.said' };
  it('reads where it fits the page', () => {
    const page = pageOf(two);
    expect(adapterOfTaught(good).matches(page, new URL(url))).toBe(true);
    expect(adapterOfTaught(good).matches(pageOf('<p>none</p>'), new URL(url))).toBe(false);
  });
  it.each([{ item: 'div[' }, { text: ')(' }, { author: ['+ }'] }, { time: [['::', '@x']] as [[string, '@x']] }])(
    'is passed over where it holds no selector: %j',
    (broken) => {
      expect(() => adapterOfTaught({ ...good, ...broken }).matches(pageOf(two), new URL(url))).toThrow();
    },
  );
});
