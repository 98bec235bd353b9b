import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DemoWeb } from '../../demo/serve.ts';
import { ask, builds, launch, order, type Running, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { readTheOlderPages } from '../../tools/story.ts';
import { type Figure, figureOf } from '../figure.ts';
import { interleave } from '../interleave.ts';
import type { Ending } from './inTime.ts';

const rounds = 9;
const emptyPage = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p class="first">Empty</p>';

/** How long until the sidebar shows words, against a frame of the same extension that holds one sentence and no script. */
export async function openingFigures(web: DemoWeb, ending: Ending, say: (figures: Figure[]) => void): Promise<void> {
  const openOurs = await opening(await launched(ending), web, '.speaker-name');
  const openEmpty = await opening(await launched(ending, emptied(ending)), web, '.first');
  let painted = 0;
  const seen = await interleave(
    {
      words: async () => {
        const { first, paint } = await openOurs();
        painted = paint;
        return first;
      },
      paint: async () => painted,
      empty: async () => (await openEmpty()).first,
    },
    rounds,
  );
  const figure = (what: string, ms: number) => {
    const named = { group: 'page', figure: what, baselineName: 'an empty frame of ours, ms' };
    return figureOf({ ...named, ours: ms, baseline: seen.empty }, { atMost: 1.5 });
  };
  say([figure('sidebar: first painted, ms', seen.paint), figure('sidebar: what somebody said before, ms', seen.words)]);
}

/** A copy of the build whose sidebar is the empty page. */
function emptied(ending: Ending): string {
  const extension = mkdtempSync(join(tmpdir(), 'aforesaid-empty-'));
  ending(() => rmSync(extension, { recursive: true, force: true }));
  cpSync(builds.chrome, extension, { recursive: true });
  writeFileSync(join(extension, 'sidebar.html'), emptyPage);
  return extension;
}

async function launched(ending: Ending, extension?: string): Promise<Running> {
  const running = await launch({ headless: true, ...(extension && { extension }) });
  ending(running.close);
  return running;
}

/** Puts the story into a browser, and gives the way to open the sidebar on its newest page. */
async function opening(running: Running, web: DemoWeb, first: string): Promise<() => Promise<Opened>> {
  await running.context.addInitScript(sayWhenSeen, first);
  await readTheOlderPages(running, web);
  const desk = await running.open('library.html');
  const page = await running.context.newPage();
  await page.goto(web.pages.at(-1) ?? '');
  await isRead(desk, page);
  return () => openOnce(desk, page);
}

async function isRead(desk: Page, page: Page): Promise<void> {
  const tabId = await tabIdOf(desk, page.url());
  for (let look = 0; look < 50; look++) {
    if ((await ask(desk, { ask: 'here', tabId })).state === 'ready') break;
    await desk.waitForTimeout(200);
  }
}

/** From the order, in ms: to the first frame after the words are there, and to the first that shows anything. */
interface Opened {
  first: number;
  paint: number;
}

/** Opens the sidebar and closes it again. The clocks of its frame and of the page that gives the order are one machine's. */
async function openOnce(desk: Page, page: Page): Promise<Opened> {
  await page.bringToFront();
  const tabId = await tabIdOf(desk, page.url());
  const start = await desk.evaluate(() => performance.timeOrigin + performance.now());
  await order(desk, { do: 'toggleSidebar', tabId });
  const sidebar = await sidebarOf(page);
  const seen = await sidebar.evaluate(async () => {
    const clock = globalThis as { wordsAt?: number; drawnAt?: number };
    while (!clock.wordsAt) await new Promise((resolve) => setTimeout(resolve, 20));
    return { first: clock.wordsAt, paint: clock.drawnAt ?? clock.wordsAt };
  });
  await order(desk, { do: 'toggleSidebar', tabId });
  await page.waitForTimeout(300);
  return { first: seen.first - start, paint: seen.paint - start };
}

/** Runs in each frame before its scripts: keeps when anything, and what fits the selector, was first drawn, in ms since 1970. */
function sayWhenSeen(first: string): void {
  if (location.pathname !== '/sidebar.html') return;
  const keep = (name: string, selector: string) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { [name]: performance.timeOrigin + performance.now() })),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  };
  keep('drawnAt', 'body *:not(script)');
  keep('wordsAt', first);
}
