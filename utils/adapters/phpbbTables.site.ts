import type { Adapter } from './adapter.ts';

/** phpBB 2, where a post is a row of one great table, and phpBB 3's subsilver2, where it is a table. */
const adapter: Adapter = {
  name: 'phpBB 2',
  signs: ['postbody'],
  matches: (document) =>
    document.querySelector('tr .postbody') !== null && document.querySelector('td .name, td .postauthor') !== null,
  article: false,
  comments: {
    item: 'tr:has(> td .name, > td .postauthor):has(.postbody), table.tablebg:has(.postauthor):has(.postbody)',
    author: ['.name b', '.name', '.postauthor'],
    text: '.postbody',
    textWithout: '.signature, .gensmall',
    time: [
      (row) => postedIn(row.querySelector('td:nth-child(2) .postdetails')?.textContent),
      (row) => (row.tagName === 'TR' ? postedIn(row.previousElementSibling?.textContent) : undefined),
      (row) => postedIn(row.textContent ?? undefined),
    ],
    permalink: ['td:nth-child(2) a[href*="viewtopic"][href*="#"]', 'a[href*="#p"]'],
    nested: false,
  },
};

/** `Posted: Tue Mar 04, 2003 9:12 pm    Post subject: Re: Boats` → the date. */
function postedIn(text: string | null | undefined): string | undefined {
  return /:\s?([^:]{0,40}\d{4}[^:]{0,20}\d{1,2}:\d\d(?:\s?[ap]m)?)/i.exec(text ?? '')?.[1];
}

export default adapter;
