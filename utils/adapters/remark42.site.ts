import type { Adapter } from './adapter.ts';

/** Remark42's frame. A comment below the first level links to the one it answers. */
const adapter: Adapter = {
  name: 'Remark42',
  signs: ['comment__text'],
  matches: (document) => document.querySelector('.comment[id^="remark42__comment-"] .comment__text') !== null,
  comments: {
    item: '.comment[id^="remark42__comment-"]',
    author: '.comment__username',
    text: '.comment__text',
    time: '.comment__time',
    permalink: 'a.comment__time',
    id: [':scope', '@id'],
    parent: ['.comment__info a[href*="#remark42__comment-"]:not(.comment__time)', '@href'],
  },
};

export default adapter;
