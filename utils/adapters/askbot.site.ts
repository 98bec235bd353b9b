import type { Adapter } from './adapter.ts';

/** A question is the article; its answers and all comments are comments, those below an answer answer it. */
const adapter: Adapter = {
  name: 'Askbot',
  signs: ['js-question', 'comment-controls', 'answer-body'],
  matches: (document) =>
    document.querySelector('.post.js-question, .post.answer .answer-body, .js-comment .comment-controls') !== null,
  comments: {
    item: '.post.answer, .post.js-answer, .comment.js-comment',
    author: [
      '.comment-controls .author',
      '.post-update-info .user-info a[href*="/users/"]:not(:has(img))',
      '.user-card a:not(:has(img))',
    ],
    text: ['.comment-body', '.answer-body', '.post-body'],
    textWithout: '.post-update-info-container, .post-controls, .comments, .comment-controls',
    time: ['.comment-controls .timeago', '.post-update-info .timeago', '.timeago'],
    permalink: ['a.permant-link', 'a[href*="?answer="]'],
  },
};

export default adapter;
