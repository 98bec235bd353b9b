import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, order, sidebarOf } from '../tools/extension.ts';
import { ourThing } from '../tools/inPage.ts';
import { tellFrames } from '../tools/onPage.ts';

/** The main job with the keyboard alone: save what is said, see beside a later page what was said before, review it. */
describe('the main job by keyboard', () => {
  const demo = demoBrowser();

  const pageAt = (index: number): string => demo.web.pages.at(index) ?? '';
  /** The name of what has the focus, where the keyboard is in this frame. */
  const focused = (frame: Page | Frame) =>
    frame.evaluate(() => {
      const one = document.hasFocus() ? document.activeElement : undefined;
      return one?.getAttribute('aria-label') ?? one?.textContent;
    });
  const tabTo = async (page: Page, wanted: string, frame: Page | Frame = page) => {
    for (let press = 0; press < 120 && (await focused(frame)) !== wanted; press++) await page.keyboard.press('Tab');
    expect(await focused(frame)).toBe(wanted);
  };
  const saved = async () =>
    (await ask(demo.desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 })).total;

  it('has a key for opening the sidebar that the browser has not taken for itself', async () => {
    const keys = await demo.desk.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return chrome.commands.getAll();
    });
    const given = Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]));
    expect(given).toMatchObject({ 'open-sidebar': 'Alt+Shift+E', 'save-statement': 'Alt+Shift+S' });
  });

  it('steps to a statement, saves it with Enter, and takes it back', async () => {
    const page = await demo.read(pageAt(0));
    await tellFrames(demo.desk, page, { order: 'step', by: 1 });
    await ourThing(page, ({ label }) => label.startsWith('Save this'));
    await page.keyboard.press('Enter');
    await expect.poll(saved).toBe(1);
    await ourThing(page, ({ label }) => label.startsWith('Saved'));
    await page.keyboard.press('Enter');
    await expect.poll(saved).toBe(0);
    await page.close();
  });

  it('opens a person in the sidebar and comes back to where it was', async () => {
    await order(demo.desk, { do: 'set', settings: { keepReadSites: ['localhost'] } });
    for (const index of [0, 1]) await (await demo.read(pageAt(index))).close();
    await expect
      .poll(
        async () => (await ask(demo.desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total,
      )
      .toBeGreaterThan(5);
    const page = await demo.read(pageAt(-1));
    await tellFrames(demo.desk, page, { order: 'toggleSidebar' });
    const sidebar = await sidebarOf(page);
    const name = sidebar.locator('.speaker-name button').first();
    await name.waitFor({ timeout: 15_000 });
    // On the way there the focus passes through the page, and with it who is in view: whoever it is in the end is meant.
    const isOnName = () =>
      sidebar.evaluate(() => document.hasFocus() && document.activeElement?.matches('.speaker-name button') === true);
    for (let press = 0, calm = 0; press < 300 && calm < 2; ) {
      if (await isOnName()) {
        calm++;
        await page.waitForTimeout(400);
      } else {
        calm = 0;
        press++;
        await page.keyboard.press('Tab');
      }
    }
    expect(await isOnName()).toBe(true);
    const person = await focused(sidebar);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(sidebar)).toBe('Back');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(sidebar)).toBe(person);
    await page.close();
  });

  it('finds, opens, saves and deletes in the library, and undoes', async () => {
    const library = await demo.running.open('library.html');
    await expect.poll(() => library.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await library.keyboard.type('panels');
    await expect.poll(() => library.getByRole('option').count()).toBeGreaterThan(0);
    await library.keyboard.press('Tab');
    await library.keyboard.press('ArrowDown');
    await expect.poll(() => library.getByRole('option', { selected: true }).count()).toBe(1);
    const count = () => library.getByRole('option').count();
    const before = await count();
    await tabTo(library, 'Save');
    await library.keyboard.press('Enter');
    await expect.poll(saved).toBe(1);
    await tabTo(library, 'Delete');
    await library.keyboard.press('Enter');
    await expect.poll(count).toBe(before - 1);
    await tabTo(library, 'Undo');
    await library.keyboard.press('Enter');
    await expect.poll(count).toBe(before);
    await library.close();
  });
});
