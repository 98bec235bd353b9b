import type { Adapter } from './adapter.ts';

/** wpDiscuz: versions 3 to 5 (`wc-`) and 7 (`wpd-`). Answers stand inside the comment they answer, or beside it. */
const adapter: Adapter = {
  name: 'wpDiscuz',
  signs: ['wpd-comment', 'wc-comment'],
  matches: (document) =>
    document.querySelector('.wpd-comment .wpd-comment-text, .wc-comment .wc-comment-text') !== null,
  comments: {
    item: '.wpd-comment, .wc-comment',
    author: ['.wpd-comment-author', '.wc-comment-author'],
    authorWithout: '.wpd-user-social-icons, .wc-author-title',
    text: ['.wpd-comment-text', '.wc-comment-text'],
    textWithout: '.wpd-last-edited, .wpd-inline-feedback-wrapper, .wc-comment-link',
    time: [['.wpd-comment-date', '@title'], '.wpd-comment-date', '.wc-comment-date'],
    permalink: ['.wpd-comment-link a[href*="#comment-"]', '.wc-comment-link a[href*="#comment-"]'],
    depth: (item) => Number(/(?:level-|level_)(\d+)/.exec(item.className)?.[1] ?? 1) - 1,
  },
};

export default adapter;
