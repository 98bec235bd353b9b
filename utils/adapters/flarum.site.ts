import type { Adapter } from './adapter.ts';

/** Flarum: the pages its scripts draw; the plain ones for readers without scripts lack the dates. */
const adapter: Adapter = {
  name: 'Flarum',
  signs: ['PostUser'],
  matches: (document) => document.querySelector('.PostStream .CommentPost, article .PostUser + .Post-body') !== null,
  article: false,
  comments: {
    item: '.CommentPost, article:has(> .PostUser)',
    author: ['.PostUser-name .username', '.PostUser-name'],
    authorWithout: '.Avatar, .UserOnline',
    text: '.Post-body',
    time: ['.PostMeta time', 'time'],
    permalink: [['input.PostMeta-permalink', '@value'], 'a.PostMeta-permalink'],
    nested: false,
  },
};

export default adapter;
