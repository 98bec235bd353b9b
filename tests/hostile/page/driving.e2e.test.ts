import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { demoBrowser } from '../../tools/demoBrowser.ts';
import { ask, order, tabIdOf } from '../../tools/extension.ts';
import { oursIn, press } from '../../tools/inPage.ts';
import { hostilePages, speakers, threadMarkup } from '../detectors/pages.ts';

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

/** What a page's script does to save, open or order something in the reader's name. */
const attempts: Record<string, string> = {
  'clicks made everywhere': `for (let x = 0; x < innerWidth; x += 15) for (let y = 0; y < innerHeight; y += 15) {
    const at = document.elementFromPoint(x, y);
    for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) at?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
  }`,
  'click() on all there is': `for (const one of document.querySelectorAll('*')) { one.click?.(); one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })); one.click?.(); }`,
  'keys of our shortcuts': `for (const key of ['s', 'S', 'a', 'A', 'Enter', ' ']) for (const type of ['keydown', 'keypress', 'keyup']) for (const target of [document, document.body, window]) target.dispatchEvent(new KeyboardEvent(type, { key, code: 'Key' + key, altKey: true, shiftKey: true, bubbles: true, composed: true }));`,
  'messages in our own words': `for (const message of [{ say: 'save', ref: 1 }, { do: 'forget', what: { site: 'x' } }, { order: 'saveFocused' }, { order: 'toggleSidebar' }, { number: 1, command: { do: 'undo' } }]) { window.postMessage(message, '*'); new BroadcastChannel('aforesaid').postMessage(message); for (let i = 0; i < window.length; i++) window[i].postMessage(message, '*'); }`,
  'messages to the extension': `try { chrome.runtime.sendMessage('ID', { say: 'save' }); chrome.runtime.connect('ID', { name: 'view' }); } catch {}`,
  'events of life and death': `for (const type of ['pagehide', 'pageshow', 'unload', 'beforeunload', 'visibilitychange', 'popstate', 'freeze', 'resume', 'contextmenu', 'focus', 'blur']) for (const target of [window, document]) target.dispatchEvent(new Event(type, { bubbles: true }));`,
  'focus and selection taken all the time': `let turns = 0; const thief = setInterval(() => { getSelection().selectAllChildren(document.body); document.body.tabIndex = -1; document.body.focus(); for (const one of document.documentElement.children) one.focus?.(); if (++turns > 60) clearInterval(thief); }, 5);`,
  'our host dragged, shown and hidden': `for (const one of [...document.documentElement.children]) if (!['head', 'body'].includes(one.localName)) { one.hidePopover?.(); one.showPopover?.(); one.removeAttribute('style'); one.style.cssText = 'all:initial;pointer-events:all;width:100vw;height:100vh'; one.click(); document.body.append(one); one.click(); one.attachShadow && (() => { try { one.attachShadow({ mode: 'open' }) } catch {} })(); }`,
};

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
    expect(shown.frames()).toHaveLength(1);
    expect(errors.filter((message) => /aforesaid|extension/i.test(message))).toEqual([]);
  });
});

describe('after all that a page did, the reader’s own click still saves', () => {
  it.each([
    [
      'patched built-ins',
      `const evil = () => { throw new Error('patched') }; for (const [owner, name] of [[Array.prototype, 'map'], [Array.prototype, 'push'], [Node.prototype, 'appendChild'], [Element.prototype, 'attachShadow'], [Element.prototype, 'getAttribute'], [JSON, 'stringify'], [Promise.prototype, 'then'], [document, 'createElement'], [EventTarget.prototype, 'addEventListener']]) owner[name] = evil;`,
    ],
    [
      'a frozen document',
      `for (const one of [document, Document.prototype, Node.prototype, Element.prototype, HTMLElement.prototype, Object.prototype, Array.prototype, document.body]) Object.freeze(one);`,
    ],
    [
      'elements that throw',
      `customElements.define('x-bomb', class extends HTMLElement { constructor() { super(); } connectedCallback() { throw new Error('bomb'); } attributeChangedCallback() { throw new Error('bomb'); } get textContent() { throw new Error('bomb'); } get childNodes() { throw new Error('bomb'); } }); for (let i = 0; i < 50; i++) document.body.append(document.createElement('x-bomb'));`,
    ],
    [
      'a poisoned prototype',
      `Object.prototype.say = 'bye'; Object.prototype.hidden = true; Object.prototype.aforesaidReads = true; Array.prototype.statement = 1;`,
    ],
    [
      'names over the document',
      `for (const name of ['addEventListener', 'createElement', 'createElementNS', 'documentElement', 'querySelector', 'createTreeWalker', 'createRange', 'elementFromPoint', 'visibilityState', 'body', 'title', 'baseURI']) { const image = document.createElement('img'); image.name = name; Document.prototype.querySelector.call(document, 'h1').append(image); }`,
    ],
    [
      'ten thousand changes a second',
      `let turns = 0; const storm = setInterval(() => { for (let i = 0; i < 100; i++) { const one = document.createElement('i'); one.textContent = 'x'; Document.prototype.querySelector.call(document, 'h1').append(one); one.remove(); } if (++turns > 300) clearInterval(storm); }, 10);`,
    ],
  ])('%s', async (_name, script) => {
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
  it.each([
    ['a policy that forbids all', { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }],
    ['Trusted Types', { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
    ['isolation', { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }],
    [
      'permissions all taken away',
      { 'Permissions-Policy': 'fullscreen=(), clipboard-read=(), focus-without-user-activation=()' },
    ],
  ])('%s', async (_name, headers) => {
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
