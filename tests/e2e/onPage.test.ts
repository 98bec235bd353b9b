import type { Frame, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask } from '../tools/extension.ts';
import { oursIn, ourThing, press } from '../tools/inPage.ts';
import { restOn, spyOn, tellFrames } from '../tools/onPage.ts';
import { readTheOlderPages } from '../tools/story.ts';

/** What is drawn on a page beside the sidebar: marks, cards, the selection's button. The steps build on each other. */
describe('on the page', () => {
  const demo = demoBrowser();

  afterEach(async () => {
    for (const page of demo.running.context.pages()) if (page !== demo.desk) await page.close();
  });

  const visitNewest = () => demo.read(demo.web.pages.at(-1) ?? '');
  const cardOf = async (page: Page): Promise<Frame> => {
    const find = () => page.frames().find((frame) => frame.url().includes('/card.html'));
    await expect.poll(find, { timeout: 10_000 }).toBeDefined();
    return find() as Frame;
  };
  const isSelectionButton = ({ text }: { text: string }) => text.startsWith('Save as a statement');

  let seenWithoutHistory: unknown;

  it('opens a card for whoever has said nothing before, too', async () => {
    const page = await visitNewest();
    await restOn(page, 'Ennio Bassani replied', 'Ennio Bassani');
    const card = await cardOf(page);
    await card.getByText('Nothing earlier from this person yet.').waitFor();
    seenWithoutHistory = await spyOn(page);
    await page.close();
  });

  it('shows a page’s script the same with a full record as with an empty one, marks and card and all', async () => {
    await readTheOlderPages(demo.running, demo.web);
    const page = await visitNewest();
    await restOn(page, 'Ennio Bassani replied', 'Ennio Bassani');
    const card = await cardOf(page);
    await card.getByText('2012–2019').waitFor();
    expect(await spyOn(page)).toEqual(seenWithoutHistory);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('/card.html'))).toBe(false);
    await page.close();
  });

  it('opens the card by the keyboard, and gives the focus back', async () => {
    const page = await visitNewest();
    await tellFrames(demo.desk, page, { order: 'step', by: 1 });
    await ourThing(
      page,
      ({ label }) => label.startsWith('Saved') || label.startsWith('Save') || label.startsWith('Kept'),
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const card = await cardOf(page);
    await card.getByRole('button', { name: /^Follow/ }).waitFor();
    // The press takes the card away: Playwright may wait in vain for its end.
    void card
      .getByRole('button', { name: 'Open in the sidebar' })
      .click()
      .catch(() => undefined);
    const hasSidebar = () => page.frames().some((frame) => frame.url().includes('/sidebar.html'));
    await expect.poll(hasSidebar, { timeout: 10_000 }).toBe(true);
    await page.close();
  });

  it('saves selected words as a statement of somebody, and takes it back', async () => {
    const page = await visitNewest();
    await page.locator('.entry-content > p').first().selectText();
    await press(page, isSelectionButton);
    const card = await cardOf(page);
    await card.getByRole('textbox').fill('Lin Ostrow');
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Saved as a statement of Lin Ostrow.').waitFor();
    const saved = () => ask(demo.desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 5 });
    expect((await saved()).statements.map((one) => one.spokenByCharacter?.name)).toEqual(['Lin Ostrow']);
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await saved()).total).toBe(0);
    await page.close();
  });

  it('hides the selection’s button on Escape, and offers none for what the reader writes', async () => {
    const page = await visitNewest();
    await page.locator('.entry-content > p').first().selectText();
    await ourThing(page, isSelectionButton);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await oursIn(page)).some(isSelectionButton)).toBe(false);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.value = 'What I am writing here is mine.';
      field.select();
    });
    await page.waitForTimeout(700);
    expect((await oursIn(page)).some(isSelectionButton)).toBe(false);
    await page.close();
  });

  it('follows whoever said what the context menu was opened on', async () => {
    const page = await visitNewest();
    await page.locator('.entry-content blockquote').first().click({ button: 'right' });
    await tellFrames(demo.desk, page, { order: 'followHere' });
    await ourThing(page, ({ text }) => text.includes('Ennio Bassani') && text.includes('kept'));
    await page.close();
  });
});
