import { browser } from 'wxt/browser';
import type { PageOrder } from '../messages.ts';
import type { Background } from './background.ts';
import { extensionPage } from './extensionPage.ts';

const orders: Record<string, PageOrder> = {
  'open-sidebar': { order: 'toggleSidebar' },
  'save-statement': { order: 'saveFocused' },
  'next-statement': { order: 'step', by: 1 },
  'previous-statement': { order: 'step', by: -1 },
};

/** Shortcuts, the context menu and the address bar's keyword. */
export function listenToCommands(background: Background): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const order = orders[command];
    if (order && tab?.id !== undefined) obeyShortcut(background, tab.id, order);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: 'search', title: 'Search the record for “%s”', contexts: ['selection'] });
    browser.contextMenus.create({ id: 'sidebar', title: 'What they said before', contexts: ['page', 'frame', 'link'] });
    if (reason === 'install') void browser.tabs.create({ url: extensionPage('welcome') });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'search') openLibrary(selectionText ?? '');
    else if (tab?.id !== undefined) obeyShortcut(background, tab.id, { order: 'toggleSidebar' });
  });
  browser.omnibox.setDefaultSuggestion({ description: 'Search what they said before for %s' });
  browser.omnibox.onInputEntered.addListener((words) => openLibrary(words));
}

/** The frame that the reader looks at acts; the sidebar belongs to the top frame. */
function obeyShortcut({ tabs, desk }: Background, tabId: number, order: PageOrder): void {
  const frameId = order.order === 'toggleSidebar' ? 0 : (tabs.get(tabId)?.inView?.frameId ?? 0);
  void desk.bringReader(tabId, frameId).then(() => desk.tell(tabId, order, frameId));
}

/** The words go behind the `#`, where they are in no request and no referrer. */
function openLibrary(words: string): void {
  const url = `${extensionPage('library')}#${new URLSearchParams({ words })}`;
  void browser.tabs.create({ url });
}
