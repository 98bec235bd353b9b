import { browser } from 'wxt/browser';
import { extensionPage } from './extensionPage.ts';

/** Opens the library at a search. The words go behind the `#`, where they are in no request and no referrer. */
export function openLibrary(words: string, inTab?: number): void {
  openAddress(`${extensionPage('library')}#${new URLSearchParams({ words })}`, inTab);
}

/** Opens the library at what falls due. */
export function openDueRoom(): void {
  openAddress(`${extensionPage('library')}#room=due`);
}

/** Opens an address in a tab, or in a new one. */
export function openAddress(url: string, inTab?: number): void {
  if (inTab === undefined) void browser.tabs.create({ url });
  else void browser.tabs.update(inTab, { url });
}
