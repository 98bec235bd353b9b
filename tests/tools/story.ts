import type { Page } from 'playwright';
import type { Handle } from '../../utils/statement.ts';
import type { DemoWeb } from '../demo/serve.ts';
import { ask, order, type Running, sidebarOf, tabIdOf } from './extension.ts';

/** The inventor of the demo web, as quoted in articles and as he signs on his own blog. */
const quoted: Handle = { platform: 'quoted', name: 'Ennio Bassani' };
const onHisBlog: Handle = { platform: 'benchnotes.localhost', name: 'Ennio Bassani' };

/**
 * Puts a reader of some years into an empty record: reads the older pages of the demo web with “keep what I read” on,
 * says that the two Bassanis are one, and follows him.
 */
export async function readTheOlderPages({ open, context }: Running, web: DemoWeb): Promise<void> {
  const desk = await open('library.html');
  await order(desk, { do: 'set', settings: { keepReadSites: ['localhost'] } });
  let kept = 0;
  for (const url of web.pages.slice(0, -1)) {
    const page = await context.newPage();
    await page.goto(url);
    kept = await settled(desk, kept);
    await page.close();
  }
  await order(desk, { do: 'set', settings: { keepReadSites: [] } });
  await order(desk, { do: 'unite', handle: onHisBlog, withHandle: quoted });
  await order(desk, { do: 'follow', handle: quoted });
  await desk.close();
}

/** Waits until more is kept than before and its number stands still; the number. */
async function settled(desk: Page, before: number): Promise<number> {
  let last = -1;
  for (let look = 0; look < 60; look++) {
    const { total } = await ask(desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 });
    if (total > before && total === last) return total;
    last = total;
    await desk.waitForTimeout(400);
  }
  throw new Error('Nothing was recorded from a page of the demo web.');
}

/** Opens the newest page with its sidebar open beside it. */
export async function openTheNewestPage({ open, context }: Running, web: DemoWeb): Promise<Page> {
  const url = web.pages.at(-1) ?? '';
  const page = await context.newPage();
  await page.goto(url);
  await openSidebar(await open('library.html'), page);
  return page;
}

/** Opens the sidebar of a page, as the toolbar's popup does; closes the page that gave the order. */
export async function openSidebar(desk: Page, page: Page): Promise<void> {
  const tabId = await tabIdOf(desk, page.url());
  for (let look = 0; look < 50; look++) {
    const here = await ask(desk, { ask: 'here', tabId });
    if (here.state === 'ready') break;
    await desk.waitForTimeout(200);
  }
  await order(desk, { do: 'toggleSidebar', tabId });
  await desk.close();
  await page.bringToFront();
  await sidebarOf(page);
}
