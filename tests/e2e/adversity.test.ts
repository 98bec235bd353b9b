import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, launch, order, type Running, sidebarOf, tabIdOf } from '../tools/extension.ts';
import { oursIn, ourThing, press } from '../tools/inPage.ts';
import { openSidebar } from '../tools/story.ts';

/** What may go wrong around the main job. Each in a browser of its own. */
describe('adversity', () => {
  let web: DemoWeb;
  let running: Running | undefined;

  beforeAll(async () => {
    web = await serveDemoWeb();
  });

  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

  afterAll(() => web.close());

  const everything = { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 10 } as const;

  it('works where the user blocks all site data', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'aforesaid-blocked-'));
    mkdirSync(join(profile, 'Default'));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
    running = await launch({ headless: true, profile });
    const desk = await running.open('library.html');
    await order(desk, { do: 'set', settings: { keepReadSites: ['localhost'] } });
    const older = await running.context.newPage();
    await older.goto(web.pages[1] ?? '');
    const refused = await older.evaluate(() => {
      try {
        return localStorage.length < 0;
      } catch {
        return true;
      }
    });
    expect(refused, 'the page itself has no storage').toBe(true);
    await expect.poll(async () => (await ask(desk, everything)).total, { timeout: 15_000 }).toBeGreaterThan(1);
    const newest = await running.context.newPage();
    await newest.goto(web.pages.at(-1) ?? '');
    await openSidebar(desk, newest);
    const sidebar = await sidebarOf(newest);
    await sidebar.getByText('first hundred thousand panels').first().waitFor({ timeout: 15_000 });
    await running.close();
    running = undefined;
    rmSync(profile, { recursive: true, force: true });
  });

  it('goes quiet and leaves nothing behind when the extension is reloaded under an open page', async () => {
    running = await launch({ headless: true });
    const desk = await running.open('library.html');
    const page = await running.context.newPage();
    await page.goto(web.pages[0] ?? '');
    await page.locator('#comment-102 p >> nth=0').hover();
    await ourThing(page, ({ label }) => label.startsWith('Save this'));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // Not at once: this page goes with the extension, and the call would never be answered.
    await desk.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 50);
    });
    await expect.poll(() => oursIn(page), { timeout: 10_000 }).toEqual([]);
    await page.locator('#comment-104 p >> nth=0').hover();
    await page.waitForTimeout(400);
    expect(await oursIn(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('tells a page nothing through the sidebar’s address, even with the extension’s id known', async () => {
    running = await launch({ headless: true });
    const address = `chrome-extension://${running.id}/sidebar.html#00000000000000000000000000000000`;
    const page = await running.context.newPage();
    await page.goto(web.add('slowcurrent', '/thief', `<title>Thief</title><iframe src="${address}"></iframe>`));
    await page.waitForTimeout(1_000);
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    const shown = await inside
      ?.locator('body')
      .textContent({ timeout: 2_000 })
      .catch(() => '');
    expect(shown ?? '').not.toMatch(/Bassani|statement/);
  });

  it('keeps nothing of a site that is never read, and says so', async () => {
    running = await launch({ headless: true });
    const desk = await running.open('library.html');
    await order(desk, { do: 'set', settings: { keepRead: true, neverReadSites: ['benchnotes.localhost'] } });
    const page = await running.context.newPage();
    await page.goto(web.pages[0] ?? '');
    await page.waitForTimeout(1_500);
    expect((await ask(desk, everything)).total).toBe(0);
    expect((await ask(desk, { ask: 'here', tabId: await tabIdOf(desk, page.url()) })).state).toBe('never');
    await page.locator('#comment-102 p >> nth=0').hover();
    await page.waitForTimeout(400);
    expect(await oursIn(page)).toEqual([]);
  });

  it('stops reading open pages when it is paused, and goes on when it is not', async () => {
    running = await launch({ headless: true });
    const desk = await running.open('library.html');
    const page = await running.context.newPage();
    await page.goto(web.pages[0] ?? '');
    const tabId = await tabIdOf(desk, page.url());
    const state = async () => (await ask(desk, { ask: 'here', tabId })).state;
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    await order(desk, { do: 'set', settings: { paused: true } });
    await expect.poll(state).toBe('paused');
    await expect.poll(() => oursIn(page)).toEqual([]);
    await order(desk, { do: 'set', settings: { paused: false } });
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    await page.locator('#comment-102 p >> nth=0').hover();
    await press(page, ({ label }) => label.startsWith('Save this'));
    await expect.poll(async () => (await ask(desk, everything)).total).toBe(1);
  });
});
