import type { Adapter } from './adapter.ts';

/** HyperKitty, the archive of Mailman 3: a thread's page, and a message's. */
const adapter: Adapter = {
  name: 'HyperKitty',
  signs: ['email-header'],
  matches: (document) => document.querySelector('.email .email-header .email-author') !== null,
  article: false,
  comments: {
    item: '.email:has(.email-header)',
    author: ['.email-author .name a', '.email-author .name', '.email-author'],
    text: '.email-body',
    // The title says `Sender's time: Feb. 3, 2021, 12:34 p.m.`; what is shown may be the hour alone.
    time: [['.email-date .time [title]', '@title'], ['.email-date [title]', '@title'], '.email-date'],
    permalink: ['.messagelink a', '.email-header a[href*="/message/"]'],
    id: ['.email-header[id]', '@id'],
    nested: false,
  },
};

export default adapter;
