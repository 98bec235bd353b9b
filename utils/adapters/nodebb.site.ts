import type { Adapter } from './adapter.ts';

/** NodeBB's themes agree on `component` attributes. A post says which one it answers where it was sent as an answer. */
const adapter: Adapter = {
  name: 'NodeBB',
  marker: '[component="post"]',
  matches: (document) => document.querySelector('[component="post"] [component="post/content"]') !== null,
  article: false,
  comments: {
    item: '[component="post"]',
    author: [
      'a[data-username]',
      '[itemprop="author"] a[href*="/user/"]:not(:has(img))',
      ['[itemprop="author"] meta[itemprop="name"]', '@content'],
      [':scope', '@data-username'],
    ],
    authorId: [':scope', '@data-uid'],
    text: '[component="post/content"]',
    textWithout: '.toggle',
    time: [[':scope', '@data-timestamp'], '.timeago', 'time'],
    permalink: ['a.post-index', 'a.permalink', 'a[component="post/anchor"]'],
    id: [':scope', '@data-pid'],
    parent: ['[component="post/parent"]', '@data-topid'],
  },
};

export default adapter;
