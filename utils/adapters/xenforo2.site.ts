import type { Adapter } from './adapter.ts';

/** XenForo 2: threads, and the comments below its articles, pictures and profile posts. */
const adapter: Adapter = {
  name: 'XenForo 2',
  signs: ['bbWrapper'],
  matches: (document) => document.querySelector('.message .message-body .bbWrapper') !== null,
  article: false,
  comments: {
    item: '.message:is(.message--post, .message--comment, .message--simple, .message--conversationMessage, [id^="js-"])',
    author: ['.message-name [itemprop="name"]', '.message-name .username', [':scope', '@data-author'], '.message-name'],
    authorId: ['.message-name [data-user-id]', '@data-user-id'],
    text: ['.message-body .bbWrapper', '.message-body'],
    textWithout: '.bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .js-selectToQuoteEnd, .message-signature',
    time: [
      '.message-attribution-main time',
      '.message-attribution time',
      'time.u-dt',
      ['.message-header meta[itemprop="datePublished"]', '@content'],
      ['[data-lb-caption-desc]', '@data-lb-caption-desc'],
    ],
    permalink: [
      '.message-attribution-main a[href*="post-"], .message-attribution-main a[href*="/posts/"]',
      '.message-attribution-opposite a[href*="post-"]',
      '.message-header a[href*="post-"], a.message-attribution-gadget[href*="post-"]',
    ],
    nested: false,
  },
};

export default adapter;
