import type { Adapter } from './adapter.ts';

/** Ghost's own comments, which its script draws into a frame of the page's own origin. */
const adapter: Adapter = {
  name: 'Ghost',
  marker: '[data-testid="comment-component"]',
  matches: (document) =>
    document.querySelector('[data-testid="comment-component"] [data-testid="comment-content"]') !== null,
  comments: {
    item: '[data-testid="comment-component"]',
    author: 'h4',
    authorId: [':scope', '@data-member-uuid'],
    text: '[data-testid="comment-content"]',
    time: [
      ['a[href*="#ghost-comments"]', '@title'],
      ['h4 + div [title]', '@title'],
    ],
    permalink: 'a[href*="#ghost-comments"]:not([data-testid="comment-in-reply-to"])',
    id: ['[id]', '@id'],
    parent: [
      (comment) =>
        /comments-([\w-]+)$/.exec(
          comment.querySelector('a[data-testid="comment-in-reply-to"]')?.getAttribute('href') ?? '',
        )?.[1],
      // In threads since 2026 the answers stand beside what they answer, in the same `flow-root`.
      (comment) => {
        const outer = comment.parentElement?.parentElement?.closest('.relative.flow-root');
        return outer?.querySelector('[data-testid="comment-component"] [id]')?.id;
      },
    ],
    nested: true,
  },
};

export default adapter;
