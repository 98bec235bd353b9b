import type { Adapter } from './adapter.ts';

/** DEV and other sites run on Forem. */
const adapter: Adapter = {
  name: 'Forem',
  signs: ['comment__body', 'single-comment-node'],
  matches: (document) =>
    document.querySelector('.single-comment-node .comment__body, .comment__inner .comment__body') !== null,
  comments: {
    item: '.single-comment-node',
    author: [
      '.comment__header .profile-preview-card__trigger',
      '.comment__header a.crayons-link',
      '.comment__header button',
      '.comment__header a',
    ],
    text: '.comment__body',
    time: ['.comment__header time', 'time'],
    permalink: ['.comment-date', '.comment__header a[href*="/comment/"]'],
  },
};

export default adapter;
