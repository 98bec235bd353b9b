import type { Adapter } from './adapter.ts';

/** Gitea and Forgejo: issues and pull requests; the first comment is the issue, which is the article. */
const adapter: Adapter = {
  name: 'Gitea',
  signs: ['timeline-item', 'comment-container'],
  matches: (document) => document.querySelector('.timeline-item.comment .render-content') !== null,
  comments: {
    item: '.timeline-item.comment:not(.first), .code-comment',
    author: ['.comment-header .author', '.comment-header a.author', '.comment-header strong a'],
    text: '.render-content',
    time: ['.comment-header relative-time', '.comment-header .time-since', '.comment-header time'],
    permalink: ['.comment-header a[href*="#issuecomment-"]', 'a[href*="#issuecomment-"]', 'a[href^="#issue"]'],
    nested: false,
  },
};

export default adapter;
