import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { ask, launch, order, type Running, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { press } from '../../tools/inPage.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { type LoggingProxy, startLoggingProxy } from './loggingProxy.ts';

/** Where Chromium itself asks, with us or without: for its updates, the time, its accounts. */
const browsersOwn = /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1|gstatic)\.com[:/]/;
/** How many pages the session reads. */
const pages = 50;

describe('a session behind a proxy that writes everything down', () => {
  let web: DemoWeb;
  let proxy: LoggingProxy;
  let running: Running;
  let desk: Page;
  const visited: string[] = [];

  const visit = async (url: string): Promise<Page> => {
    const page = await running.context.newPage();
    await page.goto(url);
    visited.push(url);
    return page;
  };
  const total = async () =>
    (await ask(desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total;

  /** Opens a page, waits until what is said on it is kept, and closes it. */
  const readThrough = async (url: string): Promise<void> => {
    const before = await total();
    const page = await visit(url);
    await expect.poll(total, { timeout: 15_000, interval: 100 }).toBeGreaterThan(before);
    await page.close();
  };

  beforeAll(async () => {
    [web, proxy] = await Promise.all([serveDemoWeb(), startLoggingProxy()]);
    const args = [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
    running = await launch({ headless: true, args });
    desk = await running.open('library.html');
  });

  afterAll(async () => {
    await running?.close();
    await Promise.all([web?.close(), proxy?.close()]);
  });

  it(`reads ${pages} pages, saves, searches and forgets, and asks the network for nothing of its own`, async () => {
    await order(desk, { do: 'set', settings: { keepRead: true } });
    for (const url of web.pages) await readThrough(url);
    for (let number = web.pages.length; number < pages; number++) {
      const markup = threadMarkup().replaceAll('meter', `meter ${number}`);
      await readThrough(web.add('warmwall', `/session/${number}`, `<title>${number}</title><body>${markup}`));
    }
    expect(await total()).toBeGreaterThan(2 * pages);
    const page = await visit(web.add('warmwall', '/session/last', `<title>Last</title><body>${threadMarkup()}`));
    const tabId = await tabIdOf(desk, page.url());
    await expect.poll(async () => (await ask(desk, { ask: 'here', tabId })).state, { timeout: 15_000 }).toBe('ready');
    await page.bringToFront();
    await page.locator('#comment-2 p').hover();
    await press(page, ({ label }) => /^Save|Press to save/.test(label));
    await order(desk, { do: 'toggleSidebar', tabId });
    await (await sidebarOf(page)).getByText('Ada Fenn').first().waitFor({ timeout: 15_000 });
    for (const name of ['popup.html', 'options.html', 'welcome.html', 'library.html#words=meter']) {
      const view = await running.open(name);
      await view.waitForTimeout(400);
      await view.close();
    }
    await order(desk, { do: 'forget', what: { site: 'warmwall.localhost' } });
    await desk.waitForTimeout(1_000);
    expect(proxy.asked.length, 'the proxy was used').toBeGreaterThan(pages);
    const count = (urls: readonly string[], url: string) => urls.filter((one) => one === url).length;
    const own = /\/(?:demo\.css|favicon\.ico|[^/]*\?page=.*)$/; // what the demo web's pages ask for themselves
    expect(proxy.asked.filter((url) => !visited.includes(url) && !own.test(url) && !browsersOwn.test(url))).toEqual([]);
    expect(visited.filter((url) => count(proxy.asked, url) !== count(visited, url))).toEqual([]);
  }, 300_000);

  it('leaves nothing of a forgotten site in the stores beside the record', async () => {
    const kept = await desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
      };
      return JSON.stringify([
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
        { ...localStorage },
      ]);
    });
    expect(kept).toContain('keepRead');
    expect(kept).not.toMatch(/warmwall|Ada Fenn|meter/);
    const left = await ask(desk, { ask: 'history', words: 'warmwall', savedOnly: false, offset: 0, limit: 10 });
    expect(left.statements.filter(({ isPartOf }) => isPartOf.site === 'warmwall.localhost')).toEqual([]);
  });

  it('tells a page that is opened from the record nothing of where the reader came from', async () => {
    await order(desk, { do: 'set', settings: { keepRead: true } });
    const library = await running.open('library.html');
    await library.locator('[role=option]').first().click();
    const link = library.locator('.detail a[target=_blank]').first();
    expect(await link.getAttribute('rel')).toMatch(/noreferrer/);
    const [opened] = await Promise.all([running.context.waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(await opened.evaluate(() => [document.referrer, String(window.opener)])).toEqual(['', 'null']);
  });

  it.each([
    ['a site that is never read', { neverReadSites: ['benchnotes.localhost'] }],
    ['any site, while paused', { paused: true }],
  ])('does not read %s', async (_name, settings) => {
    await order(desk, { do: 'set', settings: { keepRead: true, ...settings } });
    const before = await total();
    const page = await visit(web.pages[0] ?? '');
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await total()).toBe(before);
    await order(desk, { do: 'set', settings: { paused: false, neverReadSites: [] } });
    await page.close();
  });
});
