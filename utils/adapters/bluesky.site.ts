import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Bluesky',
  marker: '[data-testid^="postThreadItem-by-"]',
  matches: (document) => document.querySelector('[data-testid^="postThreadItem-by-"]') !== null,
  platform: 'bsky.app',
  article: false,
  comments: {
    item: '[data-testid^="postThreadItem-by-"]',
    author: (post) => {
      const links = [...post.querySelectorAll('a[href^="/profile/"]:not([href*="/post/"])')];
      const names = links.map((link) =>
        link.textContent?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim(),
      );
      return names.find((name) => name && !name.startsWith('@')) ?? handleOf(post);
    },
    authorId: handleOf,
    authorUrl: 'a[href^="/profile/"]:not([href*="/post/"])',
    text: '[data-word-wrap="1"]',
    time: [
      ['a[href*="/post/"][aria-label]', '@aria-label'],
      ['a[href*="/post/"][data-tooltip]', '@data-tooltip'],
    ],
    permalink: 'a[href*="/post/"]:not([data-word-wrap] a)',
    nested: false,
  },
};

function handleOf(post: Element): string | undefined {
  return post.getAttribute('data-testid')?.replace('postThreadItem-by-', '');
}

export default adapter;
