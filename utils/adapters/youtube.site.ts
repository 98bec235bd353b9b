import type { Adapter } from './adapter.ts';

/** Times are relative only. The answers of a thread stand beside its first comment, in `#replies`. */
const adapter: Adapter = {
  name: 'YouTube',
  marker: '#content-text',
  matches: (document) =>
    document.querySelector('ytd-comment-view-model #content-text, ytd-comment-renderer #content-text') !== null,
  platform: 'youtube.com',
  comments: {
    item: 'ytd-comment-view-model, ytd-comment-renderer',
    author: ['#author-text', '#author-comment-badge #text', '#author-comment-badge a'],
    text: '#content-text',
    time: '#published-time-text',
    permalink: ['#published-time-text a[href*="lc="]', 'a#published-time-text', '.published-time-text a[href*="lc="]'],
    depth: (comment) => (comment.closest('#replies') ? 1 : 0),
  },
};

export default adapter;
