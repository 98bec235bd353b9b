import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Substack',
  signs: ['comment-list'],
  matches: (document) => document.querySelector('.comment-list .comment > .comment-content .comment-body') !== null,
  platform: 'substack.com',
  comments: {
    item: '.comment-list .comment:has(> .comment-content, > .comment-anchor)',
    author: [
      '.comment-content a[href*="substack.com/profile/"]:not(:has(img)), .comment-content a[href*="substack.com/@"]:not(:has(img))',
      '.comment-meta a',
      '.commenter-name',
    ],
    text: '.comment-body',
    textWithout: '.show-all-toggle',
    time: [['.comment-content a[href*="/comment/"][title]', '@title'], '.comment-meta time'],
    permalink: '.comment-content a[href*="/comment/"]',
  },
};

export default adapter;
