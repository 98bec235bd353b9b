import type { Adapter } from './adapter.ts';

/** SPIP 3 and later, its forum below an article. */
const adapter: Adapter = {
  name: 'SPIP',
  signs: ['forum-fil', 'comment-fil'],
  matches: (document) => document.querySelector('.forum-fil .forum-texte, .comment-fil .comment-message') !== null,
  comments: {
    item: '.forum-fil, .comment-fil',
    author: ['.comment-author .fn', '.comment-author', '.forum-chapo .fn'],
    text: ['.comment-texte, .forum-texte', '.comment-content'],
    time: ['abbr.date', '.date', 'time'],
    permalink: ['.comment-meta a[href*="#forum"], .comment-meta a[href*="#comment"]'],
  },
};

export default adapter;
