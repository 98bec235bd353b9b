import type { Adapter } from './adapter.ts';

/** Blogger's comments before threads, and with threads switched off: name, words and date are three siblings. */
const adapter: Adapter = {
  name: 'Blogger, flat',
  signs: ['comment-timestamp'],
  matches: (document) => document.querySelector('#comments-block .comment-body') !== null,
  comments: {
    item: '#comments-block .comment-author',
    author: ['a[rel~="nofollow"]', (item) => item.textContent?.replace(/(?<!\s)\s+\S+:?\s*$/, '') ?? undefined],
    text: (item) => after(item, 'comment-body'),
    time: (item) => after(item, 'comment-footer')?.querySelector('.comment-timestamp')?.textContent ?? undefined,
    permalink: (item) =>
      after(item, 'comment-footer')?.querySelector('.comment-timestamp a')?.getAttribute('href') ?? undefined,
    nested: false,
  },
};

function after(item: Element, name: string): Element | undefined {
  let next = item.nextElementSibling;
  while (next && !next.matches('.comment-author')) {
    if (next.classList.contains(name)) return next;
    next = next.nextElementSibling;
  }
  return undefined;
}

export default adapter;
