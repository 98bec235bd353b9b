import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { hostilePages } from './pages.ts';

/** The pages that the two browsers may see differently: what hides a document's properties, and data made to break. */
const clobbered =
  /createTreeWalker|querySelector is|document\.title|documentElement is|visibilityState|addEventListener|callable|frame named|globals|whose (?:parentNode|childNodes|ownerDocument) is/;
const tried = [
  ...hostilePages.clobbered.filter(({ name }) => clobbered.test(name)),
  ...hostilePages.data.filter(({ name }) => /prototype|in a ring|refers to itself|without end|javascript:/.test(name)),
];

describe('Firefox reads them too, in a real page', () => {
  let web: DemoWeb;
  let firefox: RunningFirefox;
  let desk: FirefoxPage;
  let page: FirefoxPage;

  beforeAll(async () => {
    web = await serveDemoWeb();
    firefox = await launchFirefox();
    desk = await firefox.newPage();
    await desk.goto(firefox.address('library.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await overPort(desk, { command: { do: 'set', settings: { keepRead: true } } });
    page = await firefox.newPage();
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  it.each(tried.map((one, index) => ({ ...one, index })))('$name', async ({ html, index }) => {
    const word = `gauge${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(index / 26)]}`;
    await page.goto(
      web.add('warmwall', `/firefox/${index}`, html.replace('reading of the meter', `reading of the ${word}`)),
    );
    const found = async () => {
      const question = { ask: 'history', words: word, savedOnly: false, offset: 0, limit: 1 };
      return (await overPort<{ total: number }>(desk, { question })).total;
    };
    await expect.poll(found, { timeout: 15_000, interval: 150 }).toBe(1);
  });
});
