import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { disguises, toolsOfDisguise } from './disguises.ts';

describe('Firefox: a disguised control does nothing, and the plain one saves', () => {
  let web: DemoWeb;
  let firefox: RunningFirefox;
  let desk: FirefoxPage;
  let page: FirefoxPage;

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

  it.each(some(Object.entries(disguises)))('%s', async (name, { put, away }) => {
    const path = `/disguised/${Object.keys(disguises).indexOf(name)}`;
    await page.goto(web.add('warmwall', path, `<!doctype html><title>Meters</title><body>${threadMarkup()}`));
    await page.evaluate(`(() => { ${toolsOfDisguise} })()`);
    await expect.poll(() => page.evaluate('Boolean(hostOfOurs())'), { timeout: 15_000 }).toBe(true);
    const control = await point();
    await run(put, control);
    await page.mouse(control.x + 1, control.y, true);
    await wait(400);
    expect(await saved()).toBe(0);
    await run(away, control);
    const plain = await point();
    await page.mouse(plain.x + 1, plain.y, true);
    await expect.poll(saved, { timeout: 10_000 }).toBe(1);
    await overPort(desk, { command: { do: 'undo' } });
    await expect.poll(saved, { timeout: 5_000 }).toBe(0);
  });
});
