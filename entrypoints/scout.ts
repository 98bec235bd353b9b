import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runtime } from '../utils/page/runtime.ts';
import { untilLoaded, untilWords } from '../utils/page/words.ts';

/** Our mark in the isolated world: a `blob:` frame is given the script twice. */
const here = globalThis as { aforesaidHere?: true };

/**
 * The small content script in every frame of every page: where there are words, it has the reader brought. To WXT it is
 * no content script (the manifest names it): WXT's context listens for an event by which any page could end it.
 */
export default defineUnlistedScript(() => {
  // A page's element of this name would be here, too.
  if (here.aforesaidHere === true) return;
  here.aforesaidHere = true;
  untilLoaded(window)
    .then(() => untilWords(document, new AbortController().signal))
    .then(() => runtime().sendMessage({ say: 'bringReader' }))
    .catch(() => undefined); // the extension went away meanwhile: stay quiet
});
