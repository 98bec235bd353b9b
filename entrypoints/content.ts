import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageMessage } from '../utils/messages.ts';
import { untilWords } from '../utils/page/words.ts';
import '../utils/page/content.css';

/** Our mark in the isolated world: a `blob:` frame is given the script twice. */
const here = globalThis as { aforesaidHere?: true };

/** The small part that is in every frame of every page: where there are words, it has the reader brought. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (here.aforesaidHere) return;
    here.aforesaidHere = true;
    const bring: PageMessage = { say: 'bringReader' };
    untilWords(document, new AbortController().signal)
      .then(() => browser.runtime.sendMessage(bring))
      .catch(() => undefined); // the extension went away meanwhile: stay quiet
  },
});
