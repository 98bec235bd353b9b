import type { Adapter } from './adapter.ts';

/** The comments of Contao, in its default template. */
const adapter: Adapter = {
  name: 'Contao',
  signs: ['ce_comments', 'mod_comments'],
  matches: (document) => document.querySelector('.comment_default > .comment') !== null,
  comments: {
    item: '.comment_default',
    author: '.info > span, .info > a',
    time: '.info time',
    text: '.comment',
    nested: false,
  },
};

export default adapter;
