import type { Adapter } from './adapter.ts';

/** TypePad, and Movable Type's default templates since 4. */
const adapter: Adapter = {
  name: 'TypePad',
  signs: ['comment-footer', 'comment-content'],
  matches: (document) =>
    document.querySelector('.comment .comment-footer a[href*="#comment"], .comment .asset-meta .byline') !== null,
  comments: {
    item: '.comment:has(.comment-content, .asset-content):has(.comment-footer, .byline)',
    author: [
      '.byline .vcard .fn, .byline .author',
      '.comment-footer .vcard, .comment-author',
      '.byline .vcard',
      '.comment-footer a',
    ],
    text: ['.comment-content', '.asset-content'],
    time: ['.byline abbr.published', '.comment-footer', '.byline'],
    permalink: ['.comment-footer a[href*="#comment"]', '.byline a[href*="#comment"]'],
  },
};

export default adapter;
