import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../../demo/serve.ts';
import { type FirefoxPage, launchFirefox, overPort, type RunningFirefox } from '../../tools/firefox.ts';
import { speakers } from '../detectors/pages.ts';
import { until } from '../until.ts';

/** A Firefox with us in it, for the tests of one file: a page of the web, and the library to ask and order from. */
export interface FirefoxPlace {
  web: DemoWeb;
  firefox: RunningFirefox;
  desk: FirefoxPage;
  page: FirefoxPage;
}

/** Makes a place before the tests of a file, and ends it behind them; empty until then. */
export function firefoxPlace(): FirefoxPlace {
  const place = {} as FirefoxPlace;
  beforeAll(async () => {
    place.web = await serveDemoWeb();
    const firefox = await launchFirefox();
    place.firefox = firefox;
    const desk = await firefox.newPage();
    place.desk = desk;
    await desk.goto(firefox.address('library.html'));
    const isDrawn = `typeof browser === 'object' && document.body !== null`;
    await until(() => desk.evaluate<boolean>(isDrawn).catch(() => false));
    place.page = await firefox.newPage();
  });
  afterAll(async () => {
    await place.firefox?.close();
    await place.web?.close();
  });
  return place;
}

/** The tab that shows an address, as the extension knows it; 0 where none does. */
export const tabOf = ({ desk }: FirefoxPlace, url: string): Promise<number> =>
  desk.evaluate<number>(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.startsWith(${JSON.stringify(url)}))?.id ?? 0)`,
  );

/** Whoever has been found to speak at an address. */
export async function namesAt(place: FirefoxPlace, url: string): Promise<string[]> {
  const question = { ask: 'here', tabId: await tabOf(place, url) };
  const here = await overPort<{ speakers: { handle: { name: string } }[] }>(place.desk, { question });
  return here.speakers.map(({ handle }) => handle.name);
}

/** Waits until a page has been read. */
export const expectRead = (place: FirefoxPlace, url: string, names = speakers): Promise<void> =>
  expect
    .poll(() => namesAt(place, url), { timeout: 30_000, interval: 200 })
    .toEqual(expect.arrayContaining(names)) as Promise<void>;
