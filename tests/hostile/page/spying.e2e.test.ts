import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { ask, launch, order, type Running, sidebarOf, tabIdOf } from '../../tools/extension.ts';
import { type Ours, oursIn, ourThing } from '../../tools/inPage.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { until } from '../until.ts';
import { spyScript, whatIsSeen } from './spy.ts';

/** A word that is said on the older page alone, and so is in the record alone. */
const secret = 'quicksilver';
/** What the page has the browser search for: of the record, and of what we write over pages. */
const sought = [secret, 'earlier statement', 'Save', 'Saved', 'Kept', 'Edited'];
const isControl = ({ label }: Ours) => /^(?:Save this|Kept)/.test(label);

describe('a page that spies sees the same whether its people have a history here or not', () => {
  let web: DemoWeb;
  let running: Running;
  let desk: Page;
  let before: Record<string, unknown>;
  let after: Record<string, unknown>;

  /** What the page sees at a moment. */
  const glance = (page: Page) =>
    page.evaluate(
      (words) => (globalThis as unknown as { glance(words: string[]): Promise<unknown> }).glance(words),
      sought,
    );

  /** What the page sees through a whole visit: read, hovered, a card opened, the sidebar opened. */
  async function visit(first: 'Save this' | 'Kept'): Promise<Record<string, unknown>> {
    const html = `<!doctype html><title>Meters</title><script>${spyScript}</script><body>${threadMarkup()}<div style="height: 1500px"></div>`;
    const page = await running.context.newPage();
    await page.goto(web.add('warmwall', '/spy', html));
    const tabId = await tabIdOf(desk, page.url());
    const state = async () => (await ask(desk, { ask: 'here', tabId })).state;
    await until(async () => (await state()) === 'ready');
    await page.bringToFront();
    // Of somebody who is followed in the second visit: there, it is kept already.
    await page.locator('#comment-1 p').hover();
    await ourThing(page, ({ label }) => label.startsWith(first));
    const hovering = await glance(page);
    const name = await page.locator('#comment-1 cite').boundingBox();
    const [x = 0, y = 0] = [name?.x, name?.y];
    await page.mouse.move(x + 10, y + 5);
    await page.mouse.move(x + 12, y + 6);
    const card = () => page.frames().find((frame) => frame.url().includes('/card.html'));
    await until(async () => card() !== undefined);
    await card()?.locator('.card-sheet > *').first().waitFor();
    await page.waitForTimeout(500);
    const withCard = await glance(page);
    // On the card where it is short, and, where it is short, beside it.
    for (const below of [40, 200, 460]) {
      await page.mouse.move(x + 40, y + below);
      await page.mouse.wheel(0, 40);
      await page.waitForTimeout(200);
    }
    await page.mouse.move(900, 880);
    await until(async () => card() === undefined);
    await page.locator('#comment-2 p').hover();
    await ourThing(page, isControl);
    await order(desk, { do: 'toggleSidebar', tabId });
    await page.bringToFront();
    const sidebar = await sidebarOf(page);
    await sidebar.getByText('Ada Fenn').first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1_500);
    // Hovering again puts our control where it was: the same in both visits.
    await page.mouse.move(3, 700);
    await until(async () => !(await oursIn(page)).some(isControl));
    await page.waitForTimeout(800);
    const seen = await page.evaluate(
      (words) => (globalThis as unknown as { look(words: string[]): Promise<Record<string, unknown>> }).look(words),
      sought,
    );
    await page.close();
    return { ...seen, hovering, withCard };
  }

  beforeAll(async () => {
    web = await serveDemoWeb();
    running = await launch({ headless: true });
    desk = await running.open('library.html');
    before = await visit('Save this');
    await order(desk, { do: 'set', settings: { keepReadSites: ['localhost'] } });
    const older = await running.context.newPage();
    const said = threadMarkup().replaceAll('meter', secret).replaceAll('2020', '2016');
    await older.goto(web.add('warmwall', '/older', `<!doctype html><title>Older</title><body>${said}`));
    const total = async () =>
      (await ask(desk, { ask: 'history', words: secret, savedOnly: false, offset: 0, limit: 1 })).total;
    await until(async () => (await total()) > 0);
    await older.close();
    await order(desk, { do: 'set', settings: { keepReadSites: [] } });
    await order(desk, { do: 'follow', handle: { platform: 'warmwall.localhost', name: 'Ada Fenn' } });
    after = await visit('Kept');
  });

  afterAll(async () => {
    await running?.close();
    await web?.close();
  });

  it.each([...whatIsSeen, 'hovering', 'withCard'])('%s', (what) => {
    expect(before, 'the spy has looked').toHaveProperty(what);
    expect(after[what]).toEqual(before[what]);
    expect(JSON.stringify(after[what])).not.toMatch(/quicksilver|Ada Fenn|earlier/);
  });
});
