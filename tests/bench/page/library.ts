import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DemoWeb } from '../../demo/serve.ts';
import { launch, type Running } from '../../tools/extension.ts';
import { bundle } from '../../tools/savedPages.ts';
import { type Figure, figureOf } from '../figure.ts';
import { median } from '../interleave.ts';
import { wordBetween } from '../record/inventedRecord.ts';
import { readFrames, scrollInFrames, startFrames } from './clocks.ts';
import type { Ending } from './inTime.ts';

const count = 100_000;
const rounds = 4;
/** A frame of a screen that shows 60 a second, ms. */
const frameOf60 = 1000 / 60;
/** Two frames take twice that: below this none was left out. */
const atMost = 1.5;
/** A row with its words. */
const row = '[role=option] time';

/** The library over a hundred thousand statements: its longest frame while a reader types or scrolls. */
export async function libraryFigures(_: DemoWeb, ending: Ending, say: (figures: Figure[]) => void): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'aforesaid-bench-'));
  ending(() => rmSync(profile, { recursive: true, force: true }));
  await fillRecord(await started(profile, ending));
  const library = await openLibrary(await started(profile, ending));
  const typing = [];
  for (let round = 0; round < rounds; round++) typing.push(await typeOnce(library, round));
  say([figure(`typing a search over ${count} statements`, median(typing))]);
  await library.reload();
  await library.locator(row).first().waitFor({ timeout: 60_000 });
  say([figure(`scrolling ${count} rows`, await scrolls(library, 40))]);
  say([figure(`scrolling ${count} rows, 470 at each frame`, await scrolls(library, 40_000))]);
}

function figure(what: string, ours: number): Figure {
  const baselineName = 'a frame of 60 a second, ms';
  const named = { group: 'page', figure: `longest frame, ${what}`, baselineName, ours, baseline: frameOf60 };
  return figureOf(named, { atMost });
}

async function started(profile: string, ending: Ending): Promise<Running> {
  const running = await launch({ headless: true, profile });
  ending(running.close);
  return running;
}

/** Writes the record from one of the extension's own pages, and closes the browser; the next one finds it. */
async function fillRecord(running: Running): Promise<void> {
  const page = await running.open('welcome.html');
  const code = await bundle(join(import.meta.dirname, '../record/ours.ts'));
  await page.evaluate(
    `(async () => { ${code}\n await aforesaid.fill('aforesaid', ${count}); await aforesaid.buildIndex('aforesaid'); })()`,
  );
  await running.close();
}

/** Opens the library in front: the welcome page opens by itself, and a tab behind it is drawn once a second. */
async function openLibrary(running: Running): Promise<Page> {
  const library = await running.open('library.html');
  await library.locator(row).first().waitFor({ timeout: 60_000 });
  const welcomed = () => running.context.pages().some((page) => page.url().endsWith('/welcome.html'));
  for (let look = 0; look < 50 && !welcomed(); look++) await library.waitForTimeout(100);
  await library.bringToFront();
  await library.evaluate(startFrames);
  return library;
}

/** Types two words as a quick typist does, twelve letters a second, and takes them back; the longest frame in ms. */
async function typeOnce(library: Page, round: number): Promise<number> {
  const words = [0.2, 0.7].map((chance) => wordBetween((chance + round / 10) % 1, 100, 20_000)).join(' ');
  await library.getByRole('searchbox').focus();
  await library.evaluate(readFrames);
  await library.keyboard.type(words, { delay: 80 });
  await library.waitForTimeout(500);
  for (const _ of words) await library.keyboard.press('Backspace', { delay: 30 });
  await library.waitForTimeout(300);
  return library.evaluate(readFrames);
}

/** The median over some rounds of the longest frame while the list scrolls by so many CSS pixels a frame, ms. */
async function scrolls(library: Page, by: number): Promise<number> {
  const longest = [];
  for (let round = 0; round < rounds; round++) {
    longest.push(Number(await library.evaluate(`(${scrollInFrames})(${by}, 90, '.virtual')`)));
    await library.waitForTimeout(200);
  }
  return median(longest);
}
