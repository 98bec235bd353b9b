import type { Adapter } from './adapter.ts';

/** vBulletin 3: a table a post; later skins put blocks in the places of the cells. */
const adapter: Adapter = {
  name: 'vBulletin 3',
  marker: '[id^="post_message_"]',
  matches: (document) =>
    document.querySelector('[id^="post_message_"]') !== null &&
    !document.querySelector('.postbit, .postbitlegacy, .postcontainer'),
  article: false,
  comments: {
    item: ':is(table, div)[id^="post"]:not(#posts, #postlist, [id^="post_"], [id^="postmenu"]):has([id^="post_message_"])',
    author: ['.bigusername', '[id^="postmenu_"]'],
    text: '[id^="post_message_"]',
    textWithout: '.sig, [id^="fullquotelink"]',
    time: ['.thead', '.postdate', '.thead:nth-child(2)'],
    permalink: ['a[target][href*="showthread.php"][href*="#post"]', 'a[id^="postcount"]'],
    nested: false,
  },
};

export default adapter;
