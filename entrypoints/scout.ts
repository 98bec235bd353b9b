import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untilWords } from '../utils/page/words.ts';
import type { PageMessage } from '../utils/pageMessages.ts';

/** Our mark in the isolated world: a `blob:` frame is given the script twice. */
const here = globalThis as { aforesaidHere?: true };

/**
 * The small content script in every frame of every page: where there are words, it has the reader brought. To WXT it is
 * no content script (the manifest names it): WXT's context listens for an event by which any page could end it.
 */
export default defineUnlistedScript(() => {
  if (here.aforesaidHere) return;
  here.aforesaidHere = true;
  const bring: PageMessage = { say: 'bringReader' };
  untilWords(document, new AbortController().signal)
    .then(() => browser.runtime.sendMessage(bring))
    .catch(() => undefined); // the extension went away meanwhile: stay quiet
});
