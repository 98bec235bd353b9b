import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DemoWeb } from '../demo/serve.ts';
import { shootEdges } from './edgeShots.ts';
import { launch, type Running, sidebarOf } from './extension.ts';
import { press } from './inPage.ts';
import { shootLesson } from './lessonPage.ts';
import { shootCard, shootLanguages, shootWithoutSidebar } from './onPageShots.ts';
import { shootEmptyPages, shootPages } from './pageShots.ts';
import { shootStates } from './stateShots.ts';
import { openTheNewestPage, readTheOlderPages } from './story.ts';

/** Writes one picture, under a name without its scheme and ending. */
export type Shoot = (page: Page, name: string) => Promise<unknown>;

/** Walks the story without a window and writes a PNG of each surface and state into `folder`, light and dark. */
export async function takeShots(web: DemoWeb, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const running = await launch({ headless: true, colorScheme, viewport: { width: 1280, height: 860 } });
    try {
      const shoot: Shoot = (page, name) => page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
      await walk(running, web, shoot);
    } finally {
      await running.close();
    }
  }
}

async function walk(running: Running, web: DemoWeb, shoot: Shoot): Promise<void> {
  await shootEmptyPages(running, shoot);
  await shootLesson(running, web, shoot);
  await readTheOlderPages(running, web);
  const page = await openTheNewestPage(running, web);
  const sidebar = await sidebarOf(page);
  await sidebar.getByText('Ennio Bassani').first().waitFor();
  await page.waitForTimeout(600);
  await shoot(page, '1-sidebar');
  await shootPersonAndSearch(page, shoot);
  await shootLanguages(running, page, shoot);
  await shootMisquotation(page, shoot);
  await saveAComment(page);
  await shoot(page, '2-save');
  await page.setViewportSize({ width: 420, height: 860 });
  await page.waitForTimeout(300);
  await shoot(page, '3-narrow');
  await shootPages(running, page, shoot);
  await shootStates(running, shoot);
  await page.bringToFront();
  await page.setViewportSize({ width: 1280, height: 860 });
  await shootCard(page, shoot);
  await shootWithoutSidebar(page, shoot);
  await shootEdges(running, page, shoot);
}

/** Reads on to words that are not quite what the record holds. */
async function shootMisquotation(page: Page, shoot: Shoot): Promise<void> {
  const sidebar = await sidebarOf(page);
  const quotation = page.locator('blockquote', { hasText: 'by the end of 2015' });
  await quotation.evaluate((block) => block.scrollIntoView({ block: 'center' }));
  await quotation.hover();
  await sidebar.locator('.now ins').first().waitFor();
  await page.waitForTimeout(600);
  await shoot(page, '12-misquoted');
  await sidebar.getByRole('button', { name: 'Correct whose words these are' }).first().click();
  await page.waitForTimeout(300);
  await shoot(page, '13-correct');
  await page.keyboard.press('Escape');
}

async function shootPersonAndSearch(page: Page, shoot: Shoot): Promise<void> {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('button', { name: /^All \d+ statements/ }).click();
  await page.waitForTimeout(400);
  await shoot(page, '9-person');
  await sidebar.getByRole('button', { name: 'Forecasts and figures' }).click();
  await page.waitForTimeout(400);
  await shoot(page, '9-person-ledger');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Search' }).click();
  await sidebar.getByRole('searchbox').fill('panels');
  await page.waitForTimeout(600);
  await shoot(page, '10-search');
  await sidebar.getByRole('searchbox').fill('zeppelin');
  await page.waitForTimeout(400);
  await shoot(page, '11-search-nothing');
  await sidebar.getByRole('button', { name: 'On this page' }).click();
}

/** Points at the first comment of the thread's frame, so that the control appears, and presses it as a reader does. */
async function saveAComment(page: Page): Promise<void> {
  // A frame of another origin stands still while it is out of sight: the page is scrolled first.
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  const thread = page.frames().find((frame) => frame.url().includes('/embed'));
  if (!thread) throw new Error('The demo page has no thread.');
  await thread.locator('.post-message').first().hover();
  await press(page, ({ label }) => label.startsWith('Save this'), thread);
  await page.waitForTimeout(300);
}
