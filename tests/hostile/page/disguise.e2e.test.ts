import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../../tools/demoBrowser.ts';
import { order } from '../../tools/extension.ts';
import { oursIn, ourThing } from '../../tools/inPage.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { aids } from './aids.ts';
import { disguise, isSave, pressAt, pressUntil, readDisguised, run, savedIn, untilPlain } from './disguisedPage.ts';
import { ambushes, disguises, lingering } from './disguises.ts';
import { newerDisguises } from './newerDisguises.ts';

const demo = demoBrowser();
let page: Page | undefined;
let frames = 0;

afterEach(async () => {
  await page?.close();
  for (let left = await saved(); left > 0; left--) await order(demo.desk, { do: 'undo' });
});

const saved = () => savedIn(demo);
const sees = (words: string) => async () => (await oursIn(page as Page)).some(({ text }) => text.includes(words));

async function read(html?: string): Promise<Page> {
  page = await readDisguised(demo, html);
  return page;
}

/** What was not pressed under a disguise can be pressed without it. */
async function expectSaves(shown: Page): Promise<void> {
  await untilPlain(shown);
  await shown.mouse.move(3, 700);
  await shown.locator('#comment-2 p').hover();
  await pressUntil(shown, await ourThing(shown, isSave), async () => (await saved()) === 1);
  await order(demo.desk, { do: 'undo' });
  await expect.poll(saved, { timeout: 10_000 }).toBe(0);
}

describe('a disguised control does nothing, and the plain one saves', () => {
  it.each(some(Object.entries({ ...disguises, ...lingering, ...newerDisguises })))(
    '%s',
    async (name, { put, away }) => {
      const shown = await read();
      await shown.locator('#comment-2 p').hover();
      const control = await ourThing(shown, isSave);
      await shown.mouse.move(control.x, control.y);
      await shown.waitForTimeout(500);
      await disguise(shown, name, put, control);
      const drawn = (await oursIn(shown)).find(isSave) ?? control;
      await pressAt(shown, drawn);
      await shown.waitForTimeout(400);
      expect(await saved()).toBe(0);
      await run(shown, away, control);
      await expectSaves(shown);
    },
  );
});

describe('a reader whose aids change the page’s looks saves like everybody', () => {
  it.each(Object.entries(aids))('%s', async (_name, put) => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    await run(shown, put, await ourThing(shown, isSave));
    await shown.waitForTimeout(1_000);
    await shown.mouse.move(3, 700);
    await shown.locator('#comment-2 p').hover();
    await pressUntil(shown, await ourThing(shown, isSave), async () => (await saved()) === 1);
    await order(demo.desk, { do: 'undo' });
  });
});

describe('what comes under the pointer at the last moment is not pressed', () => {
  it.each(Object.entries(ambushes))('%s', async (_name, { put, undo }) => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    const from = await ourThing(shown, isSave);
    const words = await shown.locator('#comment-2 p').boundingBox();
    const bait = { x: (words?.x ?? 0) + 200, y: (words?.y ?? 0) + 8 };
    await shown.mouse.move(bait.x, bait.y);
    await shown.waitForTimeout(500);
    // A host that is moved is what its fixed things are laid out in: the page has tried where they go.
    await run(shown, put, from, from);
    const drawn = await ourThing(shown, isSave);
    await run(shown, undo, from);
    await shown.waitForTimeout(500);
    await run(shown, put, bait, drawn);
    await Promise.all([shown.mouse.down(), shown.mouse.up()]);
    await shown.waitForTimeout(400);
    expect(await saved()).toBe(0);
  });

  it('the statement moved so that its control is there', async () => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    const from = await ourThing(shown, isSave);
    const bait = { x: from.x, y: from.y + 150 };
    await shown.evaluate(() => document.body.style.setProperty('height', '5000px'));
    await shown.mouse.move(3, 700);
    await shown.waitForTimeout(600);
    await shown.mouse.move(bait.x, bait.y);
    await shown.evaluate((by) => document.body.style.setProperty('margin-top', `${by}px`), 158);
    await pressAt(shown, { x: bait.x + 1, y: bait.y });
    await shown.waitForTimeout(400);
    expect(await saved()).toBe(0);
  });

  it.each(['none', 'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="), auto'])(
    'a pointer of the page’s own, cursor: %s',
    async (cursor) => {
      const shown = await read();
      await shown.evaluate((value) => {
        for (const one of document.querySelectorAll('*')) (one as HTMLElement).style?.setProperty('cursor', value);
      }, cursor);
      await shown.locator('#comment-2 p').hover();
      const control = await ourThing(shown, isSave);
      await shown.waitForTimeout(500);
      await pressAt(shown, control);
      await expect.poll(sees('only just appeared')).toBe(true);
      expect(await saved()).toBe(0);
      await pressUntil(shown, control, async () => (await saved()) === 1);
      await order(demo.desk, { do: 'undo' });
    },
  );
});

describe('a frame that its page hides does nothing', () => {
  const framed = (path: string) =>
    `<body><iframe src="${demo.web.add('benchnotes', path, `<!doctype html><title>Meters</title><body>${threadMarkup()}`)}" style="width:700px;height:600px;border:0"></iframe>`;
  const hidden: Record<string, string> = {
    'a faint frame': `document.querySelector('iframe').style.opacity = '0.02'`,
    'a faint page around it': `document.body.style.opacity = '0.02'`,
    'a layer over it': `document.body.appendChild(over('div', 'pointer-events:none;z-index:9', x, y))`,
    'a blurred frame': `document.querySelector('iframe').style.filter = 'blur(9px)'`,
    'a frame shrunk': `document.querySelector('iframe').style.scale = '0.3'`,
  };
  it.each(Object.entries(hidden))('%s', async (_name, put) => {
    const shown = await read(framed(`/framed/${++frames}`));
    const frame = shown.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await frame.locator('#comment-2 p').hover();
    const control = await ourThing(shown, isSave, frame);
    await shown.mouse.move(control.x, control.y);
    await shown.waitForTimeout(500);
    await run(shown, put, control);
    await shown.waitForTimeout(250);
    const drawn = (await oursIn(shown, frame)).find(isSave) ?? control;
    await pressAt(shown, drawn);
    await shown.waitForTimeout(400);
    expect(await saved()).toBe(0);
  });
});
