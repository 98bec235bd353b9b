import type { Adapter } from './adapter.ts';

const head = /^From: (.*?) @ (\d{4}-\d\d-\d\d +\d{1,2}:\d\d)(?: \(?UTC\)?)?/m;

/** public-inbox (lore.kernel.org): a thread's page, where a message is one `pre`, its head in the same text. */
const adapter: Adapter = {
  name: 'public-inbox',
  marker: 'pre a[href$="/raw"]',
  matches: (document) =>
    document.querySelector('pre a[href$="/raw"]') !== null &&
    [...document.querySelectorAll('pre')].slice(0, 50).some((pre) => head.test(pre.textContent ?? '')),
  article: false,
  comments: {
    item: 'pre:has(a[href$="/raw"])',
    author: (pre) => head.exec(pre.textContent ?? '')?.[1],
    text: ':scope',
    tidy: (text) =>
      text
        .replace(/^[\s\S]*?^From: .*\n(?:[ \t]*(?:To|Cc|\+Cc):? .*\n)*/m, '')
        .replace(/\n\^ permalink\b[^\n]*(?:\n[^\n]*)?\s*$/, ''),
    time: (pre) =>
      head
        .exec(pre.textContent ?? '')?.[2]
        ?.replace(/ +/, 'T')
        .concat('Z'),
    permalink: (pre) =>
      [...pre.querySelectorAll('a')].find((link) => link.textContent === 'permalink')?.getAttribute('href') ??
      undefined,
    nested: false,
  },
};

export default adapter;
