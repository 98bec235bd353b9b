import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';
import { build } from '../tools/extension.ts';
import { bundle, loader } from '../tools/savedPages.ts';
import type { Growth, Measured, Quoted } from './detectInPage.ts';
import { type Bar, type Figure, figureOf } from './figure.ts';
import { longArticle } from './longArticle.ts';
import { pagesHere } from './pages.ts';
import { type Thread, threads } from './threads.ts';

const rounds = 5;
const onePass = "querySelectorAll('*'), tagName and className, ms";

/** A document open in Chromium and how to call what `detectInPage.ts` exports there. */
interface Place {
  show(url: string, html: Buffer): Promise<void>;
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  session: CDPSession;
}

/** Reading: saved pages, threads of engines' own markup, comments that arrive in batches, and what is always loaded. */
export async function measure(browser: Browser): Promise<Figure[]> {
  const place = await placeIn(browser);
  return [
    ...(await pageFigures(place)),
    ...(await threadFigures(place)),
    ...(await livingFigures(place, browser)),
    await quotationsFigure(place),
    scriptFigure(),
  ];
}

async function placeIn(browser: Browser, scripts = false): Promise<Place> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts, bypassCSP: true })).newPage();
  const code = await bundle(join(import.meta.dirname, 'detectInPage.ts'));
  return {
    show: await loader(page),
    call: (name, ...args) =>
      page.evaluate(
        `(() => { ${code}\n return aforesaid.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')}); })()`,
      ),
    session: await page.context().newCDPSession(page),
  };
}

/** Each page weighs the same: ours and baseline are geometric means over pages, so that ratios are too. */
async function pageFigures({ show, call }: Place): Promise<Figure[]> {
  const seen: Measured[] = [];
  for (const { url, file } of pagesHere()) {
    await show(url, readFileSync(file));
    seen.push(await call<Measured>('measure', url, true, rounds));
  }
  const over = (pages: readonly Measured[], ours: keyof Measured, baseline: keyof Measured) => ({
    ours: meanOf(pages, ours),
    baseline: meanOf(pages, baseline),
  });
  const silent = seen.filter(({ comments }) => comments === 0);
  const unknown = seen.filter(({ extractor }) => !extractor);
  const known = seen.filter(({ extractor }) => extractor);
  return [
    figure('saved pages', onePass, over(seen, 'adapted', 'pass'), { atMost: 5 }),
    figure('saved pages, no adapters', onePass, over(seen, 'generic', 'pass'), { atMost: 5 }),
    figure('saved pages without comments', onePass, over(silent, 'adapted', 'pass'), { atMost: 3 }),
    figure('saved pages', "Readability's parse, ms", over(seen, 'adapted', 'readability'), { atLeast: 15 }),
    figure('saved pages', "Defuddle's parse, ms", over(unknown, 'adapted', 'defuddle'), { atLeast: 20 }),
    ...(known.length > 0
      ? [
          figure('saved pages of sites it knows', "Defuddle's parse, ms", over(known, 'adapted', 'defuddle'), {
            atLeast: 4,
          }),
        ]
      : []),
  ];
}

async function threadFigures({ show, call }: Place): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { engine, url, page } of threads) {
    for (const count of [1_000, 5_000]) {
      await show(url, Buffer.from(page(count)));
      const { adapted, generic, pass, comments } = await call<Measured>('measure', url, false, rounds);
      if (comments !== count) throw new Error(`Of ${count} comments of ${engine} ${comments} were read.`);
      figures.push(figure(`${engine}, ${count} comments`, onePass, { ours: adapted, baseline: pass }, { atMost: 5 }));
      const name = `${engine}, ${count} comments, no adapters`;
      figures.push(figure(name, onePass, { ours: generic, baseline: pass }, { atMost: 5 }));
    }
  }
  return figures;
}

async function livingFigures({ show, call, session }: Place, browser: Browser): Promise<Figure[]> {
  const [thread] = threads as [Thread];
  const { url } = thread;
  await show(url, Buffer.from(thread.page(5_000)));
  const slice = await call<number>('longestSlice', url, rounds);
  const layouts = async (read: boolean) => {
    const before = await layoutCount(session);
    await call('change', url, read);
    await setTimeout(300); // the browser lays out what has changed, read or not
    return (await layoutCount(session)) - before;
  };
  const left = await layouts(false);
  const read = await layouts(true);
  return [
    figure('longest task, 5000 comments', '50 ms', { ours: slice, baseline: 50 }, { atMost: 1 }),
    figure('layouts of a changed page that is read', 'left unread', { ours: read, baseline: left }, { atMost: 1 }),
    await growthFigure(thread, browser),
  ];
}

/** What finding who is quoted adds to the reading of a long article. */
async function quotationsFigure({ show, call }: Place): Promise<Figure> {
  await show(longArticle.url, Buffer.from(longArticle.page(10_000)));
  const { quoting, rest, quotations } = await call<Quoted>('measureQuotations', longArticle.url, rounds);
  if (quotations < 100) throw new Error(`Of a long article ${quotations} quotations were read.`);
  const against = 'the rest of its reading, ms';
  return figure('quotations of 10000 words', against, { ours: quoting, baseline: rest }, { atMost: 2 });
}

/** A watched page needs timers of its own, so its scripts are on; it has none. */
async function growthFigure({ url, page, comment }: Thread, browser: Browser): Promise<Figure> {
  const batches = Array.from({ length: 50 }, (_, batch) =>
    Array.from({ length: 100 }, (_, i) => comment(batch * 100 + i + 1)).join(''),
  );
  const { show, call } = await placeIn(browser, true);
  await show(url, Buffer.from(page(0)));
  const { together, once } = await call<Growth>('watchGrowth', url, batches, 200);
  const against = 'reading the finished page once, ms';
  return figure('5000 comments in 50 batches', against, { ours: together, baseline: once }, { atMost: 1.5 });
}

function scriptFigure(): Figure {
  const { size } = statSync(join(build('chrome'), 'scout.js'));
  return figure('script in every frame, bytes', '30 kB', { ours: size, baseline: 30_000 }, { atMost: 1 });
}

function figure(name: string, baselineName: string, numbers: Pick<Figure, 'ours' | 'baseline'>, bar: Bar): Figure {
  return figureOf({ group: 'detect', figure: name, baselineName, ...numbers }, bar);
}

function meanOf(pages: readonly Measured[], of: keyof Measured): number {
  return Math.exp(pages.reduce((sum, page) => sum + Math.log(Number(page[of])), 0) / pages.length);
}

async function layoutCount(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}
