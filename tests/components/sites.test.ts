import { describe, expect, it } from 'vitest';
import { siteFrom, switched } from '../../components/sites.ts';

describe('siteFrom', () => {
  it.each([
    ['news.example', 'news.example'],
    [' WWW.News.example ', 'news.example'],
    ['https://www.news.example/a?b#c', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['news', undefined],
    ['not a site', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s is %s', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });
});

describe('switched', () => {
  it('puts on once, takes off, and sorts', () => {
    expect(switched(['b.example'], 'a.example', true)).toEqual(['a.example', 'b.example']);
    expect(switched(['b.example'], 'b.example', true)).toEqual(['b.example']);
    expect(switched(['a.example', 'b.example'], 'a.example', false)).toEqual(['b.example']);
  });
});
