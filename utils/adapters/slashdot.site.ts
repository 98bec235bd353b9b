import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'Slashdot',
  signs: ['commentBody'],
  matches: (document) => document.querySelector('li.comment[id^="tree_"] [id^="comment_body_"]') !== null,
  comments: {
    item: 'li.comment[id^="tree_"]',
    author: [
      '.details .by a',
      (item) => item.querySelector('.details .by')?.textContent?.replace(/^\s*by\s+|\s*\(.*$/gs, ''),
    ],
    text: '[id^="comment_body_"]',
    textWithout: '.sig',
    time: '.otherdetails',
    permalink: ['.otherdetails a[href*="cid="]', '.commentTop .title a[href*="cid="]'],
  },
};

export default adapter;
