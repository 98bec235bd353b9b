import type { Adapter } from './adapter.ts';

/** Reddit since 2023: the facts of a comment are attributes of its element, its words fill a slot. */
const adapter: Adapter = {
  name: 'Reddit',
  marker: 'shreddit-comment',
  matches: (document) => document.querySelector('shreddit-comment [slot="comment"]') !== null,
  platform: 'reddit.com',
  article: (document) => (document.querySelector('shreddit-post [slot="text-body"]') ? {} : false),
  comments: {
    item: 'shreddit-comment',
    author: [':scope', '@author'],
    authorUrl: '[slot="commentMeta"] a[href*="/user/"], a[href^="/user/"]',
    text: '[slot="comment"]',
    time: [[':scope', '@created'], ['faceplate-timeago', '@ts'], 'time'],
    permalink: [':scope', '@permalink'],
    id: [':scope', '@thingid'],
    parent: [':scope', '@parentid'],
    nested: true,
  },
};

export default adapter;
