import type { Page } from 'playwright';
import { order, type Running } from './extension.ts';
import { press, shootOne } from './pageShots.ts';
import type { Shoot } from './shots.ts';

/** States that a reader meets seldom, and forms that few readers need: each is easily forgotten. */
export async function shootStates(running: Running, shoot: Shoot): Promise<void> {
  await shootOne(running, shoot, 'recovery.html', '18-recovery');
  await shootOne(running, shoot, 'library.html', '18-ledger-judged', { height: 1200 }, judgeOne);
  await shootOne(running, shoot, 'library.html', '18-ledger-forced', {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openLedger(page);
  });
  await shootOne(running, shoot, 'library.html#room=files', '18-import-refused', { height: 1200 }, giveNonsense);
  await shootOne(running, shoot, 'library.html', '18-library-zoomed', { width: 320, height: 256 });
  const desk = await running.open('library.html');
  for (const language of ['ja', 'ar']) {
    await order(desk, { do: 'set', settings: { language } });
    await shootOne(running, shoot, 'library.html', `18-library-${language}`, {}, (page) =>
      page.getByRole('option').nth(1).click(),
    );
    await shootOne(running, shoot, 'options.html', `18-options-${language}`, { width: 900, height: 1400 });
  }
  await order(desk, { do: 'set', settings: { language: '' } });
  await desk.close();
}

async function openLedger(page: Page): Promise<void> {
  await press(page, 'People');
  await page
    .getByRole('button', { name: /^Ennio Bassani/ })
    .first()
    .click();
  await press(page, 'Forecasts and figures');
}

/** Says what became of the newest forecast; the place for its evidence appears. */
async function judgeOne(page: Page): Promise<void> {
  await openLedger(page);
  await page.locator('select.verdict').first().selectOption('missed');
}

async function giveNonsense(page: Page): Promise<void> {
  const nonsense = { name: 'notes.jsonl', mimeType: 'application/json', buffer: Buffer.from('{"a note"\n') };
  await page.locator('input[type=file]').first().setInputFiles(nonsense);
}
