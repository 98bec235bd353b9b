import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DemoWeb } from '../demo/serve.ts';
import { launch, type Running, sidebarOf } from './extension.ts';
import { press } from './inPage.ts';
import { openTheNewestPage, readTheOlderPages } from './story.ts';

/** Walks the story without a window and writes a PNG of each surface into `folder`, light and dark. */
export async function takeShots(web: DemoWeb, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const running = await launch({ headless: true, colorScheme, viewport: { width: 1280, height: 860 } });
    try {
      const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
      await walk(running, web, shoot);
    } finally {
      await running.close();
    }
  }
}

type Shoot = (page: Page, name: string) => Promise<unknown>;

async function walk(running: Running, web: DemoWeb, shoot: Shoot): Promise<void> {
  const welcome = await running.open('welcome.html');
  await shoot(welcome, '7-welcome');
  const empty = await small(running, 'popup.html', 400, 560);
  await shoot(empty, '6-popup-empty');
  await readTheOlderPages(running, web);
  const page = await openTheNewestPage(running, web);
  const sidebar = await sidebarOf(page);
  await sidebar.getByText('Ennio Bassani').first().waitFor();
  await page.waitForTimeout(600);
  await shoot(page, '1-sidebar');
  await saveAComment(page);
  await shoot(page, '2-save');
  await page.setViewportSize({ width: 420, height: 860 });
  await page.waitForTimeout(300);
  await shoot(page, '3-narrow');
  const popup = await small(running, 'popup.html', 400, 560);
  await shoot(popup, '4-popup');
  const library = await running.open('library.html');
  await library.waitForTimeout(500);
  await shoot(library, '5-library');
  const options = await running.open('options.html');
  await options.waitForTimeout(300);
  await shoot(options, '8-options');
}

async function small(running: Running, name: string, width: number, height: number): Promise<Page> {
  const page = await running.open(name);
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(400);
  return page;
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
