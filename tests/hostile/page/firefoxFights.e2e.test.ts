import { describe, expect, it } from 'vitest';
import { overPort } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { fightBy, fights } from './fights.ts';
import { expectRead, firefoxPlace, tabOf } from './firefoxPlace.ts';

const at = firefoxPlace();
let paths = 0;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function visit(html: string, headers: Record<string, string> = {}): Promise<string> {
  const url = at.web.add('warmwall', `/firefox-fights/${++paths}`, html, headers);
  await at.page.goto(url);
  await at.page.bringToFront();
  return url;
}
const pageOf = (more = '') => `<!doctype html><title>Meters</title><body>${threadMarkup()}${more}`;

/** Opens the sidebar, and sees that there is one and that it is on top. */
async function expectOneSidebar(url: string): Promise<void> {
  await overPort(at.desk, { command: { do: 'toggleSidebar', tabId: await tabOf(at, url) } });
  const isOnTop = `(() => { const host = document.elementFromPoint(innerWidth - 60, 300); return host?.parentNode === document.documentElement && host !== document.body && host.matches(':popover-open'); })()`;
  await expect.poll(() => at.page.evaluate(isOnTop), { timeout: 20_000 }).toBe(true);
  const sidebars = async () => (await at.page.frames()).filter((frame) => frame.url.includes('/sidebar.html')).length;
  await expect.poll(sidebars, { timeout: 20_000 }).toBe(1);
}

describe('Firefox: a page that fights our element', () => {
  it.each(some(Object.entries(fights)))(
    '%s at each change: no hang, and once it ends there is one sidebar',
    async (_name, act) => {
      const url = await visit(pageOf(`<script>${fightBy(act)}</script>`));
      await expectRead(at, url);
      await wait(1_500);
      const turns = `new Promise((resolve) => { let count = 0; setInterval(() => count++, 10); setTimeout(() => resolve(count), 1_000); })`;
      expect(await at.page.evaluate<number>(turns), 'the page has its turns').toBeGreaterThan(3);
      await at.page.evaluate('peace()');
      await at.page.evaluate(
        `[...document.querySelectorAll('html > div')].slice(1).forEach((clone) => clone.remove())`,
      );
      await wait(5_500);
      await expectOneSidebar(url);
    },
  );
});

describe('Firefox: a document that is more than one', () => {
  it('is printed', async () => {
    const url = await visit(pageOf());
    await expectRead(at, url);
    expect(await at.page.print()).toBeGreaterThan(1_000);
    await expectOneSidebar(url);
  });

  it('is a sandbox: one sidebar or a sentence', async () => {
    const url = await visit(pageOf(), { 'Content-Security-Policy': 'sandbox allow-scripts' });
    await wait(2_000);
    await overPort(at.desk, { command: { do: 'toggleSidebar', tabId: await tabOf(at, url) } });
    const isToast = `document.elementFromPoint(innerWidth / 2, innerHeight - 44)?.matches(':popover-open') ?? false`;
    const answered = async () =>
      (await at.page.frames()).some((frame) => frame.url.includes('/sidebar.html')) ||
      (await at.page.evaluate<boolean>(isToast));
    await expect.poll(answered, { timeout: 20_000 }).toBe(true);
  });

  it('has its root replaced: one sidebar, and what was said in the new one is read', async () => {
    const url = await visit(pageOf());
    await expectRead(at, url);
    const others = JSON.stringify(pageOf().replaceAll('Ada Fenn', 'Di Norr'));
    await at.page.evaluate(
      `document.documentElement.replaceWith(document.adoptNode(new DOMParser().parseFromString(${others}, 'text/html').documentElement))`,
    );
    await expectRead(at, url, ['Di Norr']);
    await expectOneSidebar(url);
  });
});

const long = 'Words long enough to be worth reading by anybody who happens to read such things. '.repeat(4);

describe('Firefox: strange documents: nothing is thrown, nothing of ours appears', () => {
  it.each([
    ['image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${long}</text></svg>`],
    ['text/plain', 'Ada Fenn: I said so.\n'.repeat(50)],
    ['application/xml', `<?xml version="1.0"?><said>${long}</said>`],
  ])('%s', async (type, text) => {
    await visit(text, { 'Content-Type': type });
    const before = await at.page.evaluate<number>('document.documentElement.children.length');
    await wait(2_000);
    expect(await at.page.evaluate('document.documentElement.children.length')).toBe(before);
    expect(await at.page.evaluate(`document.querySelectorAll('[popover]').length`)).toBe(0);
  });
});
