import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asking, type Killable, launchKillable, save } from './killable.ts';
import { disagreement, savedNumbers } from './numbered.ts';

/** Saves in the profile before it is damaged. */
const saves = 30;
let whole = '';
let profile = '';
let running: Killable | undefined;

/** The folder of the record inside a profile. */
function recordOf(folder: string): string {
  const all = join(folder, 'Default', 'IndexedDB');
  const name = readdirSync(all).find((one) => one.startsWith('chrome-extension_') && one.endsWith('.leveldb'));
  if (!name) throw new Error('There is no record in this profile.');
  return join(all, name);
}

beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'aforesaid-whole-'));
  const first = await launchKillable(whole);
  for (let number = 1; number <= saves; number++) expect(await save(first.desk, number)).toBe(true);
  await first.close();
  recordOf(whole);
});
afterEach(async () => {
  await running?.close().catch(() => undefined);
  running = undefined;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
afterAll(() => rmSync(whole, { recursive: true, force: true, maxRetries: 5 }));

function flipped(file: string): void {
  const bytes = readFileSync(file);
  for (let at = Math.floor(bytes.length / 3); at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
const halved = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const emptied = (file: string) => truncateSync(file, 0);
const removed = (file: string) => rmSync(file);

const kinds: [string, RegExp][] = [
  ['the log', /\.log$/],
  ['the tables', /\.ldb$/],
  ['the manifest', /^MANIFEST/],
  ['the pointer to the manifest', /^CURRENT$/],
];
const damages = { flipped, halved, emptied, removed };

describe('files of the record that were damaged end in the record or in a sentence, never in silence or a hang', () => {
  it.each(
    kinds.flatMap(([kind, files]) => Object.entries(damages).map(([how, damage]) => ({ kind, how, files, damage }))),
  )('$kind $how', async ({ files, damage }) => {
    profile = mkdtempSync(join(tmpdir(), 'aforesaid-damaged-'));
    cpSync(whole, profile, { recursive: true });
    const record = recordOf(profile);
    for (const name of readdirSync(record).filter((one) => files.test(one))) damage(join(record, name));
    running = await launchKillable(profile);
    const { desk } = running;
    const within = new Promise<'no answer'>((resolve) => setTimeout(() => resolve('no answer'), 20_000));
    const answer = await Promise.race([
      savedNumbers(asking(desk)).then(
        (numbers) => [...numbers].sort((a, b) => a - b),
        (error: Error) => error.message,
      ),
      within,
    ]);
    // What the disk has lost is lost: the record is then as it was at some moment before, whole in itself, or empty.
    if (Array.isArray(answer)) {
      expect(answer).toEqual(Array.from(answer, (_, i) => i + 1));
      expect(await disagreement(asking(desk))).toBeUndefined();
    } else expect(answer).toMatch(/Error: [A-Z].*(?:[Rr]estore your newest backup|Restart the browser|report this)/);
    const kept = await save(desk, 1_000);
    if (kept) expect((await savedNumbers(asking(desk))).has(1_000)).toBe(true);
    else expect(await desk.locator('body').textContent()).toMatch(/record|backup/i);
  });
});
