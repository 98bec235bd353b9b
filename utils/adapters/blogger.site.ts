import type { Adapter } from './adapter.ts';

/** Threaded comments of Blogger's templates since 2012. Answers stand inside the comment they answer. */
const adapter: Adapter = {
  name: 'Blogger',
  signs: ['comment-thread'],
  matches: (document) => document.querySelector('.comment-thread li.comment .comment-block') !== null,
  comments: {
    item: '.comment-thread li.comment',
    author: ['.comment-header .user', '.user'],
    text: '.comment-content',
    time: '.datetime',
    permalink: ['.datetime a'],
  },
};

export default adapter;
