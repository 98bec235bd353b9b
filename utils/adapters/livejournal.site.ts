import type { Adapter } from './adapter.ts';

/** LiveJournal's and Dreamwidth's site schemes. */
const adapter: Adapter = {
  name: 'LiveJournal',
  signs: ['b-leaf', 'comment-wrapper', 'dwexpcomment'],
  matches: (document) =>
    document.querySelector('.b-leaf .b-leaf-article, .comment-thread .comment-wrapper .comment-content') !== null,
  comments: {
    item: '.b-leaf, .comment-thread',
    author: ['.b-leaf-username .ljuser', '.comment-poster .ljuser', '.comment-poster', '.b-leaf-username-name'],
    text: ['.b-leaf-article', '.comment-content'],
    time: ['.b-leaf-createdtime', '.comment .datetime', '.datetime'],
    permalink: ['a.b-leaf-permalink', 'a.b-leaf-createdtime', '.comment .commentpermalink a, .permalink a'],
    depth: (leaf) => {
      const margin = /margin-left:\s*(\d+)/.exec(leaf.getAttribute('style') ?? '')?.[1];
      return Math.round(Number(leaf.getAttribute('data-level') ?? 0) || Number(margin ?? 0) / 25);
    },
  },
};

export default adapter;
