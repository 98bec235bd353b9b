import { expect, test } from 'vitest';
import { readDateOf } from '../../utils/extract/dates.ts';

function elementOf(html: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

test.each([
  ['datetime before text', '<time datetime="2016-02-20T12:53:00+01:00">5 days ago</time>', '2016-02-20T12:53:00+01:00'],
  ['seconds since 1970', '<span data-time="1455972780">Saturday</span>', '2016-02-20T12:53:00Z'],
  ['milliseconds since 1970', '<span data-timestamp="1455972780000">Saturday</span>', '2016-02-20T12:53:00Z'],
  ['a title', '<a title="20 February 2016 12:53" href="#a">5 d</a>', '2016-02-20T12:53'],
  ['a label', '<a aria-label="February 20, 2016">5 d</a>', '2016-02-20'],
  ['the text', '<span>Posted: February 20, 2016 12:53 pm</span>', '2016-02-20T12:53'],
  ['a time inside', '<p>on <time datetime="2016-02-20">Saturday</time></p>', '2016-02-20'],
  ['an abbr inside', '<p><abbr title="2016-02-20T12:53:00Z">Saturday</abbr></p>', '2016-02-20T12:53:00Z'],
  [
    'the text before a tooltip beside it',
    '<span>on March 5, 2009 at 17:45 <a title="May 1, 2011 09:00">Diary</a></span>',
    '2009-03-05T17:45',
  ],
  ['the more precise of two that agree', '<time datetime="2016-02-20">Feb 20, 2016 12:53</time>', '2016-02-20T12:53'],
  ['the attribute of two that differ', '<time datetime="2016-02-20">Feb 21, 2016 12:53</time>', '2016-02-20'],
  ['a broken attribute', '<time datetime="yesterday">February 20, 2016</time>', '2016-02-20'],
  ['relative alone', '<time>3 hours ago</time>', undefined],
  ['a long text', `<div>${'words and '.repeat(60)} February 20, 2016</div>`, undefined],
])('%s', (_name, html, expected) => {
  expect(readDateOf(elementOf(html), 'en')).toBe(expected);
});

test('meta elements state their content', () => {
  const meta = document.createElement('meta');
  meta.setAttribute('content', '2016-02-20');
  expect(readDateOf(meta)).toBe('2016-02-20');
});
