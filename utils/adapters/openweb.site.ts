import type { Adapter } from './adapter.ts';

/** OpenWeb (Spot.IM), in its open shadow roots. */
const adapter: Adapter = {
  name: 'OpenWeb',
  marker: '[data-spot-im-shadow-host], [data-spot-im-class="message-text"]',
  matches: (document) =>
    [document, ...[...document.querySelectorAll('[data-spot-im-shadow-host]')].map((host) => host.shadowRoot)].some(
      (root) => root?.querySelector('[data-spot-im-class="message-text"]'),
    ),
  platform: 'openweb',
  comments: {
    item: '[data-message-id]:has([data-spot-im-class="message-text"])',
    hosts: '[data-spot-im-shadow-host]',
    author: '[data-spot-im-class="message-username"]',
    text: '[data-spot-im-class="message-text"]',
    time: [['[data-spot-im-class="message-timestamp"]', '@datetime'], '[data-spot-im-class="message-timestamp"]'],
  },
};

export default adapter;
