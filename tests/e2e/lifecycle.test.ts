import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, builds, launch, type Running, tabIdOf } from '../tools/extension.ts';
import { ourThing } from '../tools/inPage.ts';

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

  it.each(['scout.js', 'reader.js'])('%s listens to no event by which WXT ends a content script', (script) => {
    expect(readFileSync(join(builds.chrome, script), 'utf8')).not.toMatch(/content-script-started|wxt:/);
  });

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
