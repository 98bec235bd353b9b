import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'MetaFilter',
  signs: ['comments'],
  matches: (document, url) =>
    /(^|\.)metafilter\.com$/.test(url.hostname) && document.querySelector('.comments .smallcopy') !== null,
  comments: {
    item: '.comments:has(> .smallcopy)',
    author: '.smallcopy a[href*="/user/"]',
    text: ':scope',
    textWithout: '.smallcopy',
    time: '.smallcopy',
    permalink: '.smallcopy a[href*="#"]',
    nested: false,
  },
};

export default adapter;
