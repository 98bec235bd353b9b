import type { Adapter } from './adapter.ts';

/** A question is the article; its answers and all comments are comments, those below an answer answer it. */
const adapter: Adapter = {
  name: 'Stack Exchange',
  signs: ['js-post-body', 'comment-copy'],
  matches: (document) =>
    document.querySelector('.answer .js-post-body, .js-comment .comment-copy, #question .js-post-body') !== null,
  comments: {
    item: '.answer, li.js-comment, li.comment, [id^="follow-up-"][itemprop="comment"]',
    author: [
      '.comment-user',
      '.user-details[itemprop="author"] > a, .user-details[itemprop="author"] > [itemprop="name"]',
      '.post-signature:last-of-type .user-details a[href^="/users/"], .post-signature:last-of-type .user-details a[href*=".com/users/"]',
      '.post-signature:last-of-type .user-details a',
      '.post-signature:last-of-type .user-details',
    ],
    text: ['.comment-copy', '.js-post-body', '.post-text', '[itemprop="text"]'],
    time: [
      '.comment-date [title]',
      ['.comment-link time', '@title'],
      '.user-info:has([itemprop="author"]) .user-action-time [title]',
      'time[itemprop="dateCreated"]',
    ],
    permalink: ['a.js-share-link', 'a.short-link', '.comment-date a', '.comment-link'],
  },
};

export default adapter;
