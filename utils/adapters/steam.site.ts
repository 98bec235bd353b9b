import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Steam',
  signs: ['forum_op', 'commentthread_comment_text'],
  matches: (document) => document.querySelector('.forum_op .content, .commentthread_comment_text') !== null,
  article: (document) => (document.querySelector('.forum_op') ? false : {}),
  comments: {
    item: '.forum_op, .commentthread_comment',
    author: [
      '.commentthread_comment_author .commentthread_author_link',
      '.authorline .forum_op_author',
      '.commentthread_author_link',
    ],
    authorWithout: '.forum_author_action_pulldown, .nickname_block, .persona_name_text_content ~ *',
    text: ['.commentthread_comment_text', '.content'],
    time: ['.commentthread_comment_timestamp', '.authorline .date'],
    permalink: '.commentthread_comment_actions a[href*="#c"], .forum_comment_permlink a[href*="#c"]',
    nested: false,
  },
};

export default adapter;
