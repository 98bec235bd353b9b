import type { Adapter } from './adapter.ts';

/** MyBB 1.6 (a table a post) and 1.8. */
const adapter: Adapter = {
  name: 'MyBB',
  signs: ['post_body'],
  matches: (document) => document.querySelector('[id^="post_"] .post_body[id^="pid_"], #posts .post_body') !== null,
  article: false,
  comments: {
    item: '[id^="post_"]:has(.post_body)',
    author: ['.author_information .largetext', '.post_author .largetext', '.author_information strong', '.largetext'],
    text: '.post_body',
    textWithout: '.post_meta, .signature, .codeblock > .title',
    time: ['.post_date', '.post_head .smalltext', '.tcat .smalltext'],
    permalink: ['.post_head a[href*="pid"]', '.post_meta a[href*="pid"]', 'a[href*="#pid"]'],
    nested: false,
  },
};

export default adapter;
