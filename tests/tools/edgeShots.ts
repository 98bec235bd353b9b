import type { Page } from 'playwright';
import { ask, order, type Running } from './extension.ts';
import { press, shootOne } from './pageShots.ts';
import type { Shoot } from './shots.ts';

/** What breaks a layout: very much, very little, very long, enlarged, and from right to left in a small window. */
export async function shootEdges(running: Running, read: Page, shoot: Shoot): Promise<void> {
  const over = { width: 400, height: 560, over: read.url() };
  await inArabic(running, () =>
    shootOne(running, shoot, 'popup.html', '19-popup-site-ar', over, (page) => page.locator('summary').click()),
  );
  await shootOne(running, shoot, 'popup.html', '19-popup-forced', over, (page) =>
    page.emulateMedia({ forcedColors: 'active' }),
  );
  await shootOne(running, shoot, 'library.html#words=zeppelin', '19-library-nothing');
  await shootOne(running, shoot, 'library.html#room=files', '19-import-table', { height: 1200 }, importTable);
  await shootOne(running, shoot, 'library.html', '19-person-one', {}, (page) => openPerson(page, /^Odo Single/));
  await shootOne(running, shoot, 'library.html', '19-person-many', {}, (page) => openPerson(page, /^Maud Often/));
  await shootOne(running, shoot, 'library.html', '19-person-long', {}, (page) => openPerson(page, /^Professor/));
  await shootOne(running, shoot, 'library.html', '19-statement-long', {}, openTheLongest);
  const phone = { width: 360, height: 740 };
  await shootOne(running, shoot, 'library.html', '19-statement-long-narrow', phone, openTheLongest);
  await shootOne(running, shoot, 'library.html', '19-statement-zoomed', { width: 320, height: 256 }, (page) =>
    page.getByRole('option').first().click(),
  );
}

async function inArabic(running: Running, act: () => Promise<void>): Promise<void> {
  const desk = await running.open('library.html');
  await order(desk, { do: 'set', settings: { language: 'ar' } });
  await act();
  await order(desk, { do: 'set', settings: { language: '' } });
  await desk.close();
}

const longName = 'Professor Wilhelmina Featherstonehaugh-Cholmondeley of the Upper Salt Panel Observatory (retired)';
const sentence = 'The salt in the wall keeps the warmth of the afternoon until the middle of the night. ';

/** A table of one who speaks once, one who speaks 300 times, and one whose name, title and words are long. */
function table(): string {
  const lines = ['author,text,url,date,title'];
  lines.push('Odo Single,I have seen the panel only once.,https://shed.example/1,2016-03-01,A visit');
  for (let at = 0; at < 300; at++) {
    const day = `${2009 + (at % 14)}-0${1 + (at % 9)}-1${at % 10}`;
    lines.push(
      `Maud Often,Reading ${at} of the cellar: ${at % 30} degrees.,https://cellar.example/${at},${day},Readings`,
    );
  }
  const title = `On the drying of bricks ${'and of what is built with them '.repeat(5)}`.trim();
  // Some 5,000 words.
  lines.push(
    `${longName},${sentence.repeat(300).trim()},https://${'observatory.'.repeat(4)}example/long,2020-05-05,${title}`,
  );
  return lines.join('\n');
}

async function importTable(page: Page): Promise<void> {
  const buffer = Buffer.from(table());
  await page.locator('input[type=file]').first().setInputFiles({ name: 'kept.csv', mimeType: 'text/csv', buffer });
  await press(page, 'Import all of it');
  for (let look = 0; look < 50; look++) {
    const { total } = await ask(page, { ask: 'history', words: 'cellar', savedOnly: false, offset: 0, limit: 1 });
    if (total >= 300) return;
    await page.waitForTimeout(200);
  }
}

async function openPerson(page: Page, name: RegExp): Promise<void> {
  await press(page, 'People');
  await press(page, 'All');
  await page.getByRole('button', { name }).first().click();
}

async function openTheLongest(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('afternoon middle night');
  await page.getByRole('option', { name: /Professor/ }).click();
}
