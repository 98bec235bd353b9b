import type { Adapter } from './adapter.ts';

/** bbPress 2 on WordPress: the date stands in a row of its own before the words. */
const adapter: Adapter = {
  name: 'bbPress',
  signs: ['bbp-reply-content', 'bbp-topic-content'],
  matches: (document) => document.querySelector('.bbp-replies .bbp-reply-content, .bbp-topic-content') !== null,
  article: false,
  comments: {
    item: ':is(div, li, article):has(> .bbp-reply-author, > .bbp-topic-author):has(> .bbp-reply-content, > .bbp-topic-content)',
    author: [
      '.bbp-author-name',
      '.bbp-author-link:last-of-type',
      '.bbp-reply-author a, .bbp-topic-author a',
      '.bbp-user-nicename',
    ],
    text: ['.bbp-reply-content', '.bbp-topic-content'],
    textWithout: '.bbp-signature, .bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-attachments',
    time: [
      (item) => headOf(item)?.querySelector('.bbp-reply-post-date, .bbp-topic-post-date')?.textContent ?? undefined,
    ],
    permalink: [
      (item) =>
        headOf(item)?.querySelector('a.bbp-reply-permalink, a.bbp-topic-permalink')?.getAttribute('href') ?? undefined,
    ],
  },
};

/** The row with the date: the one before, where the theme has not put it into the post. */
function headOf(item: Element): Element | null {
  return item.querySelector('.bbp-reply-header, .bbp-meta') ?? item.previousElementSibling;
}

export default adapter;
