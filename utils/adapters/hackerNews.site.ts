import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Hacker News',
  matches: (document, url) =>
    url.hostname === 'news.ycombinator.com' && document.querySelector('tr.athing.comtr, tr.athing .commtext') !== null,
  article: (document) =>
    document.querySelector('.fatitem .toptext')
      ? {
          title: '.fatitem .titleline a',
          author: '.fatitem .hnuser',
          published: ['.fatitem .age', '@title'],
          body: '.fatitem .toptext',
        }
      : false,
  comments: {
    item: 'tr.athing:has(.comment)',
    author: '.hnuser',
    text: '.commtext',
    textWithout: '.reply',
    // `2026-06-01T02:06:55 1780279615`; before 2024 without the seconds since 1970. Both are UTC.
    time: (row) => {
      const [moment, seconds] = row.querySelector('.age')?.getAttribute('title')?.split(' ') ?? [];
      return seconds ?? (moment && `${moment}Z`);
    },
    permalink: '.age a',
    depth: (row) => {
      const indent = row.querySelector('.ind');
      const width = indent?.querySelector('img')?.getAttribute('width');
      return Number(indent?.getAttribute('indent') ?? Number(width ?? 0) / 40);
    },
  },
};

export default adapter;
