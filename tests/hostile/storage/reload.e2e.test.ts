import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { developerProfile, openAgain, order, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { oursIn } from '../../tools/inPage.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { asking, type Killable, launchKillable, save } from './killable.ts';
import { disagreement, savedNumbers } from './numbered.ts';

describe('the extension is reloaded with five sidebars open', () => {
  let web: DemoWeb;
  let profile = '';
  let running: Killable;
  beforeAll(async () => {
    web = await serveDemoWeb();
    profile = developerProfile();
    running = await launchKillable(profile);
  });
  afterAll(async () => {
    await running?.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('loses no acknowledged save, leaves nothing on the pages, and opens there again', async () => {
    const pages: Page[] = [];
    const errors: string[] = [];
    for (let number = 0; number < 5; number++) {
      const page = await running.context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(
        web.add('warmwall', `/five/${number}`, `<!doctype html><title>Five</title><body>${threadMarkup()}`),
      );
      await expect.poll(async () => (await oursIn(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
      await order(running.desk, { do: 'toggleSidebar', tabId: await tabIdOf(running.desk, page.url()) });
      await sidebarOf(page);
      pages.push(page);
    }
    const kept = new Set<number>();
    const saving = [1, 2, 3, 4, 5, 6].map(async (number) => {
      if (await save(running.desk, number).catch(() => false)) kept.add(number);
    });
    await saving[2];
    // Not at once: this page goes with the extension, and the call would never be answered.
    await running.desk.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 5);
    });
    await Promise.race([Promise.all(saving), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    for (const page of pages) await expect.poll(() => oursIn(page), { timeout: 30_000 }).toEqual([]);
    for (const page of pages) expect(page.frames()).toHaveLength(1);
    expect(errors).toEqual([]);
    const desk = await openAgain(running, 'library.html');
    const found = await savedNumbers(asking(desk));
    expect(kept.size).toBeGreaterThan(1);
    expect([...kept].filter((number) => !found.has(number))).toEqual([]);
    expect(await disagreement(asking(desk))).toBeUndefined();
    const [page] = pages as [Page];
    await page.reload();
    await expect.poll(async () => (await oursIn(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await order(desk, { do: 'toggleSidebar', tabId: await tabIdOf(desk, page.url()) });
    await sidebarOf(page);
  });
});
