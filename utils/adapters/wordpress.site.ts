import type { Adapter } from './adapter.ts';

/** What `comment_class()` writes on every comment of every theme: its depth. Pingbacks have no author's words. */
const item =
  '[class*="depth-"]:is(li, div, article, section, tr):not(.pingback, .trackback, .wpd-comment, [id^="dsq-"])';

/** Themes of all times: block themes, the HTML5 walker, the XHTML walker, and themes that draw it themselves. */
const adapter: Adapter = {
  name: 'WordPress',
  themed: true,
  signs: ['depth-1', 'depth-2'],
  matches: (document) =>
    document.querySelector(`${item}:is([id^="comment-"], [id^="li-comment-"], .comment, .thread-even, .thread-odd)`) !==
    null,
  comments: {
    item,
    author: [
      '.fn, .wp-block-comment-author-name, .comment-author-name, .comment-author [itemprop="name"]',
      '.comment-author cite, a.comment-author-link, cite.author, .author.name, .woocommerce-review__author',
      '.comment_author, .commentauthor, .comment__author',
      '.comment-author :is(a, b, strong, h3, h4, h5):not(:has(time), [href*="#"], .comment-reply-link)',
      '.comment-author',
      '.author, cite',
    ],
    authorWithout:
      'time, small, .says, .date, .comment-date, .comment-meta, .comment-metadata, .commentmetadata, .reply, ' +
      '.comment-reply-link, .comment-edit-link, cite.fn > span, .post-author',
    text: [
      '.wp-block-comment-content, .comment-content:not(:has(> .comment-author)), .comment__content',
      '.comment-text > .description, .comment-text:not(:has(.description)), .comment_text, .commenttext, .commenttxt',
      '[itemprop="text"], [itemprop="commentText"]',
      '.comment-entry, .comment_content, .commententry, .comment-message, .format_text',
      '.comment-content, .comment-body',
    ],
    textWithout:
      '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .comment-header, .comment-avatar, ' +
      '.comment_author, .comment_date, .comment-date, ' +
      '.reply, p:has(.comment-reply-link):not(:has(br)), .comment-reply-link, .comment-edit-link, .comment-likes, ' +
      '.comment-awaiting-moderation, .cld-like-dislike-wrap, .sharedaddy, .says, .avatar, .children',
    time: [
      'time[datetime]',
      '.wp-block-comment-date, .comment-date, .comment_date, .comment-time, .comment_time',
      '.comment-metadata, .commentmetadata, .comment-meta',
      '.date, .time',
    ],
    permalink: [
      ':is(.comment-metadata, .comment-meta, .wp-block-comment-date) a[href*="#comment-"]',
      'a[href*="#comment-"]:not(.comment-reply-link, [href*="replytocom"])',
      ':is(.comment-metadata, .comment-meta) a[href*="#comment"]:has(time)',
    ],
  },
};

export default adapter;
