import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageOrder } from '../pageMessages.ts';
import { type Settings, settingsSchema } from '../settings.ts';
import type { Desk } from './desk.ts';
import type { NonceShelf } from './nonces.ts';
import { firstRecord, type RecordNames, type RecordShelf } from './recordShelf.ts';

/** Frames without us, tabs just closed: nobody is there to be told, and nothing is to be done about it. */
const ignore = (): undefined => undefined;

async function bring(script: '/reader.js' | '/teacher.js', tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] });
    return true;
  } catch {
    return false;
  }
}

/** The browser as the background sees it. */
export const browserDesk: Desk = {
  tell(tabId: number, order: PageOrder, frameId?: number): void {
    browser.tabs.sendMessage(tabId, order, frameId === undefined ? {} : { frameId }).catch(ignore);
  },

  bringReader: (tabId, frameId) => bring('/reader.js', tabId, frameId),
  bringTeacher: (tabId, frameId) => bring('/teacher.js', tabId, frameId),

  // Not declared for every page: a stylesheet holds up the load.
  bringRevealStyle: (tabId, frameId) =>
    browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, files: ['assets/reveal.css'] }).catch(ignore),

  badge(tabId: number, text: string, title: string): void {
    browser.action.setBadgeText({ tabId, text }).catch(ignore);
    browser.action.setTitle({ tabId, title }).catch(ignore);
  },

  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? undefined : { id: tab.id, private: tab.incognito, url: tab.url };
  },

  async settings(): Promise<Settings> {
    const { settings } = await browser.storage.local.get('settings');
    const read = v.safeParse(settingsSchema, settings ?? {});
    return read.success ? read.output : v.parse(settingsSchema, {});
  },

  keepSettings: (settings) => browser.storage.local.set({ settings }),

  languages: () => navigator.languages,
};

/** The nonces live as long as the browser runs, longer than the worker. */
export const sessionShelf: NonceShelf = {
  get: async () => ((await browser.storage.session.get('nonces')).nonces ?? {}) as Record<string, string>,
  set: (nonces) => browser.storage.session.set({ nonces }),
};

/** Beside the record, so as to be there where the record is not. */
export const recordShelf: RecordShelf = {
  get: async () => ((await browser.storage.local.get('record')).record ?? firstRecord) as RecordNames,
  set: (record) => browser.storage.local.set({ record }),
};
