import type { Adapter } from './adapter.ts';

/** A Redmine issue is the article; the notes of its history are comments. */
const adapter: Adapter = {
  name: 'Redmine',
  signs: ['journal'],
  matches: (document) => document.querySelector('#history .journal .wiki') !== null,
  comments: {
    item: '#history .journal:has(.wiki)',
    author: ['.note-header .user', 'h4 .user', 'h4 a[href*="/users/"]'],
    text: '.wiki',
    time: ['.note-header a[title]', 'h4 a[title]'],
    permalink: ['a.journal-link', 'h4 a[href*="#note-"]'],
    nested: false,
  },
};

export default adapter;
