import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untilLoaded, untilWords } from '../utils/page/words.ts';
import type { PageMessage } from '../utils/pageMessages.ts';

/** Our mark in the isolated world: a `blob:` frame is given the script twice. */
const here = globalThis as { aforesaidHere?: true };

/** The browser's own interface: the polyfill would be most of a script that every frame must load. */
declare const chrome: { runtime: { sendMessage(message: PageMessage): Promise<unknown> } };

/**
 * The small content script in every frame of every page: where there are words, it has the reader brought. To WXT it is
 * no content script (the manifest names it): WXT's context listens for an event by which any page could end it.
 */
export default defineUnlistedScript(() => {
  if (here.aforesaidHere) return;
  here.aforesaidHere = true;
  untilLoaded(window)
    .then(() => untilWords(document, new AbortController().signal))
    .then(() => chrome.runtime.sendMessage({ say: 'bringReader' }))
    .catch(() => undefined); // the extension went away meanwhile: stay quiet
});
