import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { ask, launch, order, type Running, tabIdOf } from '../../tools/extension.ts';
import { overPort } from '../../tools/firefox.ts';
import { shownIn } from '../../tools/inPage.ts';
import { speakers, threadMarkup } from '../detectors/pages.ts';
import { until } from '../until.ts';
import { firefoxPlace, namesAt, tabOf } from './firefoxPlace.ts';
import { spyScript, whatIsSeen } from './spy.ts';

type Seen = Record<string, unknown>;
const html = `<!doctype html><title>Meters</title><script>${spyScript}</script><body>${threadMarkup()}`;
/** Two statements that are in view together, so that nothing is scrolled. */
const [first, other] = [1, 3];

describe('a page that spies does not see which of its words the reader has shown', () => {
  let web: DemoWeb;
  let running: Running;
  const seen: Seen[] = [];

  async function shown(ref: number): Promise<Seen> {
    const page = await running.context.newPage();
    const url = web.add('warmwall', '/shown', html);
    await page.goto(url);
    const desk = await running.open('library.html');
    const tabId = await tabIdOf(desk, url);
    await until(async () => (await ask(desk, { ask: 'here', tabId })).state === 'ready');
    await page.bringToFront();
    const before = await page.screenshot();
    await order(desk, { do: 'reveal', tabId, frameId: 0, ref });
    await until(async () => !before.equals(await page.screenshot()));
    const sees = await page.evaluate(() =>
      (globalThis as unknown as { look(words: string[]): Promise<Seen> }).look([]),
    );
    expect(await shownIn(page), 'still shown behind the look').not.toBe('');
    for (const one of [page, desk]) await one.close();
    return sees;
  }

  beforeAll(async () => {
    web = await serveDemoWeb();
    running = await launch({ headless: true });
    for (const ref of [first, other]) seen.push(await shown(ref));
  });

  afterAll(async () => {
    await running?.close();
    await web?.close();
  });

  it.each(whatIsSeen)('%s', (what) => {
    expect(seen[0], 'the spy has looked').toHaveProperty(what);
    expect(seen[1]?.[what]).toEqual(seen[0]?.[what]);
  });

  it('no highlight at all', () => {
    expect(seen.map(({ highlights }) => highlights)).toEqual([[], []]);
  });
});

describe('Firefox: a page that spies does not see which of its words the reader has shown', () => {
  const place = firefoxPlace();
  const seen: Seen[] = [];

  beforeAll(async () => {
    const { web, desk, firefox } = place;
    const url = web.add('warmwall', '/shown', html);
    for (const ref of [first, other]) {
      const page = await firefox.newPage();
      await page.goto(url);
      await until(async () => (await namesAt(place, url)).length === speakers.length);
      await page.bringToFront();
      const before = await page.picture();
      await overPort(desk, { command: { do: 'reveal', tabId: await tabOf(place, url), frameId: 0, ref } });
      await until(async () => (await page.picture()) !== before);
      seen.push(await page.evaluate<Seen>('look([])'));
      expect(await page.picture(), 'still shown behind the look').not.toBe(before);
    }
  });

  it.each(whatIsSeen)('%s', (what) => {
    expect(seen[0], 'the spy has looked').toHaveProperty(what);
    expect(seen[1]?.[what]).toEqual(seen[0]?.[what]);
  });

  it('no highlight at all', () => {
    expect(seen.map(({ highlights }) => highlights)).toEqual([[], []]);
  });
});
