import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, builds, launch, order, type Running, sidebarOf, tabIdOf } from '../tools/extension.ts';
import { ourThing } from '../tools/inPage.ts';

const readerScripts = ['commentReader.js', 'articleReader.js', 'quotationReader.js', 'reader.js'];

/** Our scripts in pages live and end by our own word, not by an event of the page's. */
describe('our life in a page', () => {
  let web: DemoWeb;
  let running: Running;

  beforeAll(async () => {
    web = await serveDemoWeb();
    running = await launch({ headless: true });
  });

  afterAll(async () => {
    await running?.close();
    await web?.close();
  });

  it.each(['scout.js', ...readerScripts])('%s listens to no event by which WXT ends a content script', (script) => {
    expect(readFileSync(join(builds.chrome, script), 'utf8')).not.toMatch(/content-script-started|wxt:/);
  });

  it.each(readerScripts)('%s is a part of the reader, short enough not to hold up a page', (script) => {
    const text = readFileSync(join(builds.chrome, script), 'utf8');
    expect(text.length).toBeGreaterThan(50_000);
    expect(text.length).toBeLessThan(160_000);
  });

  it('reads a page whose elements bear the names of our own marks', async () => {
    const names = ['aforesaidHere', 'aforesaidReads', 'aforesaidParts'];
    const named = names.map((name) => `<i id="${name}"></i>`).join('');
    const said = [
      ['Ola Fenn', 'The bricks along the seam had cracked again when I looked at them on Sunday.'],
      ['Bram Oake', 'Mine did the same thing two winters ago, and I have kept a list since.'],
      ['Ceri Vale', 'Dry them for a week before the first fire, and they will hold much longer.'],
    ];
    const comment = ([name, words]: string[], at: number) =>
      `<li class="comment" id="comment-${at}"><cite class="fn">${name}</cite> <a href="#comment-${at}"><time datetime="2020-05-0${at + 1}T10:00">May</time></a><div class="comment-text"><p>${words}</p></div></li>`;
    const thread = `<ol class="comment-list">${said.map(comment).join('')}</ol>`;
    const page = await running.context.newPage();
    await page.goto(
      web.add('warmwall', '/marks', `<!doctype html><title>Bricks</title><body>${named}${thread}</body>`),
    );
    const desk = await running.open('library.html');
    const tabId = await tabIdOf(desk, page.url());
    await expect.poll(async () => (await ask(desk, { ask: 'here', tabId })).state, { timeout: 5_000 }).toBe('ready');
    await page.close();
  });

  it('opens the sidebar though it is asked for while the reader is on its way', async () => {
    const desk = await running.open('library.html');
    for (let visit = 0; visit < 6; visit++) {
      const page = await running.context.newPage();
      await page.goto(`${web.pages[0] ?? ''}?visit=${visit}`, { waitUntil: 'commit' });
      await order(desk, { do: 'toggleSidebar', tabId: await tabIdOf(desk, page.url()) });
      await page.bringToFront();
      await sidebarOf(page, 5_000);
      await page.close();
    }
    await desk.close();
  }, 60_000);

  it('goes on when a page that knows our id makes the events of a newer copy of us', async () => {
    const page = await running.context.newPage();
    await page.goto(web.pages[0] ?? '');
    const desk = await running.open('library.html');
    const tabId = await tabIdOf(desk, page.url());
    const state = async () => (await ask(desk, { ask: 'here', tabId })).state;
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    await page.bringToFront();
    await page.evaluate((id) => {
      for (const script of ['content', 'scout', 'reader']) {
        const name = `${id}:${script}:wxt:content-script-started`;
        const detail = { type: 'wxt:content-script-started', contentScriptName: script, messageId: 'x' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.postMessage({ ...detail, type: name }, '*');
      }
      for (const type of ['pagehide', 'pageshow', 'beforeunload']) window.dispatchEvent(new Event(type));
    }, running.id);
    await page.waitForTimeout(500);
    expect(await state()).toBe('ready');
    await page.locator('#comment-102 p').first().hover();
    await ourThing(page, ({ label }) => label.startsWith('Save this'));
    await page.close();
  });
});
