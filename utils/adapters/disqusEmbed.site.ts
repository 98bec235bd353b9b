import type { Adapter } from './adapter.ts';

/** The frame at disqus.com/embed/comments, whose origin is Disqus's own. */
const adapter: Adapter = {
  name: 'Disqus',
  matches: (document, url) =>
    /(^|\.)disqus\.com$/.test(url.hostname) || document.querySelector('#layout[data-role="main"] #posts') !== null,
  platform: 'disqus',
  article: false,
  comments: {
    item: 'li.post[id^="post-"]',
    author: ['.post-byline .author', '.post-byline .publisher-nickname', '.author'],
    authorId: ['.post-byline [data-username]', '@data-username'],
    text: ['.post-message', '[data-role="message"]'],
    textWithout: '.see-more, .post-media-list',
    time: ['.post-meta .time-ago', '.time-ago'],
    permalink: ['.post-meta a.time-ago', 'a.time-ago'],
  },
};

export default adapter;
