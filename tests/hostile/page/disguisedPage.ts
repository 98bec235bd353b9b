import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { DemoBrowser } from '../../tools/demoBrowser.ts';
import { ask, tabIdOf } from '../../tools/extension.ts';
import type { Ours } from '../../tools/inPage.ts';
import { speakers, threadMarkup } from '../detectors/pages.ts';
import { toolsOfDisguise } from './disguises.ts';

/** A place in the window, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

export const isSave = ({ label }: Ours) => label.startsWith('Save this');
export const isUndo = ({ text }: Ours) => text === 'Undo';
export const isSidebarButton = ({ label }: Ours) => label.startsWith('Aforesaid');

/** Takes away whatever a page has put over ours. */
export const unveil = `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove())`;

/** How many statements are saved. */
export const savedIn = async ({ desk }: DemoBrowser): Promise<number> =>
  (await ask(desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 })).total;

let pages = 0;

/** Opens a page of three people that can disguise what is ours, once its people are known. The caller closes it. */
export async function readDisguised(demo: DemoBrowser, html = `<body>${threadMarkup()}`): Promise<Page> {
  const shown = await demo.running.context.newPage();
  const path = `/disguised/${++pages}`;
  await shown.goto(demo.web.add('warmwall', path, `<!doctype html><title>Meters</title>${html}`));
  const tabId = await tabIdOf(demo.desk, shown.url());
  const present = async () => (await ask(demo.desk, { ask: 'here', tabId })).speakers.map(({ handle }) => handle.name);
  await expect.poll(present, { timeout: 20_000 }).toEqual(expect.arrayContaining(speakers));
  await shown.bringToFront();
  await shown.evaluate(toolsOfDisguise);
  return shown;
}

/** Runs a script of the page's that knows our host and a place. */
export const run = (shown: Page, script: string, { x, y }: Place, from = { x, y }) =>
  shown.evaluate(`{ const host = hostOfOurs(), x = ${x}, y = ${y}, from = ${JSON.stringify(from)}; ${script} }`);

/** What we undo ourselves at once: soon after, our things stand plainly above it all again. */
const undone = new Set([
  'our host out of the top layer, and a layer over it',
  'our host in a faint box',
  'our host moved into a faint box as it stands',
]);
export const isUndone = (name: string) => undone.has(name);

/** Puts a disguise on, and gives a reader the moment to see it that they need before they press, by the page's own clock. */
export async function disguise(shown: Page, name: string, put: string, place: Place): Promise<void> {
  await run(shown, put, place);
  if (isUndone(name)) return;
  await shown.evaluate(
    () => new Promise((seen) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(seen)), 350)),
  );
}

/** Presses at a place at once, seen or not: no slow machine comes between the moving and the pressing. */
export async function pressAt({ mouse }: Page, { x, y }: Place): Promise<void> {
  await Promise.all([mouse.move(x, y), mouse.down(), mouse.up()]);
}

/** Waits until our element is as it was before the page laid hands on it. */
export const untilPlain = (shown: Page) =>
  expect.poll(() => shown.evaluate('isPlain()'), { timeout: 20_000 }).toBe(true);

/** Presses at a place as a reader does who sees that nothing came of it: again, until it acts. */
export async function pressUntil(shown: Page, place: Place, acts: () => Promise<boolean>): Promise<void> {
  await shown.mouse.move(place.x, place.y);
  const acted = async () => {
    await shown.waitForTimeout(600); // a hand's time
    if (await acts()) return true;
    await pressAt(shown, place);
    await shown.waitForTimeout(300);
    return acts();
  };
  await expect.poll(acted, { timeout: 20_000 }).toBe(true);
}
