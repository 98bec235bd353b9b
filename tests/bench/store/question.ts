import type { CDPSession, Page } from 'playwright';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { ask, build, launch, type Running, tabIdOf } from '../../tools/extension.ts';
import { readTheOlderPages } from '../../tools/story.ts';
import { type Figure, figureOf } from '../figure.ts';
import { interleave } from '../interleave.ts';

const warmRounds = 40;
const coldRounds = 9;

/** What is said to the worker: a question, or something it refuses at once, which is as bare a ping as there is. */
interface Said {
  question: unknown;
}
const ping: Said = { question: 'ping' };

/**
 * All that is asked of the record for a page, in one question, against a bare ping over the same kind of port: of a worker
 * that runs, and of one that has to be started. In Chromium, with the extension as it is shipped.
 */
export async function questionFigures(): Promise<Figure[]> {
  build('chrome');
  const web = await serveDemoWeb();
  const running = await launch({ headless: true });
  try {
    return await figuresOf(running, web);
  } finally {
    await running.close();
    await web.close();
  }
}

async function figuresOf(running: Running, web: DemoWeb): Promise<Figure[]> {
  await readTheOlderPages(running, web);
  const page = await running.context.newPage();
  await page.goto(web.pages.at(-1) ?? '');
  const desk = await running.open('manifest.json');
  await closeAllBut(running, [page, desk]);
  const here: Said = { question: { ask: 'here', tabId: await tabIdOf(desk, page.url()) } };
  await untilReady(desk, here);
  const warm = await interleave({ asked: () => answered(desk, here), pinged: () => answered(desk, ping) }, warmRounds);
  const workers = await running.context.newCDPSession(page);
  const cold = await interleave(
    { asked: () => answeredCold(desk, workers, here), pinged: () => answeredCold(desk, workers, ping) },
    coldRounds,
  );
  return [figure('warm', warm, 3), figure('cold', cold, 1.3)];
}

function figure(state: string, { asked, pinged }: Record<'asked' | 'pinged', number>, atMost: number): Figure {
  const named = {
    group: 'store',
    figure: `a page's one question, ${state}`,
    baselineName: `a bare ping, ${state}, ms`,
  };
  return figureOf({ ...named, ours: asked, baseline: pinged }, { atMost });
}

/** A view of ours, as the welcome that stands open from the start, asks again when its worker has gone, and so starts the next. */
async function closeAllBut({ context }: Running, wanted: readonly Page[]): Promise<void> {
  for (const other of context.pages()) if (!wanted.includes(other)) await other.close();
}

async function untilReady(desk: Page, { question }: Said): Promise<void> {
  for (let look = 0; look < 50; look++) {
    if ((await ask(desk, question as { ask: 'here' })).state === 'ready') return;
    await desk.waitForTimeout(200);
  }
  throw new Error('The page of the demo web was not read.');
}

async function answeredCold(desk: Page, workers: CDPSession, said: Said): Promise<number> {
  await workers.send('ServiceWorker.enable');
  await workers.send('ServiceWorker.stopAllWorkers');
  await desk.waitForTimeout(500);
  const took = await answered(desk, said);
  await desk.waitForTimeout(700); // what the start has set going comes to an end
  return took;
}

/** Ms from the opening of a port to an answer; of a page, to the one that knows who speaks there. */
function answered(desk: Page, said: Said): Promise<number> {
  return desk.evaluate(
    (message) =>
      new Promise<number>((resolve) => {
        interface Port {
          postMessage(message: unknown): void;
          disconnect(): void;
          onMessage: { addListener(listen: (message: Heard) => void): void };
        }
        type Heard = { answer?: { state: string }; refused?: string };
        const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(how: object): Port } } };
        const start = performance.now();
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener(({ answer, refused }) => {
          if (refused === undefined && answer?.state !== 'ready') return;
          resolve(performance.now() - start);
          port.disconnect();
        });
        port.postMessage({ number: 1, ...message });
      }),
    said,
  );
}
