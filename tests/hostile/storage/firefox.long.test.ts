import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type KillableFirefox, launchKillableFirefox } from './killableFirefox.ts';
import { disagreement, savedNumbers } from './numbered.ts';
import { mountSmallDisk } from './smallDisk.ts';

/** How often Firefox is killed. */
const deaths = process.env.HOSTILE_LONG ? 20 : 8;

let running: KillableFirefox | undefined;
afterEach(async () => {
  await running?.kill();
  running = undefined;
});

/** Starts it, kills it after a test. */
async function launch(profile: string): Promise<KillableFirefox> {
  running = await launchKillableFirefox(profile);
  return running;
}

async function expectAll({ ask }: KillableFirefox, numbers: Iterable<number>): Promise<void> {
  const found = await savedNumbers(ask);
  expect([...numbers].filter((number) => !found.has(number))).toEqual([]);
  expect(await disagreement(ask)).toBeUndefined();
}

describe('Firefox is killed right after a save was acknowledged, and in the midst of the next ones: none is lost, nothing is half there', () => {
  const acknowledged = new Set<number>();
  let profile = '';
  let next = 1;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'aforesaid-killed-firefox-'));
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it.each(Array.from({ length: deaths }, (_, i) => i * 4))('%i ms after the next were asked for', async (wait) => {
    const firefox = await launch(profile);
    await expectAll(firefox, acknowledged);
    const first = next++;
    expect(await firefox.save(first)).toBe(true);
    acknowledged.add(first);
    for (let more = 0; more < 5; more++) {
      const number = next++;
      firefox.save(number).then(
        (saved) => saved && acknowledged.add(number),
        () => undefined,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    await firefox.kill();
  });

  it('and every acknowledged save is there at the end', async () => {
    expect(acknowledged.size).toBeGreaterThanOrEqual(deaths);
    await expectAll(await launch(profile), acknowledged);
  });
});

const disk = mountSmallDisk();
afterAll(() => disk?.remove());

describe('Firefox on a full disk: what is acknowledged is there when there is room again, and the rest is refused', () => {
  it.each(disk ? [0, 131_072] : [])('%i bytes left', async (left) => {
    const folder = mkdtempSync(join(disk?.folder ?? '', 'profile-'));
    const kept = new Set<number>();
    const full = await launch(folder);
    for (let number = 1; number <= 5; number++) {
      expect(await full.save(number)).toBe(true);
      kept.add(number);
    }
    disk?.fill(left);
    const hang = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 5_000));
    for (let number = 100; number < 130; number++) {
      if (await Promise.race([full.save(number), hang()])) kept.add(number);
    }
    await full.kill();
    disk?.clear();
    const again = await launch(folder);
    await expectAll(again, kept);
    expect(await again.save(1_000)).toBe(true);
    await again.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});

const damages: Record<string, (file: string) => void> = {
  flipped(file) {
    const bytes = readFileSync(file);
    for (let at = Math.floor(bytes.length / 3); at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  },
  halved: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  emptied: (file) => truncateSync(file, 0),
  removed: (file) => rmSync(file),
};

describe('files of Firefox’s record that were damaged end in the record or in a sentence, never in silence or a hang', () => {
  it.each(Object.entries(damages))('%s', async (_how, damage) => {
    const profile = mkdtempSync(join(tmpdir(), 'aforesaid-damaged-firefox-'));
    try {
      const before = await launch(profile);
      for (let number = 1; number <= 20; number++) expect(await before.save(number)).toBe(true);
      await before.kill();
      const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
        (name) => /moz-extension\+\+\+.*\bidb\/.*\.sqlite(?:-wal)?$/.test(name), // the extension's settings too
      );
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) damage(join(profile, name));
      const after = await launch(profile);
      const hang = new Promise<'no answer'>((resolve) => setTimeout(() => resolve('no answer'), 30_000));
      const answer = await Promise.race([
        savedNumbers(after.ask).then(
          (numbers) => [...numbers].sort((a, b) => a - b),
          (error: Error) => error.message,
        ),
        hang,
      ]);
      // What the disk has lost is lost: the record is then as it was at some moment before, or empty.
      if (Array.isArray(answer)) {
        expect(answer).toEqual(Array.from(answer, (_, i) => i + 1));
        expect(await disagreement(after.ask)).toBeUndefined();
        expect(await after.save(1_000)).toBe(true);
      } else expect(answer).toMatch(/[A-Z].*(?:[Rr]estore your newest backup|Restart the browser|report this)/);
    } finally {
      await running?.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
