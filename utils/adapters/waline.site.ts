import type { Adapter } from './adapter.ts';

/** Waline. Its times are relative within a month, and dates after. */
const adapter: Adapter = {
  name: 'Waline',
  signs: ['wl-card-item'],
  matches: (document) => document.querySelector('.wl-card-item .wl-content') !== null,
  comments: {
    item: '.wl-card-item',
    author: '.wl-nick',
    authorWithout: '.verified-icon',
    text: '.wl-content',
    time: '.wl-time',
  },
};

export default adapter;
