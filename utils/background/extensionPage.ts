import { browser } from 'wxt/browser';

/** A page of the extension's own. */
export type ExtensionPage = 'library' | 'options' | 'popup' | 'welcome';

/** The address of one of our own pages. */
export function extensionPage(name: ExtensionPage): string {
  const getUrl = browser.runtime.getURL as (path: string) => string;
  return getUrl(`/${name}.html`);
}
