import { describe, expect, test } from 'vitest';
import type { Adapter, CommentsAdapter } from '../../utils/adapters/adapter.ts';
import { readAdapted } from '../../utils/extract/adapted.ts';
import { atOnce } from '../../utils/extract/steps.ts';

const url = 'https://weir.example/thread/7';
const usual: CommentsAdapter = { item: '.c', author: '.who', text: '.said', time: '.when', permalink: 'a.link' };

function read(html: string, ways: Partial<CommentsAdapter> = {}) {
  const adapter: Adapter = { name: 'Test', matches: () => true, comments: { ...usual, ...ways } };
  return atOnce(readAdapted(new DOMParser().parseFromString(html, 'text/html'), url, adapter));
}

const comment = (who: string, said: string, more = '') =>
  `<div class="c"><b class="who">${who}</b><p class="said">${said}</p>${more}</div>`;

describe('fields', () => {
  test('of several ways the first that gives a value', () => {
    const [one] = read(comment('', 'Yes.', '<i class="alias">Bream</i>'), { author: ['.none', '.who', '.alias'] });
    expect(one?.author).toBe('Bream');
  });

  test('a name without its place in the thread', () => {
    expect(read(comment('Guest 3/37', 'Yes.') + comment('24/7', 'No.')).map(({ author }) => author)).toEqual([
      'Guest',
      '24/7',
    ]);
  });

  test('what a page draws twice is one comment, what is said twice at two addresses two', () => {
    const link = (i: number) => `<a class="link" href="#c${i}">#</a>`;
    const drawn = [
      comment('Dace', 'Yes.', link(1)),
      comment('Tench', 'Yes.', link(2)),
      comment('Dace', 'Yes.', link(3)),
    ];
    expect(read([...drawn, ...drawn].join(''))).toHaveLength(3);
  });

  test('a selector and an attribute are one way, two selectors are two', () => {
    const html = '<div class="c" data-name="Roach"><p class="said">Yes.</p></div>';
    expect(read(html, { author: [':scope', '@data-name'] })[0]?.author).toBe('Roach');
    expect(read(html, { author: ['.who', [':scope', '@data-name']] })[0]?.author).toBe('Roach');
  });

  test('a moment that the theme puts elsewhere is found beside the words, and no other moment', () => {
    const beside = (text: string) => `<dl class="stats"><dd>${text}</dd></dl>`;
    const times = [
      beside('03.03.2011,&nbsp;14:37'),
      `${beside('Registriert seit')}${beside('03.03.2011, 14:37')}`,
      beside('Last edited by Dace; 03.03.2011 at 14:37'),
      beside('03.03.2011'),
    ].map((more) => read(comment('Dace', 'Yes.', more))[0]?.time);
    expect(times).toEqual(['2011-03-03T14:37', undefined, undefined, undefined]);
    expect(read(comment('Dace', '03.03.2011, 14:37'))[0]?.time).toBeUndefined();
  });

  test('what stands in an inner comment is not the outer one’s', () => {
    const html = `<div class="c"><p class="said">Outer</p>${comment('Tench', 'Inner', '<i class="when">2020-01-02</i>')}<b class="who">Dace</b></div>`;
    const [outer, inner] = read(html);
    expect(outer).toMatchObject({ author: 'Dace', text: 'Outer', time: undefined });
    expect(inner).toMatchObject({ author: 'Tench', text: 'Inner', time: '2020-01-02', parent: 0 });
  });

  test('an inner comment inside the words is left out of them', () => {
    const html = `<div class="c"><b class="who">Dace</b><div class="said">Outer${comment('Tench', 'Inner')}</div></div>`;
    expect(read(html).map(({ text }) => text)).toEqual(['Outer', 'Inner']);
  });

  test('comments of other pages that a widget repeats, without their moments, are none of this page’s', () => {
    const link = (href: string, time = '') => `<a class="link" href="${href}">#</a><i class="when">${time}</i>`;
    const own = ['Dace', 'Tench', 'Rudd'].map((who, i) => comment(who, 'Yes.', link(`#c${i}`, '2020-01-02')));
    const widget = comment('Bream', 'Not here.', link('/thread/6#c2'));
    const moved = comment('Gudgeon', 'Nor there.', link('/thread/7/page-2#c9', '2020-01-03'));
    expect(read([...own, widget, moved].join('')).map(({ author }) => author)).toEqual([
      'Dace',
      'Tench',
      'Rudd',
      'Gudgeon',
    ]);
  });

  test('links are absolute, from the page’s base, and of the web alone', () => {
    const base = '<base href="/forum/">';
    expect(read(`${base}${comment('Rudd', 'Yes.', '<a class="link" href="p?7#x">#</a>')}`)[0]?.permalink).toBe(
      'https://weir.example/forum/p?7#x',
    );
    expect(
      read(comment('Rudd', 'Yes.', '<a class="link" href="javascript:alert(1)">#</a>'))[0]?.permalink,
    ).toBeUndefined();
  });

  test('the link of a name is the author’s, unless it is no address', () => {
    const linked = '<div class="c"><a class="who" href="/u/rudd">Rudd</a><p class="said">Yes.</p></div>';
    expect(read(linked)[0]?.authorUrl).toBe('https://weir.example/u/rudd');
    expect(read(comment('Rudd', 'Yes.'))[0]?.authorUrl).toBeUndefined();
  });

  test('all dates of a page tell whether the day comes first', () => {
    const html = ['03/04/2020', '25/04/2020'].map((date) => comment('Ide', 'Yes.', `<i class="when">${date}</i>`));
    expect(read(html.join('')).map(({ time }) => time)).toEqual(['2020-04-03', '2020-04-25']);
  });

  test('a time that is only relative is none', () => {
    expect(read(comment('Ide', 'Yes.', '<i class="when">3 hours ago</i>'))[0]?.time).toBeUndefined();
  });

  test.each([
    ['a date', '3 May 2019 at 10:00'],
    ['a paragraph', 'word '.repeat(40)],
  ])('%s is no name', (_what, name) => {
    expect(read(comment(name, 'Yes.'))).toEqual([]);
  });

  test('several elements are one text, tidied', () => {
    const [one] = read('<div class="c"><b class="who">Ide</b><p>One.</p><p>Two. -- Ide</p></div>', {
      text: (item) => [...item.querySelectorAll('p')],
      tidy: (text) => text.replace(/ -- \S+$/, ''),
    });
    expect(one?.text).toBe('One.\n\nTwo.');
  });
});

describe('parents', () => {
  const thread = comment('A', 'one') + comment('B', 'two') + comment('C', 'three') + comment('D', 'four');

  test('by depth: the nearest earlier one that is less deep', () => {
    const depths = [0, 1, 2, 1];
    const parents = read(thread, {
      depth: (item) => depths['ABCD'.indexOf(item.querySelector('.who')?.textContent ?? '')],
    });
    expect(parents.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 0]);
  });

  test('by id, with or without the link’s mark, and never itself', () => {
    const html =
      '<div class="c" id="x1"><b class="who">A</b><p class="said">one</p><a class="up" href="#x1">self</a></div>' +
      '<div class="c" id="x2"><b class="who">B</b><p class="said">two</p><a class="up" href="/t#x1">up</a></div>' +
      '<div class="c" id="x3"><b class="who">C</b><p class="said">three</p><a class="up" href="#gone">up</a></div>';
    const found = read(html, { id: [':scope', '@id'], parent: ['.up', '@href'] });
    expect(found.map(({ parent }) => parent)).toEqual([undefined, 0, undefined]);
  });

  test('who answers a removed comment answers nobody on the page', () => {
    const html = `${comment('A', 'one')}<div class="c"><b class="who">B</b><p class="said">[removed]</p>${comment('C', 'three')}</div>`;
    expect(read(html).map(({ author, parent }) => [author, parent])).toEqual([
      ['A', undefined],
      ['C', undefined],
    ]);
  });

  test('none in a flat thread', () => {
    expect(
      read(`<div class="c"><b class="who">A</b><p class="said">one</p>${comment('B', 'two')}</div>`, {
        nested: false,
      })[1]?.parent,
    ).toBeUndefined();
  });
});

describe('pages that are not as thought', () => {
  test('where most items cannot be read the generic reader is to have the page', () => {
    const broken = '<div class="c"><p class="said">words</p></div>'.repeat(3);
    expect(read(comment('A', 'one') + broken)).toEqual([]);
    expect(read(comment('A', 'one') + comment('B', 'two') + broken)).toHaveLength(2);
  });

  test('a function that throws costs its own comment alone', () => {
    const found = read(comment('A', 'one') + comment('B', 'two'), {
      author: (item) => {
        const name = item.querySelector('.who')?.textContent ?? '';
        if (name === 'A') throw new Error('unknown page');
        return name;
      },
    });
    expect(found.map(({ author }) => author)).toEqual(['B']);
  });

  test('a form whose fields hide its properties is read all the same', () => {
    const html =
      '<form class="c"><input name="querySelector"><input name="parentElement"><b class="who">A</b><p class="said">one</p></form>';
    expect(read(html)[0]).toMatchObject({ author: 'A', text: 'one' });
  });

  test('open shadow roots are read where the adapter names their hosts', () => {
    const html = `<div id="host"><template shadowrootmode="open">${comment('A', 'one')}</template></div>`;
    const adapter: Adapter = { name: 'Test', matches: () => true, comments: { ...usual, hosts: '#host' } };
    expect(atOnce(readAdapted(Document.parseHTMLUnsafe(html), url, adapter))).toHaveLength(1);
    expect(atOnce(readAdapted(Document.parseHTMLUnsafe(html), url, { ...adapter, comments: usual }))).toHaveLength(0);
  });
});
