import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Artalk',
  signs: ['atk-comment-wrap'],
  matches: (document) => document.querySelector('.atk-comment-wrap .atk-content') !== null,
  comments: {
    item: '.atk-comment-wrap',
    author: '.atk-nick',
    text: '.atk-content',
    time: [['.atk-date', '@data-atk-comment-date'], '.atk-date'],
  },
};

export default adapter;
