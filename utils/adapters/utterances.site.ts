import type { Adapter } from './adapter.ts';

/** The frame at utteranc.es. Its times are relative only. */
const adapter: Adapter = {
  name: 'utterances',
  signs: ['timeline-comment'],
  matches: (document) => document.querySelector('article.timeline-comment .comment-meta') !== null,
  platform: 'github.com',
  comments: {
    item: 'article.timeline-comment:not(:has(.new-comment-header))',
    author: '.comment-meta strong',
    text: '.markdown-body',
    textWithout: '.email-hidden-toggle',
    permalink: '.comment-meta a[href*="#issuecomment"]',
    nested: false,
  },
};

export default adapter;
