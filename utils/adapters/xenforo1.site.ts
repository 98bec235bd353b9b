import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'XenForo 1',
  signs: ['messageText'],
  matches: (document) => document.querySelector('li.message[id^="post-"] .messageText') !== null,
  article: false,
  comments: {
    item: 'li.message[id^="post-"]',
    author: ['.messageUserInfo .username', '.username.author', [':scope', '@data-author']],
    text: '.messageText',
    textWithout: '.messageTextEndMarker, .quoteExpand',
    time: [['.datePermalink .DateTime', '@data-time'], '.datePermalink .DateTime', '.DateTime'],
    permalink: ['a.datePermalink', 'a.postNumber'],
    nested: false,
  },
};

export default adapter;
