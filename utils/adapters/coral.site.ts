import type { Adapter } from './adapter.ts';

/** Coral (Talk), in the page or in its open shadow root. */
const adapter: Adapter = {
  name: 'Coral',
  marker: '#coral-shadow-container, #coral_thread, .coral-comment-content',
  matches: (document) => {
    const root = document.querySelector('#coral-shadow-container, #coral_thread > div')?.shadowRoot ?? document;
    return root.querySelector('.coral-comment .coral-comment-content') !== null;
  },
  comments: {
    item: '.coral-comment:has(.coral-comment-content)',
    hosts: '#coral-shadow-container, #coral_thread > div',
    author: '.coral-comment-username',
    text: '.coral-comment-content',
    time: ['.coral-comment-timestamp time', '.coral-comment-timestamp'],
    depth: (comment) =>
      Number(
        /coral-indent-(\d+)/.exec(
          (comment.querySelector('.coral-indent') ?? comment.closest('.coral-indent'))?.className ?? '',
        )?.[1] ?? 0,
      ),
  },
};

export default adapter;
