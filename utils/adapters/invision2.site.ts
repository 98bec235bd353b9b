import type { Adapter } from './adapter.ts';

/** Invision Power Board 1.3 to 2.3: a table a post. Its links to a post work by script, so there are none. */
const adapter: Adapter = {
  name: 'Invision 2',
  signs: ['postcolor'],
  matches: (document) =>
    document.querySelector('table .postcolor') !== null && document.querySelector('.normalname') !== null,
  article: false,
  comments: {
    item: 'table:has(> tbody > tr > td .normalname):has(.postcolor)',
    author: ['.normalname a', '.normalname', '.unreg'],
    text: '.postcolor',
    textWithout: '.edit, .signature',
    time: ['.postdetails'],
    permalink: ['a[href*="findpost"]', 'a[href*="#entry"]'],
    nested: false,
  },
};

export default adapter;
