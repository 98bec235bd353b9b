import type { Adapter } from './adapter.ts';

/** The frame at giscus.app. */
const adapter: Adapter = {
  name: 'giscus',
  signs: ['gsc-comment'],
  matches: (document) => document.querySelector('.gsc-comment .gsc-comment-content') !== null,
  platform: 'github.com',
  comments: {
    item: '.gsc-comment:not(.gsc-comment-box), .gsc-reply',
    author: ['.gsc-comment-author .link-primary', '.gsc-reply-author .link-primary'],
    text: ['.gsc-comment-content:not(.minimized)', '.gsc-reply-content:not(.not-shown)'],
    textWithout: '.gsc-replies',
    time: ['.gsc-comment-author time', '.gsc-reply-author time'],
    permalink: ['.gsc-comment-author a:has(> time)', '.gsc-reply-author a:has(> time)'],
  },
};

export default adapter;
