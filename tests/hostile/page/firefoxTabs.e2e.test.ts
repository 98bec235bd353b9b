import { expect, it } from 'vitest';
import { type FirefoxPage, overPort } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { expectRead, firefoxPlace, tabOf } from './firefoxPlace.ts';

/** How many tabs are open at once; less where it must fit `npm test`. */
const tabs = process.env.HOSTILE_LONG ? 200 : 12;

const place = firefoxPlace();

it(`Firefox: each of ${tabs} tabs is read, and knows its own words`, async () => {
  const { web, firefox, desk } = place;
  const urls = Array.from({ length: tabs }, (_, tab) => {
    const words = threadMarkup().replaceAll('meter', `meter ${tab}`);
    return web.add('warmwall', `/tab/${tab}/meters`, `<!doctype html><title>Meters</title><body>${words}`);
  });
  const open: FirefoxPage[] = [];
  for (const url of urls) {
    const page = await firefox.newPage();
    await page.goto(url);
    open.push(page);
  }
  for (const tab of [0, Math.floor(tabs / 2), tabs - 1]) {
    const url = urls[tab] ?? '';
    await open[tab]?.bringToFront(); // what nobody sees is read when somebody does
    await expectRead(place, url);
    const question = { ask: 'here', tabId: await tabOf(place, url) };
    const here = await overPort<{ speakers: { present: { text: string }[] }[] }>(desk, { question });
    const said = here.speakers.flatMap(({ present }) => present.map(({ text }) => text));
    expect(said.filter((text) => text.includes('meter'))).toEqual([expect.stringContaining(`meter ${tab} `)]);
  }
}, 600_000);
