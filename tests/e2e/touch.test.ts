import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, launch, order, type Running, sidebarOf, tabIdOf } from '../tools/extension.ts';
import { ourThing } from '../tools/inPage.ts';

/** A screen that is touched, as wide as a telephone's. */
describe('by touch', () => {
  let web: DemoWeb;
  let running: Running;

  beforeAll(async () => {
    web = await serveDemoWeb();
    running = await launch({ headless: true, touch: true, viewport: { width: 390, height: 780 } });
  });

  afterAll(async () => {
    await running?.close();
    await web?.close();
  });

  it('saves what is tapped, with a second tap, and shows the sidebar as a sheet', async () => {
    const desk = await running.open('library.html');
    const page = await running.context.newPage();
    await page.goto(web.pages[0] ?? '');
    const tabId = await tabIdOf(desk, page.url());
    await expect.poll(async () => (await ask(desk, { ask: 'here', tabId })).state, { timeout: 15_000 }).toBe('ready');
    await page.bringToFront();
    await page.locator('#comment-102 p').first().tap();
    const { x, y } = await ourThing(page, ({ label }) => label.startsWith('Save this'));
    await page.waitForTimeout(600);
    await page.touchscreen.tap(x, y);
    const saved = async () =>
      (await ask(desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 })).total;
    await expect.poll(saved).toBe(1);
    await order(desk, { do: 'toggleSidebar', tabId });
    const sidebar = await sidebarOf(page);
    const size = await sidebar.evaluate(() => [innerWidth, innerHeight]);
    expect(size[0]).toBe(390);
    expect(size[1]).toBeLessThan(0.75 * 780);
    const smallest = await sidebar.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('button, a')]
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ width, height }) => Math.min(width, height)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(24);
  });

  it('has the popup as a page of the window’s own width, with nothing beside it', async () => {
    const popup = await running.open('popup.html');
    await popup.getByRole('searchbox').waitFor();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
