import type { Adapter } from './adapter.ts';

/** Simple Machines Forum 1.1 to 2.1. */
const adapter: Adapter = {
  name: 'SMF',
  signs: ['post_wrapper'],
  matches: (document) => document.querySelector('.post_wrapper .poster, #forumposts .post_wrapper') !== null,
  article: false,
  comments: {
    item: '.post_wrapper',
    author: ['.poster h4 a', '.poster h4'],
    text: ['.post .inner', '.post'],
    textWithout: '.bbc_standard_quote + .showhide, .codeoperation, .signature',
    time: ['.postinfo a.smalltext', '.postinfo .smalltext:not(.modified)', '.keyinfo .smalltext:not(.modified)'],
    permalink: ['.postinfo a.smalltext[href*="msg"]', '.keyinfo h5 a[href*="msg"]', '.subject_title a[href*="msg"]'],
    nested: false,
  },
};

export default adapter;
