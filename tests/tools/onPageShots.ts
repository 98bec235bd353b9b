import type { Frame, Page } from 'playwright';
import { order, type Running, sidebarOf } from './extension.ts';
import { press } from './inPage.ts';
import { restOn } from './onPage.ts';
import type { Shoot } from './shots.ts';

/** The card that opens over a name on a page. */
export async function shootCard(page: Page, shoot: Shoot): Promise<void> {
  await restOn(page, 'Ennio Bassani replied', 'Ennio Bassani');
  const isThere = () => page.frames().some((frame) => frame.url().includes('/card.html'));
  for (let look = 0; look < 50 && !isThere(); look++) await page.waitForTimeout(100);
  await page.waitForTimeout(600);
  await shoot(page, '14-card');
}

/** What is left on a page without the sidebar: the launcher, and the question whose the selected words are. */
export async function shootWithoutSidebar(page: Page, shoot: Shoot): Promise<void> {
  const close = (await sidebarOf(page)).getByRole('button', { name: 'Close the sidebar' });
  // The frame goes with the press: waiting for the click to end would wait for ever.
  await close.evaluate((button) => setTimeout(() => (button as HTMLElement).click()));
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(600);
  await shoot(page, '17-launcher');
  await page.locator('.entry-content > p').first().selectText();
  await page.waitForTimeout(600);
  await shoot(page, '17-selection');
  await press(page, ({ text }) => text.startsWith('Save as a statement'));
  await page.waitForTimeout(900);
  await shoot(page, '17-selection-card');
}

/** The sidebar in languages that are long, that break lines anywhere, and that run from right to left. */
export async function shootLanguages(running: Running, page: Page, shoot: Shoot): Promise<void> {
  for (const language of ['de', 'ja', 'ar']) {
    const sidebar = await sidebarIn(running, page, language);
    await sidebar.locator('.speaker-name').first().waitFor();
    await page.waitForTimeout(600);
    await shoot(page, `16-sidebar-${language}`);
    await sidebar.locator('.speaker-name button').first().click();
    await sidebar.locator('.person-head .segments button').nth(1).click();
    await page.waitForTimeout(400);
    await shoot(page, `16-person-${language}`);
  }
  await sidebarIn(running, page, '');
}

/** What is ours on a page begins anew in another language, the sidebar too. */
async function sidebarIn(running: Running, page: Page, language: string): Promise<Frame> {
  const desk = await running.open('library.html');
  await order(desk, { do: 'set', settings: { language } });
  await desk.close();
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  return sidebarOf(page);
}
