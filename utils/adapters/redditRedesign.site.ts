import type { Adapter } from './adapter.ts';

/** Reddit between 2018 and 2023, as saved pages show it: class names made by a build, test ids that stayed. */
const adapter: Adapter = {
  name: 'Reddit (2018 to 2023)',
  marker: '[id^="CommentTopMeta--Created--t1_"]',
  matches: (document) => document.querySelector('.Comment [data-testid="comment"]') !== null,
  platform: 'reddit.com',
  article: (document) => (document.querySelector('[data-test-id="post-content"] .RichTextJSON-root') ? {} : false),
  comments: {
    item: '.Comment:has([data-testid="comment"])',
    author: '[data-testid="comment_author_link"], [id^="UserInfoTooltip--t1_"] a',
    text: '[data-testid="comment"]',
    permalink: '[id^="CommentTopMeta--Created--t1_"]',
    // Each comment says "level 3" for readers who do not see how far it is set in.
    depth: (item) => {
      for (const span of item.querySelectorAll('span')) {
        const level = /^level (\d+)$/.exec(span.textContent ?? '')?.[1];
        if (level) return Number(level) - 1;
      }
      return undefined;
    },
  },
};

export default adapter;
