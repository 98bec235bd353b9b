import type { Adapter } from './adapter.ts';

/** A Trac ticket: its description is the article, its change history the comments. */
const adapter: Adapter = {
  name: 'Trac',
  signs: ['change', 'comment'],
  matches: (document) => document.querySelector('#changelog .change .comment') !== null,
  comments: {
    item: '#changelog .change:has(.comment)',
    author: ['.trac-author', '.trac-author-user', '.comment .author'],
    text: '.comment.searchable, .comment',
    textWithout: '.commentedit, .trac-lastedit',
    time: ['.timeline', 'h3.change'],
    permalink: '.cnum a',
    id: ['.cnum a', '@href'],
    parent: ['.trac-in-reply-to a', '@href'],
  },
};

export default adapter;
