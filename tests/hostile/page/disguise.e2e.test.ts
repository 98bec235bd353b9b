import type { Frame, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../../tools/demoBrowser.ts';
import { ask, order, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { type Ours, oursIn, ourThing, press } from '../../tools/inPage.ts';
import { speakers, threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { aids } from './aids.ts';
import { ambushes, disguises, lingering, toolsOfDisguise } from './disguises.ts';

const demo = demoBrowser();
let page: Page | undefined;
let pages = 0;

afterEach(async () => {
  await page?.close();
  for (let left = await saved(); left > 0; left--) await order(demo.desk, { do: 'undo' });
});

const saved = async () =>
  (await ask(demo.desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 })).total;
const isSave = ({ label }: Ours) => label.startsWith('Save this');
const isUndo = ({ text }: Ours) => text === 'Undo';
const isSidebarButton = ({ label }: Ours) => label.startsWith('Aforesaid');
const sees = (words: string) => async () => (await oursIn(page as Page)).some(({ text }) => text.includes(words));

/** Opens a page of three people, and waits until they are known. */
async function read(html = `<body>${threadMarkup()}`): Promise<Page> {
  const shown = await demo.running.context.newPage();
  page = shown;
  await shown.goto(demo.web.add('warmwall', `/disguised/${++pages}`, `<!doctype html><title>Meters</title>${html}`));
  const tabId = await tabIdOf(demo.desk, shown.url());
  const present = async () => (await ask(demo.desk, { ask: 'here', tabId })).speakers.map(({ handle }) => handle.name);
  await expect.poll(present, { timeout: 20_000 }).toEqual(expect.arrayContaining(speakers));
  await shown.bringToFront();
  await shown.evaluate(toolsOfDisguise);
  return shown;
}

/** Runs a script of the page's that knows our host and a place. */
const run = (shown: Page, script: string, { x, y }: { x: number; y: number }, from = { x, y }) =>
  shown.evaluate(`{ const host = hostOfOurs(), x = ${x}, y = ${y}, from = ${JSON.stringify(from)}; ${script} }`);

async function pressAt(shown: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await shown.mouse.move(x, y);
  await shown.mouse.down();
  await shown.mouse.up();
}

/** What was not pressed under a disguise can be pressed without it. */
async function expectSaves(shown: Page): Promise<void> {
  await expect.poll(() => shown.evaluate('isPlain()'), { timeout: 10_000 }).toBe(true);
  await shown.mouse.move(3, 700);
  await shown.locator('#comment-2 p').hover();
  await press(shown, isSave);
  await expect.poll(saved, { timeout: 10_000 }).toBe(1);
  await order(demo.desk, { do: 'undo' });
  await expect.poll(saved).toBe(0);
}

describe('a disguised control does nothing, and the plain one saves', () => {
  it.each(some(Object.entries({ ...disguises, ...lingering })))('%s', async (_name, { put, away }) => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    const control = await ourThing(shown, isSave);
    await shown.mouse.move(control.x, control.y);
    await shown.waitForTimeout(500);
    await run(shown, put, control);
    const drawn = (await oursIn(shown)).find(isSave) ?? control;
    await pressAt(shown, drawn);
    await shown.waitForTimeout(400);
    expect(await saved()).toBe(0);
    await run(shown, away, control);
    await expectSaves(shown);
  });
});

describe('a reader whose aids change the page’s looks saves like everybody', () => {
  it.each(Object.entries(aids))('%s', async (_name, put) => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    await run(shown, put, await ourThing(shown, isSave));
    await shown.waitForTimeout(1_000);
    await shown.mouse.move(3, 700);
    await shown.locator('#comment-2 p').hover();
    await press(shown, isSave);
    await expect.poll(saved, { timeout: 10_000 }).toBe(1);
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
    await shown.mouse.down();
    await shown.mouse.up();
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
      await shown.waitForTimeout(800);
      await pressAt(shown, control);
      await expect.poll(saved, { timeout: 10_000 }).toBe(1);
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
    const shown = await read(framed(`/framed/${pages}`));
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

describe('our other things take no press that the reader cannot see either', () => {
  const veil = disguises['a popover over it that lets the pointer through']?.put ?? '';

  it('the launcher', async () => {
    const shown = await read();
    const launcher = await ourThing(shown, isSidebarButton);
    await shown.mouse.move(launcher.x, launcher.y);
    await shown.waitForTimeout(500);
    await run(shown, veil, launcher);
    await pressAt(shown, launcher);
    await shown.waitForTimeout(700);
    expect(shown.frames()).toHaveLength(1);
    await run(shown, `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove())`, launcher);
    await press(shown, isSidebarButton);
    await sidebarOf(shown);
  });

  it('the button beside selected words', async () => {
    const shown = await read();
    await shown.locator('#comment-2 p').selectText();
    const button = await ourThing(shown, ({ text }) => text.startsWith('Save as a statement'));
    await shown.mouse.move(button.x, button.y);
    await shown.waitForTimeout(500);
    await run(shown, veil, button);
    await pressAt(shown, button);
    await shown.waitForTimeout(700);
    expect(shown.frames()).toHaveLength(1);
  });

  it('the way back in the toast', async () => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    await press(shown, isSave);
    await expect.poll(saved, { timeout: 10_000 }).toBe(1);
    const undo = await ourThing(shown, isUndo);
    await shown.mouse.move(undo.x, undo.y);
    await shown.waitForTimeout(500);
    await run(shown, veil, undo);
    await pressAt(shown, undo);
    await shown.waitForTimeout(500);
    expect(await saved()).toBe(1);
    await run(shown, `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove())`, undo);
    await press(shown, isUndo);
    await expect.poll(saved, { timeout: 10_000 }).toBe(0);
  });

  it('a button of the card', async () => {
    const shown = await read();
    await shown.locator('#comment-2').getByText('Bo Lind').hover();
    const find = () => shown.frames().find((frame) => frame.url().includes('/card.html'));
    await expect.poll(find, { timeout: 15_000 }).toBeDefined();
    const card = find() as Frame;
    const follow = card.getByRole('button', { name: /^Follow(?!ing)/ });
    await follow.waitFor({ timeout: 15_000 });
    const followed = async () => {
      const handle = { platform: 'warmwall.localhost', name: 'Bo Lind' };
      const { person } = await ask(demo.desk, { ask: 'person', handle, offset: 0, limit: 1 });
      return person.followed;
    };
    const inFrame = await follow.boundingBox();
    const place = {
      x: (inFrame?.x ?? 0) + (inFrame?.width ?? 0) / 2,
      y: (inFrame?.y ?? 0) + (inFrame?.height ?? 0) / 2,
    };
    await shown.mouse.move(place.x, place.y, { steps: 4 });
    await shown.waitForTimeout(600);
    await pressAt(shown, place);
    await expect.poll(followed, { timeout: 10_000 }).toBe(true);
    await order(demo.desk, { do: 'undo' });
    await expect.poll(followed).toBe(false);
    await run(shown, veil, place);
    await shown.waitForTimeout(400);
    await pressAt(shown, place);
    await shown.waitForTimeout(500);
    expect(await followed()).toBe(false);
  });

  it('the sidebar', async () => {
    const shown = await read();
    await order(demo.desk, { do: 'toggleSidebar', tabId: await tabIdOf(demo.desk, shown.url()) });
    const sidebar = await sidebarOf(shown);
    const search = sidebar.getByRole('button', { name: 'Search' });
    await search.waitFor({ timeout: 15_000 });
    const isPressed = async () => (await search.getAttribute('aria-pressed')) === 'true';
    const inFrame = await search.evaluate((one) => one.getBoundingClientRect().toJSON());
    const left = (shown.viewportSize()?.width ?? 0) - (await sidebar.evaluate(() => innerWidth));
    const place = { x: left + inFrame.x + inFrame.width / 2, y: inFrame.y + inFrame.height / 2 };
    await shown.mouse.move(place.x, place.y);
    await shown.waitForTimeout(600);
    await run(shown, veil, place);
    await shown.waitForTimeout(400);
    await pressAt(shown, place);
    await shown.waitForTimeout(500);
    expect(await isPressed()).toBe(false);
    await run(shown, `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove())`, place);
    await shown.waitForTimeout(600);
    await pressAt(shown, place);
    await expect.poll(isPressed, { timeout: 10_000 }).toBe(true);
  });
});
