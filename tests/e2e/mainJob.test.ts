import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, order, sidebarOf, tabIdOf, workerOf } from '../tools/extension.ts';
import { oursIn, ourThing, press, shownIn } from '../tools/inPage.ts';
import { openSidebar } from '../tools/story.ts';

/** The main job, step by step, in one browser: the steps build on each other as a reader's do. */
describe('the main job', () => {
  const demo = demoBrowser();

  const pageAt = (index: number): string => demo.web.pages.at(index) ?? '';
  const isSave = ({ label }: { label: string }) => label.startsWith('Save this');
  const isSaved = ({ label }: { label: string }) => label.startsWith('Saved');
  const total = async () =>
    (await ask(demo.desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total;
  const here = async (page: Page) => ask(demo.desk, { ask: 'here', tabId: await tabIdOf(demo.desk, page.url()) });

  it('injects nothing into a page without statements', async () => {
    const page = await demo.visit(
      demo.web.add('slowcurrent', '/empty', '<title>Empty</title><p>Nothing is said here.'),
    );
    await page.waitForTimeout(1_000);
    expect(await oursIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  it('keeps nothing that nobody asked to keep', async () => {
    const page = await demo.read(pageAt(0));
    expect(await total()).toBe(0);
    await page.close();
  });

  it('saves a comment with one click, offers undo, and shows it as saved after a reload', async () => {
    const page = await demo.visit(pageAt(0));
    await page.locator('#comment-102 p').first().hover();
    await press(page, isSave);
    await ourThing(page, ({ name, text }) => name === 'DIV' && text.includes('Saved'));
    await expect.poll(total).toBe(1);
    await press(page, ({ name, text }) => name === 'BUTTON' && text === 'Undo');
    await expect.poll(total).toBe(0);
    await page.locator('#comment-102 p').first().hover();
    await press(page, isSave);
    await expect.poll(total).toBe(1);
    await page.reload();
    await expect.poll(async () => (await here(page)).state, { timeout: 15_000 }).toBe('ready');
    await page.waitForTimeout(300);
    await page.mouse.move(2, 2);
    await page.locator('#comment-102 p').first().hover();
    await ourThing(page, isSaved);
    await page.close();
  });

  it('offers the control to the keyboard too', async () => {
    const page = await demo.read(pageAt(0));
    await page.locator('#comment-104 .comment-meta a').focus();
    await ourThing(page, ({ label }) => label.includes('Ennio Bassani'));
    await page.close();
  });

  it('counts earlier statements of a commenter on the toolbar of another page', async () => {
    const page = await demo.visit(pageAt(3));
    const tabId = await tabIdOf(demo.desk, page.url());
    const badge = () =>
      demo.desk.evaluate((id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getBadgeText(of: object): Promise<string> } };
        };
        return chrome.action.getBadgeText({ tabId: id });
      }, tabId);
    await expect.poll(badge, { timeout: 15_000 }).toBe('1');
    const { speakers } = await here(page);
    expect(speakers[0]?.handle.name).toBe('Ennio Bassani');
    expect(speakers[0]?.latest?.text).toContain('by the end of 2013');
    await page.close();
  });

  it('does not list the present statement as an earlier one of itself', async () => {
    const page = await demo.read(pageAt(0));
    const speaker = (await here(page)).speakers.find(({ handle }) => handle.name === 'Ennio Bassani');
    expect(speaker?.present.some(({ saved }) => saved)).toBe(true);
    expect(speaker?.earlierCount).toBe(0);
    await page.close();
  });

  it('keeps everything a followed person says, without a click', async () => {
    await order(demo.desk, { do: 'follow', handle: { platform: 'quoted', name: 'Ennio Bassani' } });
    const before = await total();
    const page = await demo.visit(pageAt(1));
    await expect.poll(total, { timeout: 15_000 }).toBe(before + 1);
    await page.close();
  });

  it('opens the sidebar from the launcher, speakers with a history first, with day, source and a link', async () => {
    const page = await demo.visit(pageAt(-1));
    await press(page, ({ label }) => label.startsWith('Aforesaid'));
    const sidebar = await sidebarOf(page);
    await sidebar.getByText('first hundred thousand panels in 2016').first().waitFor({ timeout: 15_000 });
    const words = await sidebar.locator('body').textContent();
    expect(words).toContain('2014');
    expect(words).toContain('A letter from Bassani');
    const link = sidebar.locator(`a[href^="${pageAt(1)}"]`).first();
    expect(await link.getAttribute('rel')).toContain('noopener');
    await page.close();
  });

  it('stands beside the page’s text and not over it, which has its whole width again afterwards', async () => {
    const page = await demo.visit(pageAt(-1));
    await page.setViewportSize({ width: 1000, height: 600 });
    const textEnds = () =>
      page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect().right)),
      );
    const before = await textEnds();
    expect(before).toBeGreaterThan(620);
    await press(page, ({ label }) => label.startsWith('Aforesaid'));
    const sidebar = await sidebarOf(page);
    expect(await textEnds()).toBeLessThanOrEqual(620);
    await sidebar.getByRole('button', { name: 'Close the sidebar' }).click();
    await expect.poll(textEnds).toBe(before);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false);
    await page.close();
  });

  it('shows at once, word by word, that the article misquotes words that were saved', async () => {
    const page = await demo.visit(pageAt(-1));
    await press(page, ({ label }) => label.startsWith('Aforesaid'));
    const altered = (await sidebarOf(page)).locator('.same-words-altered');
    await altered.first().waitFor({ timeout: 15_000 });
    expect(await altered.first().locator('del').allTextContents()).toEqual(['2013.', 'ten']);
    expect(await altered.first().locator('ins').allTextContents()).toEqual(['2015.', 'a hundred']);
    expect(await altered.first().locator('a').getAttribute('href')).toContain('#comment-102');
    await page.close();
  });

  it('shows a statement on the page: scrolls to it, colours it, changes nothing in the DOM', async () => {
    const page = await demo.visit(pageAt(-1));
    await page.setViewportSize({ width: 1280, height: 500 });
    const wanted = async () =>
      (await here(page)).speakers
        .flatMap(({ present }) => present)
        .find(({ frameId, text }) => frameId === 0 && text.includes('before the winter of 2022'));
    await expect.poll(wanted, { timeout: 15_000 }).toBeDefined();
    const last = await wanted();
    const markup = await page.evaluate(() => document.body.outerHTML);
    const tabId = await tabIdOf(demo.desk, page.url());
    await order(demo.desk, { do: 'reveal', tabId, frameId: 0, ref: last?.ref ?? -1 });
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(100);
    await expect.poll(() => shownIn(page)).toMatch(/^M\d/);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup);
    await page.close();
  });

  it('sees, saves and shows a comment in a frame of another origin like any other', async () => {
    const page = await demo.visit(pageAt(1));
    const thread = await frameOf(page, '/embed');
    await page.locator('iframe').first().scrollIntoViewIfNeeded();
    await thread.locator('.post-message').first().hover();
    await press(page, isSave, thread);
    await expect
      .poll(async () =>
        (await here(page)).speakers.some(({ present }) => present.some((p) => p.saved && p.frameId > 0)),
      )
      .toBe(true);
    const newest = await demo.visit(pageAt(-1));
    await expect
      .poll(
        async () => (await here(newest)).speakers.find(({ handle }) => handle.name === 'Orla Tennant')?.earlierCount,
        { timeout: 15_000 },
      )
      .toBe(1);
    await openSidebar(await demo.running.open('library.html'), newest);
    const sidebar = await sidebarOf(newest);
    await sidebar.getByText('Orla Tennant').first().waitFor({ timeout: 15_000 });
    await page.close();
    await newest.close();
  });

  it('reviews the history in the popup, searches it as one types, and deletes with undo', async () => {
    const popup = await demo.running.open('popup.html');
    await popup.setViewportSize({ width: 400, height: 560 });
    await popup.getByText('by the end of 2013').first().waitFor();
    await popup.getByRole('searchbox').first().fill('hundred thousand');
    await expect.poll(() => popup.getByText('by the end of 2013').count()).toBe(0);
    await popup.getByText('first hundred thousand panels').first().waitFor();
    const before = await total();
    await popup
      .getByRole('button', { name: /delete/i })
      .first()
      .click();
    await expect.poll(total).toBe(before - 1);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(total).toBe(before);
    await popup.close();
  });

  it('redraws open views by itself when another tab saves, also after the worker has died', async () => {
    const popup = await demo.running.open('popup.html');
    await popup.getByText('by the end of 2013').first().waitFor();
    await stopWorker();
    const page = await demo.visit(pageAt(2));
    await page.locator('#p303 .message-body p').hover();
    await press(page, isSave);
    await popup.getByText('Thank you for measuring').first().waitFor({ timeout: 20_000 });
    await page.close();
    await popup.close();
  });

  async function stopWorker(): Promise<void> {
    const worker = await workerOf(demo.running.context);
    const session = await demo.running.context.newCDPSession(demo.desk);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    expect(worker.url()).toContain('background');
  }

  async function frameOf(page: Page, part: string): Promise<Frame> {
    await expect.poll(() => page.frames().some((frame) => frame.url().includes(part))).toBe(true);
    const frame = page.frames().find((one) => one.url().includes(part));
    if (!frame) throw new Error(`No frame ${part}`);
    return frame;
  }
});
