import type { Adapter } from './adapter.ts';

/** Question2Answer: a question is the article; its answers and all comments are comments. */
const adapter: Adapter = {
  name: 'Question2Answer',
  signs: ['qa-a-list-item', 'qa-c-list-item', 'qa-q-view'],
  matches: (document) => document.querySelector('.qa-q-view, .qa-a-list-item') !== null,
  comments: {
    item: '.qa-a-list-item, .qa-c-list-item',
    author: [
      '.qa-c-item-meta .qa-user-link, .qa-c-item-who-data .nickname, .qa-c-item-who-data',
      '.qa-a-item-meta .qa-user-link, .qa-a-item-who-data .nickname, .qa-a-item-who-data',
    ],
    text: [
      '.qa-c-item-content .entry-content, .qa-c-item-content',
      '.qa-a-item-content .entry-content, .qa-a-item-content',
    ],
    time: ['.qa-c-item-when-data time, .qa-c-item-when-data', '.qa-a-item-when-data time, .qa-a-item-when-data'],
    permalink: ['.qa-c-item-what[href]', '.qa-a-item-what[href]', 'a[itemprop="url"]'],
  },
};

export default adapter;
