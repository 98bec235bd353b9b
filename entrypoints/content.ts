import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageOrder } from '../utils/messages.ts';
import { attend, type Messenger } from '../utils/page/attend.ts';
import '../utils/page/content.css';

const messenger: Messenger = {
  send: (message) => browser.runtime.sendMessage(message),
  onOrder(listen, signal) {
    const listener = (order: unknown): undefined => listen(order as PageOrder) as undefined;
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => messenger.alive() && browser.runtime.onMessage.removeListener(listener));
  },
  alive: () => Boolean(browser.runtime?.id),
};

/** Our mark in the isolated world: a `blob:` frame is given the script twice. */
const here = globalThis as { aforesaidHere?: true };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (here.aforesaidHere) return;
    here.aforesaidHere = true;
    attend(window, messenger).catch(() => undefined); // the extension went away while we asked: stay quiet
  },
});
