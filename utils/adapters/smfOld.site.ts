import type { Adapter } from './adapter.ts';

/** Simple Machines Forum 1.0 and 1.1, whose posts are tables in the cells of a table. */
const adapter: Adapter = {
  name: 'SMF 1',
  signs: ['post'],
  matches: (document) => document.querySelector('td[class^="windowbg"] [id^="subject_"]') !== null,
  article: false,
  comments: {
    item: 'td[class^="windowbg"]:has([id^="subject_"]):has(.post)',
    author: ['td > b a[href*="action=profile"]', 'td > b'],
    text: '.post',
    time: ['[id^="subject_"] + .smalltext', '.smalltext:has(> b)'],
    permalink: '[id^="subject_"] a[href*="msg"]',
    nested: false,
  },
};

export default adapter;
