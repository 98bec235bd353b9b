/** The one place where the extension's pages touch the browser's own interface. */
import type { Browser } from 'wxt/browser';
import { bootMessage, viewPort } from '../utils/agreed.ts';
import type { BackgroundToView, ViewToBackground } from '../utils/messages.ts';
import type { Line, Lines } from './connection.ts';

declare const chrome: typeof Browser;

/**
 * The browser's interface with promises: both have it, and the polyfill would be a part of all that is loaded before the
 * sidebar shows a word.
 */
const api = (globalThis as { browser?: typeof Browser }).browser ?? chrome;

/** Lines to the background; `nonce` is the sidebar's proof of its tab. */
export function browserLines(nonce?: string): Lines {
  return {
    open(hear, closed): Line {
      const port = api.runtime.connect({ name: nonce ? `${viewPort}:${nonce}` : viewPort });
      port.onMessage.addListener((message: unknown) => hear(message as BackgroundToView));
      port.onDisconnect.addListener(closed);
      return {
        post: (message: ViewToBackground) => port.postMessage(message),
        close: () => port.disconnect(),
      };
    },
    onBoot(listen) {
      // Not async: an async listener would answer every message of the extension.
      api.runtime.onMessage.addListener((message: unknown) => {
        if (message === bootMessage) listen();
        return undefined;
      });
    },
  };
}

/** The tab the reader looks at, beside or under our own page. */
export interface LookedAt {
  tabId: number;
  /** Host without `www.`, where the page has one that can be read. */
  site?: string;
}

/** The tab that the popup hangs over; undefined where there is none. */
export async function tabLookedAt(): Promise<LookedAt | undefined> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const url = URL.parse(tab.url ?? '');
  const site = url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : undefined;
  return { tabId: tab.id, site };
}

/** A keyboard shortcut of ours as it is set now; `shortcut` is empty where none is. */
export interface Shortcut {
  name: string;
  shortcut: string;
}

/** The shortcuts as the browser has them now; none on systems without a keyboard. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const all = (await api.commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

/** Opens the place where the browser lets its reader change shortcuts; Chromium has a page for it, Firefox a call. */
export async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = api.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's version, as in the manifest. */
export function version(): string {
  return api.runtime.getManifest().version;
}

/** Closes the tab that our own page stands in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await api.tabs.getCurrent();
  if (tab?.id !== undefined) await api.tabs.remove(tab.id);
}

/**
 * Asks the reader's leave to write downloads; at once, as browsers hear it only in answer to a press. Whether it was given;
 * never, where the browser has no downloads to offer. Chromium gives the page out of sight along, without a question.
 */
export async function allowDownloads(): Promise<boolean> {
  const offscreen = import.meta.env.CHROME ? (['offscreen'] as const) : [];
  try {
    return await api.permissions.request({ permissions: ['downloads', ...offscreen] });
  } catch {
    return false;
  }
}

/** Asks the reader's leave to show notifications, in answer to a press as above. Whether it was given. */
export async function allowNotifications(): Promise<boolean> {
  try {
    return await api.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
