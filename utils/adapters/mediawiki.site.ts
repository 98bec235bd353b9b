import type { Adapter } from './adapter.ts';

/** `c-Some_Name-20230405123400-…`; until 2022 `c-Some Name-2021-04-05T12:34:00.000Z-…`. UTC in both. */
const id = /^c-(.+?)-(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)/;
const partsOf = (start: Element) => id.exec(start.id) ?? undefined;

/** Talk pages with DiscussionTools, which marks where each comment starts and ends. */
const adapter: Adapter = {
  name: 'MediaWiki (DiscussionTools)',
  marker: '[data-mw-comment-start]',
  matches: (document) => document.querySelector('[data-mw-comment-start]') !== null,
  article: false,
  comments: {
    item: '[data-mw-comment-start]',
    author: (start) => partsOf(start)?.[1]?.replaceAll('_', ' '),
    authorUrl: (start) => signatureOf(start)?.getAttribute('href') ?? undefined,
    text: blocksOf,
    textWithout: ':is(dl, ul, ol):has([data-mw-comment-start]), [class*="ext-discussiontools-init-replylink"]',
    tidy: (text, start) => {
      const name = signatureOf(start)?.textContent?.trim();
      const at = name ? text.lastIndexOf(name) : -1;
      return at < 0 ? text : text.slice(0, at).replace(/(?<![\s—–~(-])[\s—–~(-]+$/, '');
    },
    time: (start) => {
      const [, , year, month, day, hour, minute, second] = partsOf(start) ?? [];
      return year && `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    },
    permalink: (start) =>
      blocksOf(start)
        .flatMap((block) => [...block.querySelectorAll('a.ext-discussiontools-init-timestamplink')])
        .map((link) => link.getAttribute('href') ?? '')
        .find((href) => decodeURIComponent(href).endsWith(`#${start.id}`)),
    depth: (start) => {
      let depth = 0;
      for (let up = start.closest('dd, li'); up; up = up.parentElement?.closest('dd, li') ?? null) depth++;
      return depth;
    },
  },
};

/** From the block where the comment starts to the one where it ends. */
function blocksOf(start: Element): Element[] {
  const blocks: Element[] = [];
  const end = `[data-mw-comment-end="${CSS.escape(start.id)}"]`;
  for (let next = start.closest('p, dd, li, div'); next && blocks.length < 50; next = next.nextElementSibling) {
    blocks.push(next);
    if (next.querySelector(end)) return blocks;
  }
  return blocks.slice(0, 1);
}

/** The link to the author's own page that the signature begins with. */
function signatureOf(start: Element): Element | undefined {
  const name = partsOf(start)?.[1]?.replaceAll(' ', '_');
  const links = blocksOf(start).flatMap((block) => [...block.querySelectorAll('a[href*=":"]')]);
  return links.find((link) => name && decodeURIComponent(link.getAttribute('href') ?? '').includes(`:${name}`));
}

export default adapter;
