import type { Adapter } from './adapter.ts';

/** WordPress themes whose list is a `dl`: the head in a `dt`, the words in the `dd` after it (Thesis 1). */
const adapter: Adapter = {
  name: 'WordPress (definition list)',
  signs: ['comment'],
  matches: (document) => document.querySelector('dt.comment[id^="comment-"] + dd.comment') !== null,
  comments: {
    item: 'dt.comment[id^="comment-"]',
    author: '.comment_author, .fn',
    text: (item) =>
      item.nextElementSibling?.querySelector('.format_text, .comment_text') ?? item.nextElementSibling ?? undefined,
    textWithout: '.reply',
    time: '.comment_time',
    permalink: '.comment_time a',
    depth: (item) => Number(/\bdepth-(\d+)/.exec(item.className)?.[1] ?? 1) - 1,
  },
};

export default adapter;
