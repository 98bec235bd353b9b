import type { Frame, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../../tools/demoBrowser.ts';
import { ask, order, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { ourThing, press } from '../../tools/inPage.ts';
import { some } from '../some.ts';
import {
  disguise,
  isSave,
  isSidebarButton,
  isUndo,
  isUndone,
  type Place,
  pressAt,
  pressUntil,
  readDisguised,
  run,
  savedIn,
  untilPlain,
  unveil,
} from './disguisedPage.ts';
import { disguises, lingering } from './disguises.ts';

const demo = demoBrowser();
let page: Page | undefined;

const saved = () => savedIn(demo);
const all = some(Object.entries({ ...disguises, ...lingering }));
const veil = disguises['a popover over it that lets the pointer through']?.put ?? '';

async function read(): Promise<Page> {
  page = await readDisguised(demo);
  return page;
}

/** Whether the one whose card is opened is followed. */
async function followed(): Promise<boolean> {
  const handle = { platform: 'warmwall.localhost', name: 'Bo Lind' };
  const { person } = await ask(demo.desk, { ask: 'person', handle, offset: 0, limit: 1 });
  return person.followed;
}

afterEach(async () => {
  await page?.close();
  for (let left = await saved(); left > 0; left--) await order(demo.desk, { do: 'undo' });
  await order(demo.desk, { do: 'unfollow', handle: { platform: 'warmwall.localhost', name: 'Bo Lind' } });
});

describe('the way back in the toast is not pressed under a disguise, and is without it', () => {
  it.each(all)('%s', async (name, { put, away }) => {
    const shown = await read();
    await shown.locator('#comment-2 p').hover();
    await pressUntil(shown, await ourThing(shown, isSave), async () => (await saved()) === 1);
    const undo = await ourThing(shown, isUndo);
    await shown.mouse.move(undo.x, undo.y);
    await shown.waitForTimeout(500);
    await disguise(shown, name, put, undo);
    await pressAt(shown, undo);
    await shown.waitForTimeout(400);
    expect(await saved()).toBe(1);
    await run(shown, away, undo);
    await untilPlain(shown);
    await pressUntil(shown, await ourThing(shown, isUndo), async () => (await saved()) === 0);
  });
});

/** Opens the card of one who speaks; where its button to follow stands in the window. */
async function followButton(shown: Page): Promise<Place> {
  await shown.locator('#comment-2').getByText('Bo Lind').hover();
  const find = () => shown.frames().find((frame) => frame.url().includes('/card.html'));
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  const follow = (find() as Frame).getByRole('button', { name: /^Follow(?!ing)/ });
  await follow.waitFor({ timeout: 20_000 });
  const { x = 0, y = 0, width = 0, height = 0 } = (await follow.boundingBox()) ?? {};
  const place = { x: x + width / 2, y: y + height / 2 };
  await shown.mouse.move(place.x, place.y, { steps: 4 });
  await shown.waitForTimeout(600);
  return place;
}

describe('the card takes no press under a disguise, and does without it', () => {
  it.each(all.filter(([name]) => !isUndone(name)))('%s', async (name, { put, away }) => {
    const shown = await read();
    const place = await followButton(shown);
    await disguise(shown, name, put, place);
    await pressAt(shown, place);
    await shown.waitForTimeout(400);
    expect(await followed()).toBe(false);
    await run(shown, away, place);
    await untilPlain(shown);
    await shown.mouse.move(3, 700);
    await expect.poll(() => shown.frames().length, { timeout: 20_000 }).toBe(1); // the card goes with the pointer
    await pressUntil(shown, await followButton(shown), followed);
  });
});

describe('a mark beside a name takes no press: it goes to the page, and nothing of ours acts', () => {
  it.each(all)('%s', async (_name, { put }) => {
    const shown = await read();
    const name = await shown.locator('#comment-2').getByText('Bo Lind').boundingBox();
    const mark = { x: (name?.x ?? 0) + (name?.width ?? 0) / 2, y: (name?.y ?? 0) + (name?.height ?? 0) - 1 };
    await shown.evaluate(() => {
      const { pressed } = Object.assign(globalThis, { pressed: [] as string[] });
      document.addEventListener('click', ({ target }) => pressed.push((target as Element).localName), true);
    });
    await pressAt(shown, mark);
    expect(await shown.evaluate('pressed')).toEqual(['cite']);
    await run(shown, put, mark);
    await pressAt(shown, mark);
    await shown.waitForTimeout(700);
    expect([await saved(), await followed()]).toEqual([0, false]);
    expect(shown.frames().filter((frame) => frame.url().includes('/sidebar.html'))).toEqual([]);
  });
});

describe('our other things take no press that the reader cannot see either', () => {
  it('the launcher', async () => {
    const shown = await read();
    const launcher = await ourThing(shown, isSidebarButton);
    await shown.mouse.move(launcher.x, launcher.y);
    await shown.waitForTimeout(500);
    await disguise(shown, 'a veil', veil, launcher);
    await pressAt(shown, launcher);
    await shown.waitForTimeout(700);
    expect(shown.frames()).toHaveLength(1);
    await run(shown, unveil, launcher);
    await press(shown, isSidebarButton);
    await sidebarOf(shown);
  });

  it('the button beside selected words', async () => {
    const shown = await read();
    await shown.locator('#comment-2 p').selectText();
    const button = await ourThing(shown, ({ text }) => text.startsWith('Save as a statement'));
    await shown.mouse.move(button.x, button.y);
    await shown.waitForTimeout(500);
    await disguise(shown, 'a veil', veil, button);
    await pressAt(shown, button);
    await shown.waitForTimeout(700);
    expect(shown.frames()).toHaveLength(1);
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
    await disguise(shown, 'a veil', veil, place);
    await pressAt(shown, place);
    await shown.waitForTimeout(500);
    expect(await isPressed()).toBe(false);
    await run(shown, unveil, place);
    await shown.waitForTimeout(600);
    await pressAt(shown, place);
    await expect.poll(isPressed, { timeout: 10_000 }).toBe(true);
  });
});
