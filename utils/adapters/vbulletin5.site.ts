import type { Adapter } from './adapter.ts';

/** vBulletin 5 and 6; a comment on a post is an item of its own below it. */
const adapter: Adapter = {
  name: 'vBulletin 5',
  signs: ['b-post'],
  matches: (document) => document.querySelector('.b-post .js-post__content-text') !== null,
  article: false,
  comments: {
    item: '.b-post:has(.js-post__content-text), .b-comment',
    author: ['.b-userinfo [itemprop="name"]', '.b-userinfo .author', '.b-comment__author', '.author'],
    text: ['.js-post__content-text', '.b-comment__content .js-comment-entry__text', '.b-comment__content'],
    time: ['.b-post__timestamp time', ['[itemprop="publishDate"]', '@content'], 'time'],
    permalink: [
      ['.b-post__timestamp a', '@href'],
      'a.b-post__count',
      ['meta[itemprop="url"][content*="#post"]', '@content'],
    ],
  },
};

export default adapter;
