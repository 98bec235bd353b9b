import { describe, expect, test } from 'vitest';
import { mergeReasons, profileOf } from '../../utils/people/mergeReasons.ts';
import { siteFamilyOf } from '../../utils/people/siteFamily.ts';
import type { Handle } from '../../utils/statement.ts';

const nora: Handle = { platform: 'mill.example', name: 'Nora Quill' };

describe('why two handles may be one person', () => {
  test.each<[string, Handle, Handle, string[]]>([
    ['one full name', nora, { platform: 'ferry.example', name: 'nora quill' }, ['sameFullName']],
    ['known from quotations', nora, { platform: 'quoted', name: 'Nora Quill' }, ['quotedName']],
    [
      'quoted by a handle’s name',
      { platform: 'a.example', name: 'owl_7' },
      { platform: 'quoted', name: 'owl_7' },
      ['quotedName'],
    ],
    [
      'one profile, two names',
      { ...nora, url: 'https://www.pier.example/nora/' },
      { platform: 'pier.example', name: 'nq', url: 'http://pier.example/nora#posts' },
      ['linkedProfile'],
    ],
    [
      'a link to the site where the name writes',
      { platform: 'mill.example', name: 'owl_7', url: 'https://owl.example' },
      { platform: 'owl.example', name: 'owl_7' },
      ['linkedProfile'],
    ],
    [
      'one name on two addresses of a site',
      { platform: 'old.mill.example', name: 'owl_7' },
      { platform: 'm.mill.example', name: 'owl_7' },
      ['sameSite'],
    ],
    [
      'all of it',
      { ...nora, url: 'https://pier.example/nora' },
      { ...nora, platform: 'forum.mill.example', url: 'https://pier.example/nora' },
      ['sameFullName', 'linkedProfile', 'sameSite'],
    ],
  ])('%s', (_what, one, other, reasons) => {
    expect(mergeReasons(one, other)).toEqual(reasons);
    expect(mergeReasons(other, one)).toEqual(reasons);
  });

  test.each<[string, Handle, Handle]>([
    ['one short name on two sites', { platform: 'a.example', name: 'Nora' }, { platform: 'b.example', name: 'Nora' }],
    ['names of one site that differ', { platform: 'a.example', name: 'owl' }, { platform: 'm.a.example', name: 'elk' }],
    [
      'a link to a site where somebody else writes',
      { platform: 'mill.example', name: 'owl', url: 'https://owl.example/' },
      { platform: 'owl.example', name: 'elk', url: 'https://owl.example/' },
    ],
    [
      'one link of all who write for a site',
      { ...nora, url: 'https://mill.example/about' },
      { ...nora, name: 'elk', url: 'https://mill.example/about' },
    ],
    [
      'a name that only looks the same, with the same profile',
      { ...nora, url: 'https://pier.example/nora' },
      { platform: 'm.mill.example', name: 'Nor\u0430 Quill', url: 'https://pier.example/nora' },
    ],
    [
      'no address',
      { ...nora, url: 'mailto:n@mill.example' },
      { ...nora, platform: 'b.example', name: 'n', url: 'mailto:n@mill.example' },
    ],
  ])('not %s', (_what, one, other) => {
    expect(mergeReasons(one, other)).toEqual([]);
    expect(mergeReasons(other, one)).toEqual([]);
  });
});

test('a profile is more than its site’s first page', () => {
  expect(profileOf({ ...nora, url: 'https://www.mill.example/' })).toBeUndefined();
  expect(profileOf({ ...nora, url: 'https://mill.example/?user=7' })).toBe('mill.example?user=7');
  expect(profileOf(nora)).toBeUndefined();
});

test.each([
  ['old.mill.example', 'mill.example'],
  ['mill.example', 'mill.example'],
  ['www.mill.co.uk', 'mill.co.uk'],
  ['owl.wordpress.com', 'owl.wordpress.com'],
  ['192.168.1.7', '192.168.1.7'],
  ['disqus', 'disqus'],
])('%s is of the family %s', (host, family) => {
  expect(siteFamilyOf(host)).toBe(family);
});
