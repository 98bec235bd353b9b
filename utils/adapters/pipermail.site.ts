import type { Adapter } from './adapter.ts';

/** Pipermail, the archive of Mailman 2: a page a message. */
const adapter: Adapter = {
  name: 'Pipermail',
  marker: 'a[href="date.html"], a[href^="date.html#"]',
  matches: (document) =>
    document.querySelector('body > h1 + b + a[href^="mailto:"], body > h1 ~ b ~ pre') !== null &&
    document.querySelector('a[href="date.html"], a[href^="date.html#"]') !== null,
  article: false,
  comments: {
    item: 'body',
    author: ':scope > h1 ~ b',
    authorUrl: (body) => body.querySelector('a[rel~="author"]')?.getAttribute('href') ?? undefined,
    text: ':scope > pre',
    // `Sun Oct 20 17:32:23 EDT 2002`: the year goes where dates have it.
    time: (body) =>
      body
        .querySelector(':scope > h1 ~ i')
        ?.textContent?.replace(/^\D*?(\w{3}) +(\d+) ([\d:]+) (\S+) (\d{4})/, '$2 $1 $5 $3 $4'),
    nested: false,
  },
};

export default adapter;
