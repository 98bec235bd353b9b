import type { Adapter } from './adapter.ts';

/** phpBB 3.0 to 3.3, prosilver and the styles made from it. */
const adapter: Adapter = {
  name: 'phpBB',
  signs: ['postbody'],
  matches: (document) => document.querySelector('.post[id^="p"] .postbody .content') !== null,
  article: false,
  comments: {
    item: '.post[id^="p"]:has(.postbody)',
    author: [
      '.postprofile .username, .postprofile .username-coloured',
      '.author .username, .author .username-coloured',
      '.author strong',
      '.postprofile dt strong',
    ],
    text: ['.postbody .content'],
    textWithout:
      '.codebox > p, .codebox > dt, .notice, .signature, .inline-attachment, dl.file, .attachbox, .post-buttons',
    time: ['.author time', '.author'],
    permalink: ['.author a[href*="#p"]', 'h3 a[href*="#p"]'],
    nested: false,
  },
};

export default adapter;
