import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { until } from '../until.ts';
import { spyScript, whatIsSeen } from './spy.ts';

/** A word that is said on the older page alone, and so is in the record alone. */
const secret = 'quicksilver';
/** What the page has the browser search for: of the record, and of what we write over pages. */
const sought = [secret, 'earlier statement', 'Save', 'Saved', 'Kept', 'Edited'];

describe('Firefox: a page that spies sees the same whether its people have a history here or not', () => {
  let web: DemoWeb;
  let firefox: RunningFirefox;
  let desk: FirefoxPage;
  let before: Record<string, unknown>;
  let after: Record<string, unknown>;

  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const told = (command: object) => overPort(desk, { command });
  const total = async (words: string) =>
    (
      await overPort<{ total: number }>(desk, {
        question: { ask: 'history', words, savedOnly: false, offset: 0, limit: 1 },
      })
    ).total;

  /** What the page sees through a whole visit: read, hovered, sidebar opened, hovered again. */
  async function visit(): Promise<Record<string, unknown>> {
    const page = await firefox.newPage();
    const html = `<!doctype html><title>Meters</title><script>${spyScript}</script><body>${threadMarkup()}<div style="height: 1500px"></div>`;
    const url = web.add('warmwall', '/spy', html);
    await page.goto(url);
    const tabId = await desk.evaluate<number>(
      `browser.tabs.query({ active: true }).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
    );
    const state = () => overPort<{ state: string }>(desk, { question: { ask: 'here', tabId } });
    await until(async () => (await state()).state === 'ready');
    const glance = () => page.evaluate<unknown>(`glance(${JSON.stringify(sought)})`);
    const boxOf = (one: string) =>
      page.evaluate<DOMRect>(`document.querySelector('${one}').getBoundingClientRect().toJSON()`);
    // Of somebody who is followed in the second visit: there, it is kept already.
    const said = await boxOf('#comment-1 p');
    await page.mouse(said.left + 40, said.top + 4);
    await page.mouse(said.left + 44, said.top + 8);
    await wait(800);
    const hovering = await glance();
    const name = await boxOf('#comment-1 cite');
    await page.mouse(name.left + 10, name.top + 5);
    await page.mouse(name.left + 12, name.top + 6);
    const card = async () => (await page.frames()).find((frame) => frame.url.includes('/card.html'));
    await until(
      async () => (await (await card())?.evaluate(`document.querySelector('.card-sheet > *') !== null`)) === true,
    );
    await wait(500);
    const withCard = await glance();
    for (const below of [40, 200, 400]) {
      await page.wheel(name.left + 40, name.top + below, 40);
      await wait(300);
    }
    await page.mouse(3, 500);
    await until(async () => (await card()) === undefined);
    const box = await boxOf('#comment-2');
    const hover = async () => {
      await page.mouse(3, 500);
      await page.mouse(box.left + 40, box.top + 30);
      await page.mouse(box.left + 44, box.top + 34);
      await wait(800);
    };
    await hover();
    await told({ do: 'toggleSidebar', tabId });
    const isOpen =
      'document.elementFromPoint(innerWidth - 60, 200)?.parentNode === document.documentElement && document.elementFromPoint(innerWidth - 60, 200) !== document.body';
    await until(() => page.evaluate<boolean>(isOpen));
    await wait(2_500);
    await hover();
    await page.mouse(3, 500);
    await wait(800);
    const seen = await page.evaluate<Record<string, unknown>>(`look(${JSON.stringify(sought)})`);
    return { ...seen, hovering, withCard };
  }

  beforeAll(async () => {
    web = await serveDemoWeb();
    firefox = await launchFirefox();
    desk = await firefox.newPage();
    await desk.goto(firefox.address('library.html'));
    await wait(1_500);
    before = await visit();
    await told({ do: 'set', settings: { keepReadSites: ['localhost'] } });
    const older = await firefox.newPage();
    const said = threadMarkup().replaceAll('meter', secret).replaceAll('2020', '2016');
    await older.goto(web.add('warmwall', '/older', `<!doctype html><title>Older</title><body>${said}`));
    await until(async () => (await total(secret)) > 0);
    await told({ do: 'set', settings: { keepReadSites: [] } });
    await told({ do: 'follow', handle: { platform: 'warmwall.localhost', name: 'Ada Fenn' } });
    after = await visit();
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  it.each([...whatIsSeen, 'hovering', 'withCard'])('%s', (what) => {
    expect(before, 'the spy has looked').toHaveProperty(what);
    expect(after[what]).toEqual(before[what]);
    expect(JSON.stringify(after[what])).not.toMatch(/quicksilver|Ada Fenn|earlier/);
  });
});
