import { browser } from 'wxt/browser';
import type { Say } from '../words/onPage.ts';

/** Where menus make sense: pages that we can be on. */
const documentUrlPatterns = ['http://*/*', 'https://*/*'];

/** Draws the context menu anew, in the language that `say` speaks. The browser keeps it over restarts of the worker. */
export async function drawMenus(say: Say): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'search', title: say('menuSearch'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'sidebar',
    title: say('menuSidebar'),
    contexts: ['page', 'frame', 'link'],
    documentUrlPatterns,
  });
}
