import type { Adapter } from './adapter.ts';

/** Mastodon: the pages its scripts draw, and the plain ones of 2.x to 4.2. A conversation is all comments. */
const adapter: Adapter = {
  name: 'Mastodon',
  signs: ['display-name__html'],
  matches: (document) =>
    document.querySelector('.status .display-name__html, .detailed-status .display-name__html') !== null,
  article: false,
  comments: {
    item: '.status:has(.status__content), .detailed-status:has(.status__content)',
    author: ['.display-name__html'],
    authorId: '.display-name__account',
    authorUrl: ['a.status__display-name', 'a.detailed-status__display-name'],
    text: ['.e-content', '.status__content__text', '.status__content'],
    textWithout: '.poll, .status__content__spoiler-link, .status__content__read-more-button, .translate-button',
    time: [['.status__relative-time time', '@datetime'], ['.detailed-status__datetime time', '@datetime'], 'time'],
    permalink: ['a.status__relative-time', 'a.detailed-status__datetime'],
    nested: false,
  },
};

export default adapter;
