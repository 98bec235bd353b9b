import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { type FirefoxPage, launchFirefox, type RunningFirefox } from '../tools/firefox.ts';

describe('Firefox', () => {
  let web: DemoWeb;
  let firefox: RunningFirefox;

  beforeAll(async () => {
    web = await serveDemoWeb();
    firefox = await launchFirefox();
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const words = (page: FirefoxPage) => page.evaluate<string>('document.body?.innerText ?? ""').catch(() => '');

  it('installs, detects on a page, saves with one click, and the popup shows it', async () => {
    const page = await firefox.newPage();
    await page.goto(web.pages[0] ?? '');
    await page.evaluate('document.querySelector("#comment-102").scrollIntoView({ block: "center" })');
    const box = await page.evaluate<{ left: number; right: number; top: number; bottom: number }>(
      'document.querySelector("#comment-102").getBoundingClientRect().toJSON()',
    );
    const popup = await firefox.newPage();
    // The control stands in the margin beside the statement once the statement is pointed at.
    await expect
      .poll(
        async () => {
          await page.bringToFront();
          await page.mouse(box.left + 40, box.top + 30);
          await page.mouse(box.left + 44, box.top + 34);
          await new Promise((resolve) => setTimeout(resolve, 300));
          await page.mouse(box.right + 40, box.top + 15);
          await new Promise((resolve) => setTimeout(resolve, 500));
          await page.mouse(box.right + 40, box.top + 15, true);
          await popup.bringToFront();
          await popup.goto(firefox.address('popup.html'));
          await new Promise((resolve) => setTimeout(resolve, 1_000));
          return words(popup);
        },
        { timeout: 60_000, interval: 500 },
      )
      .toContain('by the end of 2013');
  });
});
