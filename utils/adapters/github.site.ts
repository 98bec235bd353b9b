import type { Adapter } from './adapter.ts';

/** Issues, pull requests, discussions and gists: GitHub's pages from the server, and the issue pages drawn by React. */
const adapter: Adapter = {
  name: 'GitHub',
  signs: ['timeline-comment', 'react-issue-comment', 'js-comment-container'],
  matches: (document) =>
    document.querySelector(
      '.react-issue-comment, .timeline-comment .comment-body, .js-comment-container .comment-body',
    ) !== null,
  platform: 'github.com',
  comments: {
    item:
      '.react-issue-comment, .js-comment-container:not(:has(.js-comment-container), [id^="issue-"] *), ' +
      '.timeline-comment-group:not(.js-comment-container *)',
    author: ['[data-testid="avatar-link"]', '.timeline-comment-header .author', 'a.author'],
    text: ['[data-testid="markdown-body"]', '.comment-body', '.markdown-body'],
    textWithout: '.zeroclipboard-container, .reaction-summary-item, .js-suggested-changes-contents',
    time: ['a relative-time', 'relative-time', 'time-ago', 'time'],
    permalink: ['a:has(> relative-time)', 'a.js-timestamp', 'a.timestamp'],
    nested: false,
  },
};

export default adapter;
