import type { Adapter } from './adapter.ts';

/** WoltLab Suite (Burning Board 4 on), its forum's posts. */
const adapter: Adapter = {
  name: 'WoltLab',
  signs: ['messageText'],
  matches: (document) => document.querySelector('article.message .messageText') !== null,
  article: (document) => (document.querySelector('.wbbPost') ? false : {}),
  comments: {
    item: 'article.message:has(.messageText)',
    author: ['.messageSidebar .username', '.messageSidebar [itemprop="author"]', '.username'],
    authorId: ['.messageSidebar [data-object-id]', '@data-object-id'],
    text: '.messageText',
    textWithout: '.messageSignature',
    time: [['.messagePublicationTime [date]', '@date'], '.messagePublicationTime time', 'time.datetime'],
    permalink: ['a.messagePublicationTime', 'a.permalink'],
    nested: false,
  },
};

export default adapter;
