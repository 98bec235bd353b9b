import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { aids } from './aids.ts';
import { disguises, toolsOfDisguise } from './disguises.ts';
import { newerDisguises } from './newerDisguises.ts';

describe('Firefox: a disguised control does nothing, and the plain one saves', () => {
  let web: DemoWeb;
  let firefox: RunningFirefox;
  let desk: FirefoxPage;
  let page: FirefoxPage;
  let pages = 0;

  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const saved = async () => {
    const question = { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 };
    return (await overPort<{ total: number }>(desk, { question })).total;
  };
  /** Points at a statement; the control then stands at its upper right corner. */
  const point = async () => {
    const box = await page.evaluate<DOMRect>('document.querySelector("#comment-2").getBoundingClientRect().toJSON()');
    await page.mouse(3, 500);
    await page.mouse(box.left + 40, box.top + 30);
    await page.mouse(box.left + 44, box.top + 34);
    const control = { x: box.right - 24, y: box.top - 8 };
    await wait(200);
    await page.mouse(control.x, control.y);
    await wait(700);
    return control;
  };
  const run = (script: string, { x, y }: { x: number; y: number }) =>
    page.evaluate(`(() => { const host = hostOfOurs(), x = ${x}, y = ${y}; ${script} })()`);

  beforeAll(async () => {
    web = await serveDemoWeb();
    firefox = await launchFirefox();
    desk = await firefox.newPage();
    await desk.goto(firefox.address('library.html'));
    await wait(1_500);
    page = await firefox.newPage();
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const visit = async () => {
    const markup = `<!doctype html><title>Meters</title><body>${threadMarkup()}`;
    await page.goto(web.add('warmwall', `/disguised/${++pages}`, markup));
    const isThere = 'document.documentElement.children.length > 2';
    await expect.poll(() => page.evaluate(isThere), { timeout: 15_000 }).toBe(true);
    await page.evaluate(`(() => { ${toolsOfDisguise} })()`);
  };
  const expectSaves = async () => {
    const saves = async () => {
      const plain = await point();
      if ((await saved()) === 0) await page.mouse(plain.x + 1, plain.y, true);
      await wait(400);
      return saved();
    };
    await expect.poll(saves, { timeout: 30_000 }).toBe(1);
  };

  afterEach(async () => {
    for (let left = await saved(); left > 0; left--) await overPort(desk, { command: { do: 'undo' } });
  });

  it.each(some(Object.entries({ ...disguises, ...newerDisguises })))('%s', async (_name, { put, away }) => {
    await visit();
    const control = await point();
    await run(put, control);
    await page.mouse(control.x + 1, control.y, true);
    await wait(400);
    expect(await saved()).toBe(0);
    await run(away, control);
    await expect.poll(() => page.evaluate('isPlain()'), { timeout: 10_000 }).toBe(true);
    await expectSaves();
  });

  it.each(Object.entries(aids))('a reader’s own aid is none: %s', async (_name, put) => {
    await visit();
    await run(put, await point());
    await wait(1_000);
    await expectSaves();
  });
});
