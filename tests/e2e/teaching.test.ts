import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Here } from '../../utils/messages.ts';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, order, sidebarOf, tabIdOf } from '../tools/extension.ts';
import { oursIn, ourThing, press } from '../tools/inPage.ts';
import { clickOn, slabsPage } from '../tools/lessonPage.ts';

/** A page on which nobody is recognised, until the reader shows one comment of it. The steps build on each other. */
describe('teaching a site', () => {
  const demo = demoBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await demo.visit(demo.web.add('warmwall', '/slabs', slabsPage));
  });

  const here = async (): Promise<Here> => ask(demo.desk, { ask: 'here', tabId: await tabIdOf(demo.desk, page.url()) });
  const names = async () => (await here()).speakers.map(({ handle }) => handle.name).sort();
  const button = (text: string) => press(page, (ours) => ours.name === 'BUTTON' && ours.text === text);
  const says = (words: string) => ourThing(page, ({ name, text }) => name !== 'BUTTON' && text.includes(words));
  const everyone = ['Bram Oake', 'Ceri Vale', 'Dun Marlow', 'Ola Fenn'];

  it('is offered where nobody is recognised', async () => {
    await expect.poll(async () => (await here()).state, { timeout: 20_000 }).toBe('nothingFound');
    await order(demo.desk, { do: 'toggleSidebar', tabId: await tabIdOf(demo.desk, page.url()) });
    await page.bringToFront();
    const sidebar = await sidebarOf(page);
    // The press takes the sidebar away: Playwright may wait in vain for its end.
    void sidebar
      .getByRole('button', { name: 'Teach this site' })
      .click()
      .catch(() => undefined);
    await says('Click the text of one comment.');
  });

  it('takes no click of a script, and gives the page none of the reader’s', async () => {
    await page.evaluate(() => {
      const heard = window as unknown as { heard: string[] };
      heard.heard = [];
      for (const slab of document.querySelectorAll('.slab, .slab *')) {
        for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup']) {
          slab.addEventListener(type, () => heard.heard.push(type));
        }
      }
      document.addEventListener('click', () => heard.heard.push('document'));
      document.querySelector<HTMLElement>('.slab .w')?.click();
      document.documentElement.lastElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await says('Click the text of one comment.');
    await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
    await clickOn(page, '.slab .w');
    await says('Now click the name');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('says what cannot be a name, goes back, and goes on by the keyboard', async () => {
    await clickOn(page, 'h1 + p');
    await says('There is no name at this place');
    await page.keyboard.press('Backspace');
    await says('Click the text of one comment.');
    await clickOn(page, '.slab .w');
    await says('Now click the name');
    await clickOn(page, '.slab a');
    await says('Now click its date');
    expect(page.url()).not.toContain('#away');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await button('Skip the date');
    await says('4 comments found');
  });

  it('keeps what was taught, and lists the people in the sidebar', async () => {
    const keep = await ourThing(page, ({ text }) => text.startsWith('Keep for'));
    expect(keep.text).toBe('Keep for warmwall.localhost');
    await button('Keep for warmwall.localhost');
    await expect.poll(names, { timeout: 20_000 }).toEqual(everyone);
    const sidebar = await sidebarOf(page);
    await sidebar.getByText('Ceri Vale').first().waitFor();
    await says('are read as you have shown');
  });

  it('knows them again after the page was loaded anew, and on other pages of the site', async () => {
    await page.reload();
    await expect.poll(names, { timeout: 20_000 }).toEqual(everyone);
    await page.goto(demo.web.add('warmwall', '/other-slabs', slabsPage.replaceAll('Ola Fenn', 'Elke Dorn')));
    await expect.poll(names, { timeout: 20_000 }).toContain('Elke Dorn');
    await page.goto(demo.web.add('benchnotes', '/slabs', slabsPage));
    await expect.poll(async () => (await here()).state, { timeout: 20_000 }).toBe('nothingFound');
  });

  it('is taken back in the settings, and undone', async () => {
    await page.goto(demo.web.address('warmwall', '/slabs'));
    await expect.poll(names, { timeout: 20_000 }).toEqual(everyone);
    const options = await demo.running.open('options.html');
    await options.getByRole('button', { name: 'Forget what was taught of warmwall.localhost' }).click();
    await expect.poll(async () => (await here()).state, { timeout: 20_000 }).toBe('nothingFound');
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names, { timeout: 20_000 }).toEqual(everyone);
    await options.close();
  });

  it('leaves the page as it was when the reader presses Escape', async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await order(demo.desk, { do: 'beginLesson', tabId: await tabIdOf(demo.desk, page.url()) });
    await page.bringToFront();
    await says('Click the text of one comment.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await oursIn(page)).some(({ text }) => text === 'Cancel')).toBe(false);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });
});
