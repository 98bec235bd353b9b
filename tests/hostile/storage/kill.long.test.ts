import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asking, type Killable, launchKillable, save } from './killable.ts';
import { disagreement, savedNumbers } from './numbered.ts';
import { mountSmallDisk } from './smallDisk.ts';

/** How often the browser is killed. */
const deaths = process.env.HOSTILE_LONG ? 50 : 25;

/** One profile through all of it: what was acknowledged before any of the deaths must be there after the last. */
const acknowledged = new Set<number>();
let profile = '';
let running: Killable;
let next = 1;

beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'aforesaid-killed-'));
});
afterEach(() => running?.close().catch(() => undefined));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function expectNothingLost(): Promise<void> {
  const kept = await savedNumbers(asking(running.desk));
  expect([...acknowledged].filter((number) => !kept.has(number))).toEqual([]);
  expect(await disagreement(asking(running.desk))).toBeUndefined();
}

describe('the browser is killed right after a save was acknowledged: none is lost', () => {
  it.each(Array.from({ length: deaths }, (_, i) => i + 1))('death %i', async (death) => {
    running = await launchKillable(profile);
    await expectNothingLost();
    for (let count = 0; count < 1 + (death % 3); count++) {
      const number = next++;
      expect(await save(running.desk, number)).toBe(true);
      acknowledged.add(number);
    }
    await running.kill();
  });
});

describe('the worker is killed at some point of a save: what it acknowledged is there, and nothing is half there', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i * 4))('%i ms after the save was asked for', async (wait) => {
    running = await launchKillable(profile);
    const session = await running.context.newCDPSession(running.desk);
    await session.send('ServiceWorker.enable');
    await save(running.desk, 0); // the worker is warm
    const numbers = Array.from({ length: 5 }, () => next++);
    const saving = numbers.map(async (number) => {
      if (await save(running.desk, number)) acknowledged.add(number);
    });
    await new Promise((resolve) => setTimeout(resolve, wait));
    await session.send('ServiceWorker.stopAllWorkers');
    await Promise.race([Promise.all(saving), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    await expectNothingLost();
  });
});

describe('after all these deaths', () => {
  it('every acknowledged save is there', async () => {
    running = await launchKillable(profile);
    expect(acknowledged.size).toBeGreaterThan(50);
    await expectNothingLost();
  });
});

const disk = mountSmallDisk();
afterAll(() => disk?.remove());

/** Bytes that are left on the disk when it is written to; nothing to try where no disk can be had. */
const leftovers = disk ? [0, 16_384, 131_072, 524_288, 2_097_152] : [];

describe('the disk is full: what is acknowledged is there when there is room again, and the rest is refused', () => {
  it.each(leftovers)('%i bytes left', async (left) => {
    const folder = join(disk?.folder ?? '', `profile-${left}`);
    const kept = new Set<number>();
    running = await launchKillable(folder);
    for (let number = 1; number <= 10; number++) {
      expect(await save(running.desk, number)).toBe(true);
      kept.add(number);
    }
    disk?.fill(left);
    const hang = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 5_000));
    for (let number = 100; number < 140; number++) {
      if (await Promise.race([save(running.desk, number), hang()])) kept.add(number);
    }
    await running.kill();
    disk?.clear();
    running = await launchKillable(folder);
    const found = await savedNumbers(asking(running.desk));
    expect([...kept].filter((number) => !found.has(number))).toEqual([]);
    expect(await disagreement(asking(running.desk))).toBeUndefined();
    expect(await save(running.desk, 1_000)).toBe(true);
    await running.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
