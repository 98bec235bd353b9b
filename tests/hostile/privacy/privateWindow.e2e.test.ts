import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { ask, developerProfile, launch, openAgain, order, type Running } from '../../tools/extension.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { speakers, threadMarkup } from '../detectors/pages.ts';
import { until } from '../until.ts';
import { storeHash } from './storeHash.ts';

const thread = `<!doctype html><title>Meters</title><body>${threadMarkup()}`;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The hash once all that an open page had to say is written and indexed: the same at three looks. */
async function settledHash(look: () => Promise<string>): Promise<string> {
  let last = '';
  let same = 0;
  await until(async () => {
    const now = await look();
    same = now === last ? same + 1 : 0;
    last = now;
    await wait(700);
    return same === 2;
  });
  return last;
}

/** What a page of ours calls of the browser. */
interface Windows {
  windows: { create(how: object): Promise<{ tabs?: { id: number; incognito: boolean }[] }> };
  tabs: { sendMessage(tab: number, message: object, to: object): Promise<unknown> };
}

describe('a private window reads and writes nothing: the store’s hash stays', () => {
  let web: DemoWeb;
  beforeAll(async () => {
    web = await serveDemoWeb();
  });
  afterAll(() => web?.close());

  describe('Chromium', () => {
    let running: Running;
    let profile = '';
    let desk: Page;
    const total = async () =>
      (await ask(desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total;

    beforeAll(async () => {
      profile = developerProfile();
      running = await launch({ headless: true, profile });
      const settings = await running.context.newPage();
      await settings.goto(`chrome://extensions/?id=${running.id}`);
      // The reader's own switch: “Allow in Incognito”. It loads the extension anew.
      await settings.evaluate((id) => {
        type Developer = { updateExtensionConfiguration(change: object): Promise<void> };
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } };
        return chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
      }, running.id);
      await wait(1_500);
      await settings.close();
      desk = await openAgain(running, 'library.html');
      await order(desk, { do: 'set', settings: { keepRead: true } });
      const page = await running.context.newPage();
      await page.goto(web.add('warmwall', '/open', thread));
      await until(async () => (await total()) > 2);
      await page.close();
    });
    afterAll(async () => {
      await running?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it('while pages are read, saved and followed on in it', async () => {
      const secret = threadMarkup().replaceAll('meter', 'quicksilver');
      const url = web.add('warmwall', '/private', `<!doctype html><title>Private</title><body>${secret}`);
      const before = await settledHash(() => desk.evaluate<string>(storeHash));
      const tab = await desk.evaluate(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: Windows };
        const { tabs } = await chrome.windows.create({ incognito: true, url: address });
        return tabs?.[0];
      }, url);
      expect(tab?.incognito).toBe(true);
      const tabId = tab?.id ?? 0;
      const names = async () => (await ask(desk, { ask: 'here', tabId })).speakers.map(({ handle }) => handle.name);
      await expect.poll(names, { timeout: 20_000 }).toEqual(expect.arrayContaining(speakers));
      for (const told of [{ order: 'step', by: 1 }, { order: 'saveFocused' }, { order: 'followHere' }]) {
        await desk.evaluate(
          ([id, message]) => {
            const { chrome } = globalThis as unknown as { chrome: Windows };
            return chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
          },
          [tabId, told] as const,
        );
        await wait(400);
      }
      await wait(1_500);
      expect(await desk.evaluate(storeHash)).toBe(before);
      expect(
        (await ask(desk, { ask: 'history', words: 'quicksilver', savedOnly: false, offset: 0, limit: 1 })).total,
      ).toBe(0);
    });
  });

  describe('Firefox', () => {
    let firefox: RunningFirefox;
    let desk: FirefoxPage;
    const totalOf = (words: string) =>
      overPort<{ total: number }>(desk, { question: { ask: 'history', words, savedOnly: false, offset: 0, limit: 1 } });

    beforeAll(async () => {
      firefox = await launchFirefox({ inPrivateWindows: true });
      desk = await firefox.newPage();
      await desk.goto(firefox.address('library.html'));
      await wait(2_000);
      await overPort(desk, { command: { do: 'set', settings: { keepRead: true } } });
      const page = await firefox.newPage();
      await page.goto(web.add('warmwall', '/openfox', thread));
      await until(async () => (await totalOf('')).total > 2);
    });
    afterAll(() => firefox?.close());

    it('while pages are read, saved and followed on in it', async () => {
      expect(await desk.evaluate('browser.extension.isAllowedIncognitoAccess()')).toBe(true);
      const secret = threadMarkup().replaceAll('meter', 'quicksilver');
      const url = web.add('warmwall', '/privatefox', `<!doctype html><title>Private</title><body>${secret}`);
      const before = await settledHash(() => desk.evaluate<string>(storeHash));
      const tabId = await desk.evaluate<number>(
        `browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ tabs }) => tabs[0].incognito && tabs[0].id)`,
      );
      expect(tabId).toBeGreaterThan(0);
      type Here = { speakers: { handle: { name: string } }[] };
      const names = async () =>
        (await overPort<Here>(desk, { question: { ask: 'here', tabId } })).speakers.map(({ handle }) => handle.name);
      await expect.poll(names, { timeout: 20_000 }).toEqual(expect.arrayContaining(speakers));
      for (const told of [{ order: 'step', by: 1 }, { order: 'saveFocused' }, { order: 'followHere' }]) {
        const said = JSON.stringify(told);
        await desk.evaluate(`browser.tabs.sendMessage(${tabId}, ${said}, { frameId: 0 }).then(() => 1, () => 0)`);
        await wait(400);
      }
      await wait(1_500);
      expect(await desk.evaluate(storeHash)).toBe(before);
      expect((await totalOf('quicksilver')).total).toBe(0);
    });
  });
});
