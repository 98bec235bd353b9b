import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Reddit (old)',
  signs: ['commentarea'],
  matches: (document) => document.querySelector('.commentarea .thing.comment') !== null,
  platform: 'reddit.com',
  article: (document) => (document.querySelector('#siteTable .thing.self .usertext-body') ? {} : false),
  comments: {
    item: '.commentarea .thing.comment',
    author: [[':scope', '@data-author'], '.tagline .author'],
    authorId: [':scope', '@data-author-fullname'],
    authorUrl: '.tagline a.author',
    text: '.usertext-body .md',
    time: '.tagline time',
    permalink: ['a.bylink', [':scope', '@data-permalink']],
  },
};

export default adapter;
