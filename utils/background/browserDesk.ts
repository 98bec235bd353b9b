import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageOrder } from '../pageMessages.ts';
import { type Settings, settingsSchema } from '../settings.ts';
import type { Desk } from './desk.ts';
import type { NonceShelf } from './nonces.ts';
import { firstRecord, type RecordNames, type RecordShelf } from './recordShelf.ts';

/** Frames without us, tabs just closed: nobody is there to be told, and nothing is to be done about it. */
const ignore = (): undefined => undefined;

/** The reader's scripts, in their order. Each is a task of its own in the page, which has its turn between them. */
const readerScripts = ['/commentReader.js', '/articleReader.js', '/quotationReader.js', '/reader.js'] as const;
type Script = (typeof readerScripts)[number] | '/teacher.js';

async function bring(scripts: readonly Script[], tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    for (const script of scripts) await browser.scripting.executeScript({ target, files: [script] });
    return true;
  } catch {
    return false;
  }
}

/** Whether the reader is in a frame, asked when it can be given orders: one told before it listens would be lost. */
async function attends(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  // Runs in the page's isolated world, where the reader leaves its mark.
  const func = async () => {
    const { aforesaidReads } = globalThis as { aforesaidReads?: unknown };
    await aforesaidReads;
    return aforesaidReads instanceof Promise;
  };
  const [answer] = await browser.scripting.executeScript({ target, func }).catch(() => []);
  return answer?.result === true;
}

/** Brings the reader where it is not yet: bringing it once more would run all of it for nothing. */
const bringReader = async (tabId: number, frameId: number): Promise<boolean> =>
  (await attends(tabId, frameId)) || ((await bring(readerScripts, tabId, frameId)) && (await attends(tabId, frameId)));

/** The browser as the background sees it. */
export const browserDesk: Desk = {
  tell(tabId: number, order: PageOrder, frameId?: number): void {
    browser.tabs.sendMessage(tabId, order, frameId === undefined ? {} : { frameId }).catch(ignore);
  },

  bringReader,
  bringTeacher: (tabId, frameId) => bring(['/teacher.js'], tabId, frameId),

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
