import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, order, tabIdOf } from '../tools/extension.ts';
import { tellFrames } from '../tools/onPage.ts';

/** Nothing is drawn on a page, and nothing styles it, before there is something to show or the reader asks. */
describe('a page where nobody speaks', () => {
  const demo = demoBrowser();

  const words =
    'The path along the weir is closed from the first of the month until the stones have been laid anew, which will take about six weeks if the water stays low.';
  const visit = (path: string): Promise<Page> =>
    demo.visit(demo.web.add('warmwall', path, `<!doctype html><title>Path closed</title><body><p>${words}</p></body>`));
  const stateOf = async (page: Page) => {
    const tabId = await tabIdOf(demo.desk, page.url());
    return (await ask(demo.desk, { ask: 'here', tabId })).state;
  };
  /** All that stands in a page, by name, and how many styles apply to it. */
  const drawn = (page: Page) =>
    page.evaluate(() => ({
      elements: [...document.querySelectorAll('*')].map(({ localName }) => localName).join(' '),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length + CSS.highlights.size,
    }));
  const untouched = { elements: 'html head title body p', styles: 0 };

  it('has nothing of ours in it once it has been read, pointed at and scrolled', async () => {
    const page = await visit('/path');
    await page.bringToFront();
    await expect.poll(() => stateOf(page), { timeout: 15_000 }).toBe('nothingFound');
    await page.mouse.move(60, 30);
    await page.mouse.wheel(0, 200);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(800);
    expect(await drawn(page)).toEqual(untouched);
    await page.close();
  });

  it('has nothing of ours in it while reading is paused', async () => {
    await order(demo.desk, { do: 'set', settings: { paused: true } });
    const page = await demo.visit(demo.web.pages.at(-1) ?? '');
    await page.bringToFront();
    await expect.poll(() => stateOf(page), { timeout: 15_000 }).toBe('paused');
    await page.locator('blockquote').first().hover();
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await order(demo.desk, { do: 'set', settings: { paused: false } });
    await page.close();
  });

  it('has one element of ours in it as soon as the reader asks for the sidebar', async () => {
    const page = await visit('/asked');
    await expect.poll(() => stateOf(page), { timeout: 15_000 }).toBe('nothingFound');
    await tellFrames(demo.desk, page, { order: 'toggleSidebar' });
    await expect.poll(() => drawn(page)).toEqual({ ...untouched, elements: `${untouched.elements} div` });
    await page.close();
  });
});
