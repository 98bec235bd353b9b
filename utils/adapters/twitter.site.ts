import type { Adapter } from './adapter.ts';

/** The pages of twitter.com before 2020, as archives have them. */
const adapter: Adapter = {
  name: 'Twitter (2020 and before)',
  signs: ['tweet-text'],
  matches: (document) => document.querySelector('.tweet[data-tweet-id] .tweet-text') !== null,
  platform: 'x.com',
  article: false,
  comments: {
    item: '.tweet[data-tweet-id]',
    author: [[':scope', '@data-name'], '.fullname', '.username b'],
    authorId: [':scope', '@data-user-id'],
    authorUrl: 'a.js-user-profile-link',
    text: '.js-tweet-text-container .tweet-text, .tweet-text',
    textWithout: '.u-hidden, .twitter-timeline-link.u-hidden',
    time: [['[data-time]', '@data-time'], 'a.tweet-timestamp'],
    permalink: ['a.tweet-timestamp', [':scope', '@data-permalink-path']],
    nested: false,
  },
};

export default adapter;
