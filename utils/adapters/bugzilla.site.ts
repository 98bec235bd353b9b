import type { Adapter } from './adapter.ts';

/** A bug's description, the first of its list, is the article. Bugzilla's own pages, and Mozilla's. */
const adapter: Adapter = {
  name: 'Bugzilla',
  signs: ['bz_comment', 'comment-text'],
  matches: (document) => document.querySelector('.bz_comment .bz_comment_text, .change-set .comment-text') !== null,
  article: (document) => {
    const first = document.querySelector('.bz_first_comment .bz_comment_text') ? '.bz_first_comment' : '.change-set#c0';
    return {
      title: ['#short_desc_nonedit_display', '#field-value-short_desc'],
      author: [`${first} .fn`, `${first} .fna`],
      published: [`${first} .bz_comment_time`, `${first} .rel-time`],
      body: `${first} .bz_comment_text, ${first} .comment-text`,
    };
  },
  comments: {
    item: '.bz_comment:not(.bz_first_comment), .change-set:not(#c0):has(.comment-text)',
    author: ['.bz_comment_user .fn', '.bz_comment_user', '.change-author .fna', '.change-author .fn', '.change-author'],
    text: ['.bz_comment_text', '.comment-text'],
    time: ['.bz_comment_time', '.change-time .rel-time', '.rel-time'],
    permalink: ['.bz_comment_number a', '.change-name a[href*="#c"]', 'a[href*="#c"]'],
    nested: false,
  },
};

export default adapter;
