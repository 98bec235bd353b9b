import type { Adapter } from './adapter.ts';

/** WordPress before 2.7, whose two themes wrote the list by hand: Classic (name last) and Default (name first). */
const adapter: Adapter = {
  name: 'WordPress before 2.7',
  marker: '#commentlist, .commentlist',
  matches: (document) =>
    document.querySelector(':is(#commentlist, .commentlist) > li[id^="comment-"]:not([class*="depth-"]) cite') !== null,
  comments: {
    item: ':is(#commentlist, .commentlist) > li[id^="comment-"]',
    author: [
      (item) => {
        const words = item.querySelector('cite')?.textContent ?? '';
        // `Comment by NAME — 17 July 2011 @ 13:10`; in Default the cite holds the name alone.
        return (/^\s*\S+\s+\S+\s+(\S+(?:\s+\S+)*?)\s+[—–-]\s/.exec(words)?.[1] ?? words).trim();
      },
    ],
    authorUrl: 'cite a[rel~="external"]',
    text: ':scope',
    textWithout: 'cite, p:has(> cite), .commentmetadata, .avatar, .says, [class*="number"], [class*="count"]',
    // Default's `NAME Says:`, and a theme's `Comment by NAME`, in the words of any language.
    tidy: (text, item) => {
      const by = item.querySelector(':scope > cite')?.previousSibling?.textContent?.trim() ?? '';
      const before = by ? text.indexOf(by) + by.length : 0;
      if (by && before >= by.length && before < 30) return text.slice(before);
      const says = item.querySelector(':scope > cite')?.nextSibling?.textContent?.trim() ?? '';
      return /^[^\n]{0,30}:$/.test(says) && text.startsWith(says) ? text.slice(says.length) : text;
    },
    time: ['.commentmetadata', 'cite'],
    permalink: [
      '.commentmetadata a[href*="#comment-"]',
      'cite a[href*="#comment-"]',
      ':is([class*="number"], [class*="count"]) a[href*="#comment-"]',
    ],
    nested: false,
  },
};

export default adapter;
