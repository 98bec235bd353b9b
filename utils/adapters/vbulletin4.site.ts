import type { Adapter } from './adapter.ts';

const adapter: Adapter = {
  name: 'vBulletin 4',
  signs: ['postbit', 'postbitlegacy'],
  matches: (document) =>
    document.querySelector('.postbit [id^="post_message_"], .postbitlegacy [id^="post_message_"]') !== null,
  article: false,
  comments: {
    item: ':is(.postbit, .postbitlegacy, .postcontainer)[id^="post_"]',
    author: ['.username_container .username', '.userinfo .username', '.username'],
    text: ['[id^="post_message_"] .postcontent', '[id^="post_message_"]'],
    time: ['.postdate', '.posthead'],
    permalink: 'a.postcounter',
    nested: false,
  },
};

export default adapter;
