import type { Adapter } from './adapter.ts';

/** Drupal 6 to 11: the core's comment template and themes made from it. Answers follow in a `div.indented`. */
const adapter: Adapter = {
  name: 'Drupal',
  themed: true,
  signs: ['comment'],
  matches: (document) =>
    document.querySelector(
      '.comment:is([about*="/comment/"], [typeof*="Comment"], :has(> .content .field-name-comment-body)), ' +
        '.comment .field--name-comment-body, #comments .comment .submitted',
    ) !== null,
  comments: {
    item: '.comment:not(.comment-wrapper):has([class*="comment-body"], .submitted, .content)',
    author: [
      '[typeof*="Person"] .username, .submitted .username, .comment__author .username, .username',
      '.comment__author, .submitted a',
    ],
    text: [
      '[property~="schema:text"], [property~="content:encoded"]',
      '.field--name-comment-body, .field-name-comment-body, .comment__text-content',
      '.comment__content .text-formatted',
      '.content',
    ],
    textWithout: '.links, .user-signature, .expanding-formatter-ellipsis, .expanding-formatter-trigger',
    time: [
      ['[property~="schema:dateCreated"]', '@content'],
      ['[property~="dc:created"]', '@content'],
      'time, .comment__time, .submitted',
    ],
    permalink: ['a.permalink, .permalink a', 'a[rel~="bookmark"][href*="comment"]', 'a[href*="#comment-"]'],
    id: (item) => nameOf(item),
    parent: (item) => {
      let before = item.parentElement?.closest('.indented')?.previousElementSibling;
      while (before && !before.matches('.comment')) {
        before = before.querySelector(':scope > .comment') ?? before.previousElementSibling;
      }
      return before ? nameOf(before) : undefined;
    },
    nested: false,
  },
};

function nameOf(item: Element): string | undefined {
  return item.querySelector('a.permalink, .permalink a')?.getAttribute('href') ?? item.getAttribute('about') ?? item.id;
}

export default adapter;
