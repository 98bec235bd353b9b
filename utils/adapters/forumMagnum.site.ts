import type { Adapter } from './adapter.ts';

/** LessWrong, the EA Forum and other sites run on ForumMagnum. */
const adapter: Adapter = {
  name: 'ForumMagnum',
  signs: ['comments-node', 'CommentFrame-node'],
  matches: (document) =>
    document.querySelector('.comments-node .commentBody, .comments-node [class*="CommentBody"]') !== null,
  comments: {
    item: '.comments-node',
    author: ['[class*="CommentUserName"] a', '.UsersNameDisplay-userName', '[class*="UsersName"]'],
    text: ['.commentBody', '[class*="CommentBody-root"]', '[class*="CommentBody"]'],
    textWithout: '[class*="CommentBottom"]',
    time: ['time', '[class*="CommentsItemDate"]'],
    permalink: ['[class*="CommentsItemDate"] a', 'a[href*="commentId="]', 'a[href*="#"]:has(time)'],
  },
};

export default adapter;
