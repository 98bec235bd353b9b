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
      (item) => guestIn(item.querySelector('.submitted')?.textContent ?? ''),
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

/** A guest's name has no element: `Submitted by Bao (not verified) on Thu, …`, `Thu, 05/02/2019 - 07:10 — Bao`. */
function guestIn(submitted: string): string | undefined {
  const line = submitted.trim().slice(0, 160);
  const before =
    /^\p{L}{2,20} (?:by|von|par|por|door|da) (\S{1,40}(?: \S{1,40}){0,5}?) (?:on|am|le|el|em|op|il) /u.exec(line);
  return before?.[1] ?? line.split('— ')[1];
}

function nameOf(item: Element): string | undefined {
  const stated = item.querySelector('a.permalink, .permalink a')?.getAttribute('href') ?? item.getAttribute('about');
  // Drupal 6 puts an anchor before the comment.
  const before = item.previousElementSibling;
  return stated ?? (item.id || (before?.matches('a[id^="comment-"]') ? before.id : undefined));
}

export default adapter;
