import { browser } from 'wxt/browser';
import type { PageOrder } from '../pageMessages.ts';
import type { Background } from './background.ts';
import { extensionPage } from './extensionPage.ts';
import { openLibrary } from './openPages.ts';

const orders: Record<string, PageOrder> = {
  'open-sidebar': { order: 'toggleSidebar' },
  'save-statement': { order: 'saveFocused' },
  'next-statement': { order: 'step', by: 1 },
  'previous-statement': { order: 'step', by: -1 },
};

/** The keyboard's shortcuts, and the welcome after an installation. */
export function listenToCommands(background: Background): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const order = orders[command];
    if (command === 'search') openLibrary('');
    else if (order && tab?.id !== undefined) obeyShortcut(background, tab.id, order);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: extensionPage('welcome') });
  });
}

/** The frame that the reader looks at acts; the sidebar belongs to the top frame. */
function obeyShortcut({ tabs, desk }: Background, tabId: number, order: PageOrder): void {
  const frameId = order.order === 'toggleSidebar' ? 0 : (tabs.get(tabId)?.inView?.frameId ?? 0);
  void desk.bringReader(tabId, frameId).then(() => desk.tell(tabId, order, frameId));
}
