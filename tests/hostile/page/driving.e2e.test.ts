import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../../tools/demoBrowser.ts';
import { ask, builds, order, tabIdOf } from '../../tools/extension.ts';
import { oursIn, press } from '../../tools/inPage.ts';
import { hostilePages, speakers, threadMarkup } from '../detectors/pages.ts';
import { attempts, sabotage, strictHeaders } from './sabotage.ts';

const demo = demoBrowser();
let page: Page | undefined;
let pages = 0;

afterEach(() => page?.close());

const saved = async () =>
  (await ask(demo.desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total;
const present = async (shown: Page) => {
  const { speakers: found } = await ask(demo.desk, { ask: 'here', tabId: await tabIdOf(demo.desk, shown.url()) });
  return found.map(({ handle }) => handle.name);
};

/** Opens a page and waits until its three people are known. */
async function read(html: string, headers: Record<string, string> = {}): Promise<Page> {
  page = await demo.running.context.newPage();
  await page.goto(demo.web.add('warmwall', `/driven/${++pages}`, html, headers));
  const shown = page;
  await expect.poll(() => present(shown), { timeout: 20_000 }).toEqual(expect.arrayContaining(speakers));
  await page.bringToFront();
  return page;
}

const thread = `<!doctype html><title>Meters</title><body>${threadMarkup()}`;

describe('a page cannot act in the reader’s name', () => {
  it.each(Object.entries(attempts))('%s', async (_name, script) => {
    const shown = await read(thread);
    const errors: string[] = [];
    shown.on('pageerror', (error) => errors.push(error.message));
    await shown.locator('#comment-2 p').hover();
    await shown.waitForTimeout(600);
    await shown.evaluate(script.replaceAll('ID', demo.running.id));
    await shown.waitForTimeout(700);
    expect(await saved()).toBe(0);
    expect(await present(shown), 'nobody is silenced').toEqual(expect.arrayContaining(speakers));
    expect(shown.frames()).toHaveLength(1);
    expect(errors.filter((message) => /aforesaid|extension/i.test(message))).toEqual([]);
  });
});

describe('a page that knows our id gets none of our files', () => {
  const names = ['sidebar.html', 'card.html', 'library.html', 'manifest.json', 'icon/48.png', 'reader.js', 'scout.js'];
  names.push('commentReader.js', 'articleReader.js', 'quotationReader.js');
  it.each(names)('%s', async (name) => {
    const shown = await read(thread);
    const got = await shown.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        () => 'fetched',
        () => 'refused',
      );
      const drawn = new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('drawn');
        picture.onerror = () => resolve('refused');
        picture.src = address;
      });
      return [fetched, await drawn];
    }, `chrome-extension://${demo.running.id}/${name}`);
    expect(got).toEqual(['refused', 'refused']);
    // There is such a file: the address was right.
    expect(existsSync(join(builds.chrome, name))).toBe(true);
  });
});

describe('after all that a page did, the reader’s own click still saves', () => {
  it.each(Object.entries(sabotage))('%s', async (_name, script) => {
    // The script runs before anything of ours does.
    const shown = await read(`<!doctype html><title>Meters</title><body>${threadMarkup()}<script>${script}</script>`);
    await shown.locator('#comment-2 p').hover();
    await press(shown, ({ label }) => label.startsWith('Save this'));
    await expect.poll(saved, { timeout: 10_000 }).toBe(1);
    await order(demo.desk, { do: 'undo' });
    await expect.poll(saved).toBe(0);
  });
});

describe('strict and strange documents do not break us, nor we them', () => {
  it.each(Object.entries(strictHeaders))('%s', async (_name, headers) => {
    const shown = await read(thread, headers);
    await shown.locator('#comment-2 p').hover();
    await press(shown, ({ label }) => label.startsWith('Save this'));
    await expect.poll(saved, { timeout: 10_000 }).toBe(1);
    await order(demo.desk, { do: 'undo' });
  });

  it('XHTML', async () => {
    const body = threadMarkup();
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Meters</title></head><body>${body}</body></html>`;
    expect(await present(await read(xhtml, { 'Content-Type': 'application/xhtml+xml' }))).toEqual(
      expect.arrayContaining(speakers),
    );
  });

  it.each([
    [
      'a picture of vectors',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Words in a picture, long enough to be worth reading by anybody who happens to read pictures. Words in a picture again.</text></svg>',
    ],
    ['plain text', 'text/plain', 'Ada Fenn: I said so.\n'.repeat(50)],
    ['XML', 'application/xml', `<?xml version="1.0"?><said>${'I said so. '.repeat(50)}</said>`],
    ['JSON', 'application/json', JSON.stringify({ said: 'I said so. '.repeat(50) })],
  ])('%s: nothing is thrown, nothing is kept', async (_name, type, text) => {
    page = await demo.running.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(demo.web.add('warmwall', `/strange/${++pages}`, text, { 'Content-Type': type }));
    await page.waitForTimeout(1_200);
    expect(errors).toEqual([]);
    expect(await oursIn(page)).toEqual([]);
  });
});

describe('a frame made of words cannot speak for another site', () => {
  it('by its base', async () => {
    const inner = `<base href='https://victim.example/forged'>${threadMarkup().replaceAll('"', "'")}`;
    page = await demo.running.context.newPage();
    await page.goto(
      demo.web.add(
        'warmwall',
        '/forger',
        `<!doctype html><title>Forger</title><body><iframe srcdoc="${inner}"></iframe>`,
      ),
    );
    const tabId = await tabIdOf(demo.desk, page.url());
    const named = async () =>
      (await ask(demo.desk, { ask: 'here', tabId })).speakers.map(({ handle }) => handle.platform);
    await expect.poll(async () => (await named()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await named()).not.toContain('victim.example');
  });
});

describe('names of fields and images hide nothing from us in a real page', () => {
  const some = hostilePages.clobbered.filter(({ name }) =>
    /addEventListener|createElement |createTreeWalker|documentElement|visibilityState|callable|frame named|two images|whose (?:parentNode|childNodes|attributes|ownerDocument) is/.test(
      name,
    ),
  );
  it.each(some)('$name', async ({ html }) => {
    await read(html);
  });
});
