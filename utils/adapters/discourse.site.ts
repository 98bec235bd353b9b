import type { Adapter } from './adapter.ts';

/** Discourse: the pages that its scripts draw, and the plain ones for crawlers and for readers without scripts. */
const adapter: Adapter = {
  name: 'Discourse',
  signs: ['topic-post', 'crawler-post'],
  matches: (document) => document.querySelector('.topic-post .cooked, .crawler-post .post') !== null,
  article: false,
  comments: {
    item: '.topic-post:has(.cooked), .crawler-post',
    author: ['.names .username', '.creator [itemprop="name"]', '.names [data-user-card]', '.creator'],
    authorId: ['article[data-user-id]', '@data-user-id'],
    text: ['.regular .cooked, .contents > .cooked', '.cooked', '.post'],
    textWithout: '.small-action, .lightbox-wrapper .meta, .quote-controls, .post-info',
    time: [['.post-date .relative-date', '@data-time'], 'time[itemprop="datePublished"]', 'time.post-time'],
    permalink: ['a.post-date', '.post-infos a[href]'],
    nested: false,
  },
};

export default adapter;
