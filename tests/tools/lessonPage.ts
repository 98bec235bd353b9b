import type { Page } from 'playwright';
import type { DemoWeb } from '../demo/serve.ts';
import { order, type Running, sidebarOf, tabIdOf } from './extension.ts';
import { ourThing, press } from './inPage.ts';
import type { Shoot } from './shots.ts';

const said = [
  ['Ola Fenn', 'The kiln cracked on Sunday, and nobody had touched it since the frost.'],
  ['Bram Oake', 'Mine did the same thing, two winters ago, right along the seam.'],
  ['Ceri Vale', 'Dry the bricks for a week first and they will hold much longer.'],
  ['Dun Marlow', 'A week is not enough for these, they want the better part of a month.'],
];

/** A page whose comments have no dates and say nothing of being comments: only a lesson finds them. */
export const slabsPage = `<!doctype html><html lang="en"><title>Bricks that crack</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 640px; margin: 40px auto } .slab { margin: 0 0 16px } .w { display: block }</style>
<body><h1>Bricks that crack</h1><p>Every winter the same question comes back to the wall, and every winter there are other answers to it.
The clay is good, the fire is hot enough, and still there are cracks in the morning, as long as a finger and as thin as a hair.</p>
${said.map(([who, words]) => `<div class="slab"><a href="#away">${who}</a> <span class="w">${words}</span></div>`).join('\n')}</body></html>`;

/** Clicks what stands at an element, with the real mouse, whatever lies over it. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

/** A lesson from its offer to what was found; nothing is kept of it. */
export async function shootLesson({ context, open }: Running, web: DemoWeb, shoot: Shoot): Promise<void> {
  const page = await context.newPage();
  await page.goto(web.add('warmwall', '/slabs', slabsPage));
  const desk = await open('library.html');
  const tabId = await tabIdOf(desk, page.url());
  await order(desk, { do: 'toggleSidebar', tabId });
  await page.bringToFront();
  const sidebar = await sidebarOf(page);
  const offer = sidebar.getByRole('button', { name: 'Teach this site' });
  await offer.waitFor();
  await shoot(page, '14-nobody');
  void offer.click().catch(() => undefined); // the press takes the sidebar away
  const says = (words: string) => ourThing(page, ({ name, text }) => name !== 'BUTTON' && text.includes(words));
  await says('Click the text');
  await clickOn(page, '.slab .w');
  await says('Now click the name');
  await shoot(page, '15-lesson');
  await clickOn(page, '.slab a');
  await press(page, ({ text }) => text === 'Skip the date');
  await says('comments found');
  await page.waitForTimeout(300);
  await shoot(page, '16-lesson-found');
  await Promise.all([page.close(), desk.close()]);
}
