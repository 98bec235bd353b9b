import type { Adapter } from './adapter.ts';

/** X since 2020. The conversation above and below the post is all comments; who answers whom is not in the page. */
const adapter: Adapter = {
  name: 'X',
  marker: '[data-testid="tweet"]',
  matches: (document) => document.querySelector('article[data-testid="tweet"] [data-testid="User-Name"]') !== null,
  platform: 'x.com',
  article: false,
  comments: {
    item: 'article[data-testid="tweet"]',
    author: ['[data-testid="User-Name"] a', '[data-testid="User-Name"]'],
    authorId: ['[data-testid="User-Name"] a', '@href'],
    text: '[data-testid="tweetText"]',
    textWithout: '[data-testid="tweet-text-show-more-link"]',
    time: ['a time', 'time'],
    permalink: ['a[href*="/status/"]:has(time)'],
    nested: false,
  },
};

export default adapter;
