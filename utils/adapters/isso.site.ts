import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Isso',
  signs: ['isso-comment'],
  matches: (document) => document.querySelector('.isso-comment .isso-text') !== null,
  comments: {
    item: '.isso-comment',
    author: '.isso-author',
    text: '.isso-text',
    time: '.isso-permalink time',
    permalink: 'a.isso-permalink',
  },
};

export default adapter;
