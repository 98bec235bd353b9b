import type { Adapter } from './adapter.ts';

/** The list that blogs render for readers without scripts (2009 on). The living frame is `disqusEmbed`. */
const adapter: Adapter = {
  name: 'Disqus list',
  marker: '#dsq-comments',
  matches: (document) => document.querySelector('#disqus_thread #dsq-comments, #dsq-content #dsq-comments') !== null,
  platform: 'disqus',
  comments: {
    item: '#dsq-comments li[id^="dsq-comment-"]',
    author: ['[id^="dsq-author-user-"]', '[id^="dsq-cite-"]', '.dsq-comment-header cite', '.dsq-commenter-name'],
    text: ['.dsq-comment-message', '.dsq-comment-text', '.dsq-comment-body'],
    time: ['.dsq-comment-header-time', '.dsq-comment-meta'],
    permalink: 'a.dsq-comment-header-time',
  },
};

export default adapter;
