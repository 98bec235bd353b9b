import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Lobsters',
  signs: ['comments_subtree'],
  matches: (document) => document.querySelector('.comments_subtree > .comment .comment_text') !== null,
  article: (document) => (document.querySelector('.story_text') ? {} : false),
  comments: {
    item: '.comments_subtree:has(> .comment[data-shortid])',
    author: [
      '.byline a[href^="/~"]:not(:has(img)), .byline a[href^="/u/"]:not(:has(img)), .byline a[href*="/~"]:not(:has(img))',
    ],
    text: '.comment_text',
    time: '.byline :is(time, span)[title]',
    permalink: ['.byline a[href*="/c/"]', '.byline a[href*="#c_"]:not(.comment_replier)'],
  },
};

export default adapter;
