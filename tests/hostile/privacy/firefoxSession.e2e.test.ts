import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { until } from '../until.ts';
import { type LoggingProxy, startLoggingProxy } from './loggingProxy.ts';

/** Where Firefox itself asks, with us or without: for its updates and those of its parts, its lists, the network. */
const browsersOwn =
  /^(?:https?:\/\/)?(?:[\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com)|update\.googleapis\.com)[:/]/;
/** How many pages the session reads. */
const pages = 50;

describe('Firefox: a session behind a proxy that writes everything down', () => {
  let web: DemoWeb;
  let proxy: LoggingProxy;
  let firefox: RunningFirefox;
  let desk: FirefoxPage;
  let page: FirefoxPage;
  const visited: string[] = [];

  const told = (command: object) => overPort(desk, { command });
  const total = async () => {
    const question = { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 };
    return (await overPort<{ total: number }>(desk, { question })).total;
  };

  beforeAll(async () => {
    [web, proxy] = await Promise.all([serveDemoWeb(), startLoggingProxy()]);
    firefox = await launchFirefox({ proxy: proxy.port });
    desk = await firefox.newPage();
    await desk.goto(firefox.address('library.html'));
    await until(() => desk.evaluate<boolean>(`typeof browser === 'object'`).catch(() => false));
    page = await firefox.newPage();
  });

  afterAll(async () => {
    await firefox?.close();
    await Promise.all([web?.close(), proxy?.close()]);
  });

  it(`reads ${pages} pages, searches and forgets, and asks the network for nothing of its own`, async () => {
    await told({ do: 'set', settings: { keepRead: true } });
    for (let number = 0; number < pages; number++) {
      const markup = threadMarkup().replaceAll('meter', `meter ${number}`);
      const url = web.add('warmwall', `/firefox-session/${number}`, `<title>${number}</title><body>${markup}`);
      const before = await total();
      await page.goto(url);
      visited.push(url);
      await expect.poll(total, { timeout: 20_000, interval: 100 }).toBeGreaterThan(before);
    }
    expect(await total()).toBeGreaterThan(2 * pages);
    for (const name of ['popup.html', 'options.html', 'welcome.html', 'library.html#words=meter']) {
      const view = await firefox.newPage();
      await view.goto(firefox.address(name));
      await until(() => view.evaluate<boolean>('document.body.innerText.length > 20').catch(() => false));
    }
    await told({ do: 'forget', what: { site: 'warmwall.localhost' } });
    await expect.poll(total).toBe(0);
    expect(proxy.asked.length, 'the proxy was used').toBeGreaterThanOrEqual(pages);
    const count = (urls: readonly string[], url: string) => urls.filter((one) => one === url).length;
    const own = /\/favicon\.ico$/; // what the browser asks of each site
    expect(proxy.asked.filter((url) => !visited.includes(url) && !own.test(url) && !browsersOwn.test(url))).toEqual([]);
    expect(visited.filter((url) => count(proxy.asked, url) !== 1)).toEqual([]);
  }, 300_000);

  it('leaves nothing of a forgotten site in the stores beside the record', async () => {
    const kept = await desk.evaluate<object[]>(
      'Promise.all([browser.storage.local.get(null), browser.storage.session.get(null), { ...localStorage }])',
    );
    expect(JSON.stringify(kept)).toContain('keepRead');
    expect(JSON.stringify(kept)).not.toMatch(/warmwall|Ada Fenn|meter/);
  });

  it.each([
    ['a site that is never read', { neverReadSites: ['warmwall.localhost'] }],
    ['any site, while paused', { paused: true }],
  ])('does not read %s', async (_name, settings) => {
    await page.goto('about:blank');
    await told({ do: 'set', settings: { keepRead: true, ...settings } });
    const before = await total();
    await page.goto(web.add('warmwall', '/firefox-unread', `<title>Unread</title><body>${threadMarkup()}`));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await total()).toBe(before);
    await told({ do: 'set', settings: { paused: false, neverReadSites: [] } });
  });
});
