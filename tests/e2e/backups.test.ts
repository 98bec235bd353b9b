import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ask, builds, launch, order, type Running } from '../tools/extension.ts';
import { launchFirefox } from '../tools/firefox.ts';

/** Backups, in a Chromium whose reader has given leave to write downloads: a test cannot press the browser's own button. */
let folder = '';
const extensions = { chrome: '', firefox: '' };
let running: Running | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aforesaid-backups-'));
  for (const browser of ['chrome', 'firefox'] as const) {
    const extension = join(folder, browser);
    cpSync(builds[browser], extension, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    manifest.permissions.push('downloads', ...(browser === 'chrome' ? ['offscreen'] : []));
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
    extensions[browser] = extension;
  }
});

afterEach(async () => {
  await running?.close();
  running = undefined;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table =
  'text,author,url,note,tags,saved\nForty carts.,Ina,https://mill.example/1,Why?,mill,yes\n"Two, €",Tom,https://mill.example/2,,,\n';
const everything = { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 10 } as const;

async function library(): Promise<Page> {
  running = await launch({ headless: true, extension: extensions.chrome });
  const page = await running.open('library.html');
  await page.getByRole('button', { name: 'Export and import' }).click();
  return page;
}

/** The bytes of the file downloaded last. Playwright gives it another place and name than the browser would. */
async function lastDownload(page: Page): Promise<Buffer> {
  const path = await page.evaluate(async () => {
    type Downloads = { search(what: object): Promise<{ filename: string }[]> };
    const { chrome } = globalThis as unknown as { chrome: { downloads: Downloads } };
    const [last] = await chrome.downloads.search({ orderBy: ['-startTime'], limit: 1 });
    return last?.filename ?? '';
  });
  return readFileSync(path);
}

async function take(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Import all of it' }).click({ timeout: 15_000 });
  await page.locator('input[type=file]').waitFor({ state: 'attached', timeout: 15_000 });
}

it('backs up to the downloads, and the file restored in a new profile backs up to the same bytes', async () => {
  const first = await library();
  await take(first, { name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await order(first, { do: 'follow', handle: { platform: 'mill.example', name: 'Ina' } });
  await order(first, { do: 'set', settings: { backUp: true } });
  const newest = async (page: Page) => (await ask(page, { ask: 'backups' })).newest;
  await expect.poll(() => newest(first), { timeout: 20_000 }).toBeDefined();
  const made = await newest(first);
  const bytes = await lastDownload(first);
  expect(bytes.length).toBe(made?.bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(made?.sha256);
  expect(made?.file).toMatch(/^Aforesaid\/[0-9a-f]{8}\/day-\d-\w+\.jsonl$/);
  await running?.close();

  const second = await library();
  expect((await ask(second, everything)).total).toBe(0);
  await take(second, { name: 'backup.jsonl', mimeType: 'application/jsonl', buffer: bytes });
  expect((await ask(second, everything)).total).toBe(2);
  expect((await ask(second, { ...everything, savedOnly: true })).statements).toMatchObject([
    { note: 'Why?', tags: ['mill'] },
  ]);
  expect(await order(second, { do: 'backUp' })).toEqual({ ok: true });
  expect((await lastDownload(second)).equals(bytes)).toBe(true);
});

it('restores the newest backup into a new record where the old one is broken, and keeps that', async () => {
  const page = await library();
  await take(page, { name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  expect(await order(page, { do: 'backUp' })).toEqual({ ok: true });
  await page.evaluate(loseStatements);
  await stopWorker(page);
  await page.goto(page.url());
  const recovery = await page.context().newPage();
  await recovery.goto(page.url().replace('library', 'recovery'));
  expect((await ask(recovery, everything)).statements).toEqual([]);
  await recovery.getByRole('button', { name: 'Restore it' }).waitFor();
  await recovery.getByRole('button', { name: 'Restore it' }).click();
  await recovery.getByText('2 statements were restored.').waitFor({ timeout: 15_000 });
  await recovery.getByText('Record put aside').waitFor();
  expect((await ask(recovery, everything)).total).toBe(2);
  await page.bringToFront();
  await page.getByText('Forty carts.').waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(2);
});

/** Runs in the page: takes the table of statements out of the database, as a broken disk might. */
function loseStatements(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('aforesaid', 9_999);
    opening.onupgradeneeded = () => opening.result.deleteObjectStore('statements');
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
}

async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

it('backs up in Firefox too', async () => {
  const firefox = await launchFirefox({ extension: extensions.firefox });
  try {
    const page = await firefox.newPage();
    await page.goto(firefox.address('library.html'));
    const said = (message: object) =>
      page.evaluate<Record<string, unknown>>(`new Promise((resolve) => {
        const port = browser.runtime.connect({ name: 'view' });
        port.onMessage.addListener((message) => { port.disconnect(); resolve(message); });
        port.postMessage(${JSON.stringify({ number: 1, ...message })});
      })`);
    const statement = {
      kind: 'comment',
      author: { platform: 'mill.example', name: 'Ina' },
      text: 'Forty carts.',
      isPartOf: { url: 'https://mill.example/', title: '', site: 'mill.example' },
      target: { source: 'https://mill.example/', selector: [] },
    };
    const entries = [{ kept: { statement, capturedAt: 1, seenAt: 1, savedAt: 1 } }];
    await expect
      .poll(() => said({ command: { do: 'stage', entries } }).catch(String), { timeout: 20_000, interval: 500 })
      .toMatchObject({ result: { ok: true } });
    expect(await said({ command: { do: 'takeStaged' } })).toMatchObject({ result: { ok: true } });
    expect(await said({ command: { do: 'backUp' } })).toEqual({ number: 1, result: { ok: true } });
    expect(await said({ question: { ask: 'backups' } })).toMatchObject({
      answer: { newest: { bytes: expect.any(Number) } },
    });
  } finally {
    await firefox.close();
  }
});

it('says why there is no backup, where the reader took the leave back', async () => {
  running = await launch({ headless: true });
  const page = await running.open('library.html');
  expect(await order(page, { do: 'backUp' })).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('downloads'),
  });
});

it('asks for no more than it says: the permissions of both builds', () => {
  for (const [browser, optional] of [
    ['chrome', ['downloads', 'notifications', 'offscreen']],
    ['firefox', ['downloads', 'notifications']],
  ] as const) {
    const manifest = JSON.parse(readFileSync(join(builds[browser], 'manifest.json'), 'utf8'));
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting']);
    expect(manifest.optional_permissions).toEqual(optional);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  }
});
