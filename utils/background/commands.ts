import { browser } from 'wxt/browser';
import type { PageOrder } from '../messages.ts';
import type { Background } from './background.ts';
import { extensionPage } from './extensionPage.ts';
import { drawMenus } from './menus.ts';

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
    void speak(background);
    if (reason === 'install') void browser.tabs.create({ url: extensionPage('welcome') });
  });
  background.onSettings(() => void speak(background));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'search') openLibrary(selectionText ?? '');
    else if (tab?.id !== undefined) obeyShortcut(background, tab.id, { order: 'toggleSidebar' });
  });
  browser.omnibox.onInputStarted.addListener(() => void suggest(background));
  browser.omnibox.onInputEntered.addListener((words) => openLibrary(words));
}

/** The menus in the reader's language, which may have changed. */
async function speak(background: Background): Promise<void> {
  await drawMenus(await background.say());
}

async function suggest(background: Background): Promise<void> {
  const say = await background.say();
  browser.omnibox.setDefaultSuggestion({ description: say('omnibox') });
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
