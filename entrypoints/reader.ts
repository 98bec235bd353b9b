import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attend } from '../utils/page/attend.ts';
import type { Messenger } from '../utils/page/messenger.ts';
import { runtime } from '../utils/page/runtime.ts';
import type { PageOrder } from '../utils/pageMessages.ts';

const messenger: Messenger = {
  send: (message) => runtime().sendMessage(message),
  onOrder(listen, signal) {
    const listener = (order: PageOrder): undefined => listen(order) as undefined;
    runtime().onMessage.addListener(listener);
    signal.addEventListener('abort', () => messenger.alive() && runtime().onMessage.removeListener(listener));
  },
  // As a page's script sees it: in Chromium the address is made anew each time the browser starts.
  pageAddress: (view, told) => `${runtime().getURL(`/${view}.html`)}#${told}`,
  alive: () => Boolean(runtime()?.id),
};

/** Our mark in the isolated world, for the reader may be brought twice; it settles when the frame can be given orders. */
const here = globalThis as { aforesaidReads?: unknown };

/** The reader: brought into a frame that has words (`scripting`), in the same isolated world as the content script. */
export default defineUnlistedScript(() => {
  // A page's element of this name would be here, too.
  if (here.aforesaidReads instanceof Promise) return;
  here.aforesaidReads = attend(window, messenger).catch(() => undefined); // the extension went away while we asked: stay quiet
});
