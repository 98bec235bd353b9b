import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launch, type Running } from '../../tools/extension.ts';
import { bundle } from '../../tools/savedPages.ts';
import { type Figure, figureOf } from '../figure.ts';
import { median } from '../interleave.ts';
import { wordBetween } from '../record/inventedRecord.ts';
import { readFrames, scrollInFrames, startFrames } from './clocks.ts';

const count = 100_000;
const rounds = 5;
/** A frame of a screen that shows 60 a second, ms. */
const frameOf60 = 1000 / 60;
/** Two frames take twice that: below this none was left out. */
const atMost = 1.5;

/** The library over a hundred thousand statements: its longest frame while a reader types or scrolls. */
export async function libraryFigures(): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'aforesaid-bench-'));
  try {
    await within(profile, fillRecord);
    return await within(profile, async (running) => {
      const library = await openLibrary(running);
      const typing = [];
      for (let round = 0; round < rounds; round++) typing.push(await typeOnce(library, round));
      await library.reload();
      await library.locator('[role=option] time').first().waitFor({ timeout: 60_000 });
      const steady = await scrolls(library, 40);
      const leaping = await scrolls(library, 40_000);
      return [
        figure(`typing a search over ${count} statements`, median(typing)),
        figure(`scrolling ${count} rows`, steady),
        figure(`scrolling ${count} rows, 470 at each frame`, leaping),
      ];
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function figure(what: string, ours: number): Figure {
  const baselineName = 'a frame of 60 a second, ms';
  const named = { group: 'page', figure: `longest frame, ${what}`, baselineName, ours, baseline: frameOf60 };
  return figureOf(named, { atMost });
}

async function within<T>(profile: string, doIt: (running: Running) => Promise<T>): Promise<T> {
  const running = await launch({ headless: true, profile });
  try {
    return await doIt(running);
  } finally {
    await running.close();
  }
}

/** Writes the record from one of the extension's own pages; the next browser finds it. */
async function fillRecord(running: Running): Promise<void> {
  const page = await running.open('welcome.html');
  const code = await bundle(join(import.meta.dirname, '../record/ours.ts'));
  await page.evaluate(
    `(async () => { ${code}\n await aforesaid.fill('aforesaid', ${count}); await aforesaid.buildIndex('aforesaid'); })()`,
  );
}

async function openLibrary(running: Running): Promise<Page> {
  const library = await running.open('library.html');
  await library.locator('[role=option] time').first().waitFor({ timeout: 60_000 });
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
