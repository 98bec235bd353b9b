import type { Adapter } from './adapter.ts';

/** FluxBB and PunBB. */
const adapter: Adapter = {
  name: 'FluxBB',
  signs: ['blockpost'],
  matches: (document) => document.querySelector('.blockpost .postmsg') !== null,
  article: false,
  comments: {
    item: '.blockpost:has(.postmsg)',
    author: ['.postleft dt strong', '.postleft dt'],
    text: '.postmsg',
    textWithout: '.postedit',
    time: ['h2 a[href*="#p"]', 'h2'],
    permalink: 'h2 a[href*="#p"]',
    nested: false,
  },
};

export default adapter;
