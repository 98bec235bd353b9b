import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Lemmy',
  signs: ['comment-node'],
  matches: (document) => document.querySelector('li.comment > .comment-node[id^="comment-"]') !== null,
  article: {
    title: ['.post-title h1', '.post-title'],
    author: '.post-container .person-listing',
    published: [['.post-container .moment-time', '@data-tippy-content'], '.post-container .moment-time'],
  },
  comments: {
    item: 'li.comment:has(> .comment-node)',
    author: ['.person-listing'],
    authorWithout: 'img',
    text: ['.comment-content .md-div', '.comment-content', '.md-div'],
    time: [['.moment-time', '@data-tippy-content'], '.moment-time'],
    permalink: [
      '.comment-node a.btn[href^="/comment/"], .comment-node a.btn[href^="/post/"]',
      '.comment-node a[href*="/comment/"]',
    ],
  },
};

export default adapter;
