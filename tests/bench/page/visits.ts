import type { BrowserContext, Page } from 'playwright';
import type { DemoWeb } from '../../demo/serve.ts';
import { launch, launchWithout } from '../../tools/extension.ts';
import { readTheOlderPages } from '../../tools/story.ts';
import { type Figure, figureOf } from '../figure.ts';
import { type Thread, threads } from '../threads.ts';
import { readClocks, type Seen, scrollInFrames, startClocks } from './clocks.ts';
import type { Ending } from './inTime.ts';

const rounds = 4;
/** How long a page is left alone after its load, for what comes late, ms. */
const afterLoad = 800;
/** What is taken for no shift at all, so that none can be compared with none. */
const noShift = 0.001;

/** One visit: what the page's clocks saw, and the longest frame while it was scrolled, ms. */
type Visit = Seen & { frame: number };

/** A page's own load, layout, tasks and scrolling, with the extension and a record of some years, and without. */
export async function visitFigures(web: DemoWeb, ending: Ending, say: (figures: Figure[]) => void): Promise<void> {
  const withIt = await launch({ headless: true });
  ending(withIt.close);
  const without = await launchWithout({ headless: true });
  ending(() => without.close());
  await readTheOlderPages(withIt, web);
  for (const context of [withIt.context, without]) await context.addInitScript(startClocks);
  const [wordpress] = threads as [Thread];
  const pages = {
    'an article with its thread': web.pages.at(-1) ?? '',
    'a thread of 1000': web.add('slowcurrent', '/thousand', wordpress.page(1_000)),
    'a page without statements': web.add('slowcurrent', '/nothing', '<title>Empty</title><p>Nothing is said here.'),
  };
  for (const [name, url] of Object.entries(pages)) say(figuresOf(name, await inTurns(withIt.context, without, url)));
}

interface Both {
  ours: Visit[];
  baseline: Visit[];
}

/** The first round warms up. Who begins changes, as whoever comes second finds the machine busier. */
async function inTurns(withIt: BrowserContext, without: BrowserContext, url: string): Promise<Both> {
  const both: Both = { ours: [], baseline: [] };
  for (let round = 0; round <= rounds; round++) {
    const turns = [
      async () => both.ours.push(await visit(withIt, url)),
      async () => both.baseline.push(await visit(without, url)),
    ];
    for (const turn of round % 2 ? turns : turns.reverse()) await turn();
  }
  return { ours: both.ours.slice(1), baseline: both.baseline.slice(1) };
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page: Page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(afterLoad);
  const seen = await page.evaluate(readClocks);
  const frame = await page.evaluate(`(${scrollInFrames})(40, 60)`);
  await page.close();
  return { ...seen, frame: Number(frame) };
}

/** Of the round that was disturbed least by what else the machine had to do. */
const least = (visits: readonly Visit[], what: keyof Visit) => Math.min(...visits.map((visit) => visit[what]));

function figuresOf(page: string, { ours, baseline }: Both): Figure[] {
  const figure = (name: string, what: keyof Visit, atMost: number, added = 0) =>
    figureOf(
      {
        group: 'page',
        figure: `${page}: ${name}`,
        baselineName: 'without the extension',
        ours: least(ours, what) + added,
        baseline: least(baseline, what) + added,
      },
      { atMost },
    );
  return [
    figure('load, ms', 'load', 1.1),
    figure('longest task, ms', 'longestTask', 1.1),
    figure(`layout shift, + ${noShift}`, 'shift', 1, noShift),
    figure('longest frame while it scrolls, ms', 'frame', 1.1),
  ];
}
