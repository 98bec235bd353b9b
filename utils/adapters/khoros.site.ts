import type { Adapter } from './adapter.ts';

/** Khoros Communities: Aurora (React) and the classic Lithium skins. */
const adapter: Adapter = {
  name: 'Khoros',
  marker: '[class*="lia-g-message-body"], .lia-message-body-content',
  matches: (document) => document.querySelector('[class*="lia-g-message-body"], .lia-message-body-content') !== null,
  article: (document) => (document.querySelector('[class*="lia-g-message-body-forum"], .lia-forum-topic') ? false : {}),
  comments: {
    item: '[class*="MessageViewStandard_lia-article"], .lia-message-view-wrapper, .lia-message-view-display',
    author: ['[class*="lia-author-text"]', '.lia-user-name-link'],
    text: ['[class*="styles_lia-g-message-body__"], [class*="lia-g-message-body"]', '.lia-message-body-content'],
    textWithout: '.lia-message-signature, [class*="MessageEditHistory"]',
    time: [
      '[class*="lia-author-post-time"] [title]',
      '[class*="author-post-time"]',
      '.DateTime',
      '.lia-message-post-date',
    ],
    permalink: ['a[class*="lia-author-post-time"]', 'a.lia-message-permalink', '.MessageSubject a'],
    nested: false,
  },
};

export default adapter;
