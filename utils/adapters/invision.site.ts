import type { Adapter } from './adapter.ts';

/** Invision Community 3 (tables of hentries), 4 (`ipsComment`) and 5 (`ipsEntry`). */
const adapter: Adapter = {
  name: 'Invision',
  signs: ['ipsComment', 'ipsEntry', 'post_block'],
  matches: (document) => document.querySelector('[data-role="commentContent"], .post_block .entry-content') !== null,
  article: (document) => (document.querySelector('.cTopic, .ipsEntries--topic, .post_block') ? false : {}),
  comments: {
    item: '.ipsComment:has([data-role="commentContent"]), .ipsEntry:has([data-role="commentContent"]), .post_block',
    author: [
      '.cAuthorPane_author a[href*="/profile/"]',
      '.cAuthorPane_author',
      '.ipsEntry__username',
      '.ipsComment_author .ipsType_break',
      '.ipsComment_author a[href*="/profile/"]',
      '.author .fn, .author',
    ],
    text: ['[data-role="commentContent"]', '.post.entry-content, .entry-content'],
    textWithout:
      '.ipsQuote_citation, .ipsCommentEdited, .ipsComment_edited, [data-el="edited"], .edit, .ipsType_medium.ipsType_light',
    time: ['.ipsComment_meta time', '.ipsEntry__date time', 'time', 'abbr.published'],
    permalink: [
      '.ipsComment_meta a[href*="findComment"], .ipsComment_meta a[href*="#comment-"]',
      '.ipsEntry__date a[href], a.ipsEntry__date',
      'a.ipsType_blendLinks[href*="findComment"]',
      'a[rel~="bookmark"]',
    ],
    nested: false,
  },
};

export default adapter;
