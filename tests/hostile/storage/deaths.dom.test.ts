import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import { newestOnDisk } from '../../../utils/backupDisk.ts';
import type { Entry } from '../../../utils/exchange/entry.ts';
import { importFile } from '../../../utils/exchange/importFile.ts';
import { openStore } from '../../../utils/store/open.ts';
import { schemaEpoch } from '../../../utils/store/schema.ts';
import type { Store } from '../../../utils/store/store.ts';
import { readWhole } from '../../exchange/sample.ts';
import { all, comment, ina, noon, storeNamed } from '../../store/sample.ts';
import { some } from '../some.ts';
import { manyComments, ownWord } from './many.ts';
import { NextDatabase, type NextRow } from './nextDatabase.ts';
import type { Deed } from './victim.ts';

/** At how many points, spread over the whole of it, a deed is cut off. */
const points = some(Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10));

interface Victim {
  /** Resolves once the record is open and the deed begins. */
  begun: Promise<void>;
  /** Resolves with how it ended. */
  ended: Promise<string>;
  kill(): void;
}

function victim(deed: Deed): Victim {
  const worker = new Worker(new URL('./victim.ts', import.meta.url), { type: 'module' });
  const heard = (fits: (said: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => fits(data) && resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
  const begun = heard((said) => said === 'begun').then(() => undefined);
  const ended = heard((said) => said !== 'begun');
  worker.postMessage(deed);
  return { begun, ended, kill: () => worker.terminate() };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a deed takes from its beginning, in ms. */
async function lengthOf(deed: Deed): Promise<number> {
  const whole = victim(deed);
  await whole.begun;
  const start = performance.now();
  expect(await whole.ended).toBe('done');
  whole.kill();
  return performance.now() - start;
}

/** Does a deed until a point of its usual length, and kills whoever does it. */
async function killedAt(deed: Deed, ms: number): Promise<void> {
  const one = victim(deed);
  await one.begun;
  await wait(ms);
  one.kill();
}

async function reopened(name: string): Promise<Store> {
  const answer = await openStore(name);
  if (!answer.ok) throw answer.refusal;
  return answer.store;
}

async function totalOf(store: Store): Promise<number> {
  const { total } = await store.history('', false, all);
  expect((await store.person(ina, all)).person.count, 'the counters agree').toBe(total);
  return total;
}

async function expectFinds(store: Store, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const { statements } = await store.history(ownWord(number), false, all);
    expect(statements.map(({ url }) => url)).toEqual([`https://mill.example/wheel#c${number}`]);
  }
}

/** A record of so many comments, closed again. */
async function recordOf(count: number, batches = 1): Promise<string> {
  const { store, name } = await storeNamed();
  for (let batch = 0; batch < batches; batch++) {
    await store.record(manyComments(batch * count, count), noon);
    await store.settleIndex();
  }
  store.close();
  return name;
}

describe('killed during an import: all of it is there or nothing, and the next try brings it', () => {
  /** Of how many statements: written in several pieces, between which it can be killed. */
  const size = 2_600;
  const entries: Entry[] = [];
  let length = 0;
  beforeAll(async () => {
    const { store } = await storeNamed();
    await store.record(manyComments(1_000, size), noon);
    for (let after: string | undefined; ; ) {
      const page = await store.entries(after, 200);
      entries.push(...(page.entries as Entry[]));
      if (page.next === undefined) break;
      after = page.next;
    }
    store.close();
    length = await lengthOf({ does: 'import', name: await recordOf(20), entries });
  });

  it.each(points)('at %d of its length', async (point) => {
    const name = await recordOf(20);
    await killedAt({ does: 'import', name, entries }, point * length);
    const store = await reopened(name);
    expect([20, 20 + size]).toContain(await totalOf(store));
    await store.dropStaged();
    await store.stage(entries);
    await store.takeStaged(noon);
    expect(await totalOf(store)).toBe(20 + size);
    await expectFinds(store, [3, 1_000, 999 + size]);
    store.close();
  });
});

describe('killed while the index is merged: every word is found, before and after it goes on', () => {
  /** One less than are merged. */
  const batches = 7;
  const size = 60;
  const deed = (name: string): Deed => ({ does: 'merge', name, from: batches * size, count: size });
  let length = 0;
  beforeAll(async () => {
    length = await lengthOf(deed(await recordOf(size, batches)));
  });

  it.each(points)('at %d of its length', async (point) => {
    const name = await recordOf(size, batches);
    await killedAt(deed(name), point * length);
    const store = await reopened(name);
    const total = await totalOf(store);
    expect([batches * size, (batches + 1) * size]).toContain(total);
    const numbers = Array.from({ length: total / 20 }, (_, i) => i * 20 + 7);
    await expectFinds(store, numbers);
    await store.record(manyComments(batches * size, size), noon);
    await store.settleIndex();
    await expectFinds(store, [...numbers, (batches + 1) * size - 1]);
    store.close();
    const db = await new Dexie(name).open();
    expect(await db.table('segments').count(), 'the merging was ended').toBe(1);
    db.close();
  });
});

describe('killed during a backup: the newest that can be had is whole', () => {
  let name = '';
  let length = 0;
  let at = noon;
  beforeAll(async () => {
    name = await recordOf(1_500);
    length = await lengthOf({ does: 'backUp', name, at });
  });

  it.each(points)('at %d of its length', async (point) => {
    at += 1_000;
    await killedAt({ does: 'backUp', name, at }, point * length);
    await wait(50);
    const newest = await newestOnDisk();
    expect([at, at - 1_000]).toContain(newest?.at);
    const read = await readWhole(importFile([(await newest?.file.text()) ?? ''], noon));
    expect(read.ok && read.entries.filter((entry) => 'kept' in entry)).toHaveLength(1_500);
    // The next one clears away what was left lying.
    expect(await victim({ does: 'backUp', name, at: at + 1 }).ended).toBe('done');
    at += 1;
    expect((await newestOnDisk())?.at).toBe(at);
  });
});

describe('killed during a migration: the record is of one version or the other, and whole', () => {
  const size = 2_000;
  const deed = (name: string): Deed => ({ does: 'migrate', name });
  let length = 0;
  beforeAll(async () => {
    const whole = victim(deed(await recordOf(size)));
    const start = performance.now();
    expect(await whole.ended).toBe('done');
    length = performance.now() - start;
  });

  it.each(points)('at %d of its length', async (point) => {
    const name = await recordOf(size);
    const one = victim(deed(name));
    await wait(point * length);
    one.kill();
    const next = new NextDatabase(name);
    await next.open();
    const rows = await next.table<NextRow>('statements').toArray();
    expect(rows).toHaveLength(size);
    expect(rows.filter((row) => row.upgraded !== 1)).toEqual([]);
    expect(await next.state.get('epoch')).toMatchObject({ epoch: schemaEpoch + 1 });
    next.close();
    const store = await reopened(name);
    await expectFinds(store, [7, size - 1]);
    store.close();
  });
});

describe('two windows upgrading', () => {
  it('at once: it is upgraded once, and both have it', async () => {
    const name = await recordOf(500);
    const both = [victim({ does: 'migrate', name }), victim({ does: 'migrate', name })];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual(['done', 'done']);
    const next = new NextDatabase(name);
    await next.open();
    const rows = await next.table<NextRow>('statements').toArray();
    expect(rows.filter((row) => row.upgraded !== 1)).toEqual([]);
    next.close();
  });

  it('one that still has the older version open lets the other go on, and writes no more', async () => {
    const { store, name } = await storeNamed();
    await store.record(manyComments(0, 50), noon);
    expect(await victim({ does: 'migrate', name }).ended).toBe('done');
    await expect(store.save(comment('By older code.'), noon)).rejects.toThrow(/newer version.*Update|was closed/);
    const next = new NextDatabase(name);
    await next.open();
    expect(await next.statements.count()).toBe(50);
    next.close();
    store.close();
  });
});
