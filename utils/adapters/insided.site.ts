import type { Adapter } from './adapter.ts';

/** Gainsight Customer Communities (inSided). */
const adapter: Adapter = {
  name: 'inSided',
  signs: ['qa-topic-post-content', 'qa-topic-post-box'],
  matches: (document) => document.querySelector('.qa-topic-post-box, .qa-topic-post-content') !== null,
  article: false,
  comments: {
    item: '.qa-topic-first-post, .qa-topic-post-box:not(.qa-topic-first-post *)',
    author: ['.qa-username', '.username'],
    text: ['.qa-topic-post-content', '.post__content'],
    textWithout: '.signature',
    time: ['.js-tooltip-content', '.list-item--publish-date time', 'time'],
    nested: false,
  },
};

export default adapter;
