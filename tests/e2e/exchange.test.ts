import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile } from '../../utils/exchange/importFile.ts';
import { writeBackup } from '../../utils/exchange/jsonLines.ts';
import type { EntryPage } from '../../utils/fileMessages.ts';
import type { Command, Question } from '../../utils/messages.ts';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, launch, order, type Running } from '../tools/extension.ts';
import { launchFirefox, overPort, type RunningFirefox } from '../tools/firefox.ts';
import { readTheOlderPages } from '../tools/story.ts';

let web: DemoWeb;
let chromium: Running;
let firefox: RunningFirefox;

beforeAll(async () => {
  [web, chromium, firefox] = await Promise.all([serveDemoWeb(), launch({ headless: true }), launchFirefox()]);
});

afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close(), web?.close()]);
});

/** The whole backup of a record, its entries asked for as the library does. */
async function backupOf(entries: (question: Question) => Promise<EntryPage>): Promise<string> {
  const found: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await entries({ ask: 'entries', after, limit: 50 });
    found.push(...page.entries);
    after = page.next;
  } while (after !== undefined);
  let file = '';
  for await (const piece of writeBackup(found)) file += piece;
  return file;
}

it('a record that goes from Chromium to Firefox is exported there byte by byte the same', async () => {
  await readTheOlderPages(chromium, web);
  const desk = await chromium.open('library.html');
  const { statements } = await ask(desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 9 });
  const ids = statements.map(({ id }) => id);
  const acts: Command[] = [
    { do: 'save', ids },
    { do: 'note', on: { ids: ids.slice(0, 2) }, text: 'Zwei Räder, «zwei» Antworten\u2028🙂' },
    { do: 'tag', on: { ids: ids.slice(1, 4) }, tag: 'Mühle', set: true },
    { do: 'remove', ids: ids.slice(4, 6) },
    { do: 'unsave', ids: ids.slice(6, 7) },
  ];
  for (const one of acts) expect(await order(desk, one)).toEqual({ ok: true });
  const there = await backupOf((question) => ask(desk, question) as Promise<EntryPage>);
  expect(there.split('\n').length).toBeGreaterThan(20);

  const page = await firefox.newPage();
  await page.goto(firefox.address('library.html'));
  await expect.poll(() => page.evaluate('document.readyState'), { timeout: 15_000 }).toBe('complete');
  const entries: unknown[] = [];
  const reading = importFile([there], 0);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) entries.push(step.value);
  expect(step.value).toEqual({ ok: true });
  for (const command of [{ do: 'stage', entries }, { do: 'takeStaged' }]) {
    expect(await overPort(page, { command })).toEqual({ ok: true });
  }
  const here = await backupOf((question) => overPort<EntryPage>(page, { question }));
  expect(here).toBe(there);
});
