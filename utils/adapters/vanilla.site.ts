import type { Adapter } from './adapter.ts';

/** Vanilla's classic themes: the discussion, then its comments. */
const adapter: Adapter = {
  name: 'Vanilla',
  signs: ['ItemDiscussion', 'ItemComment'],
  matches: (document) => document.querySelector('.ItemDiscussion .Message, .ItemComment .Message') !== null,
  article: false,
  comments: {
    item: '.ItemDiscussion, .ItemComment',
    author: ['.Author .Username', '.Author a[href*="/profile/"]:not(.PhotoWrap)', '.Username'],
    text: ['.Message.userContent', '.Message'],
    textWithout: '.js-embed-load-more, .Signature, .UserSignature',
    time: ['.DateCreated time', '.MItem time', 'time'],
    permalink: ['a.Permalink', '.DateCreated a'],
    nested: false,
  },
};

export default adapter;
