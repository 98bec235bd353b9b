import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { hashOf } from '../../utils/store/hash.ts';
import { openStore } from '../../utils/store/open.ts';
import { packStatement } from '../../utils/store/pack.ts';
import { firstSchema, secondSchema } from './olderSchemas.ts';
import { all, comment, noon, tom } from './sample.ts';

/** A record as an older schema left it, its index in a form that is no longer read. */
async function olderRecord(name: string, version: 1 | 2): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(firstSchema);
  if (version === 2) db.version(2).stores(secondSchema);
  await db.open();
  const statements = ['The wheel turns.', 'The wheel stands.'].map((text) => comment(text, { author: tom }));
  const page = { ...statements[0]?.isPartOf, key: statements[0]?.isPartOf.url };
  await db.table('pages').add(page);
  const found = version === 1 ? { fullName: 'tom' } : { nameKey: 'tom' };
  await db
    .table('handles')
    .add({ ...tom, ...found, key: 'mill.example\u001fTom', count: 2, savedCount: 0, personOrder: -2 });
  const references = { handle: () => 1, page: { id: 1, url: String(page.url) } };
  for (const one of statements) {
    await db.table('statements').add({ hash: hashOf(one), ...packStatement(one, references, noon), recorded: true });
  }
  const bytes = Uint8Array.of(0, 5, 119, 104, 101, 101, 108, 2, 2, 2);
  await db.table('blocks').add({ segment: 1, firstTerm: 'wheel', bytes });
  await db.table('segments').add({ id: 1, count: 2, length: 6, lowest: 1, highest: 2 });
  const lists = { ids: Uint8Array.of(1, 1), sizes: Uint8Array.of(17, 17), days: Uint8Array.of(0, 0) };
  await db.table('documents').add({ segment: 1, ...lists, firstTerms: ['wheel'] });
  await db.table('dead').add({ segment: 1, chunk: 0, bits: Uint8Array.of(2) });
  await db.table('state').bulkAdd([
    { name: 'epoch', epoch: 1 },
    { name: 'index', upTo: 2, again: [], changes: 1, nextSegment: 2 },
    { name: 'totals', statements: 2, saved: 0, trashed: 0 },
  ]);
  db.close();
}

test.each([1, 2] as const)(
  'a filled record of version %i is searched as before, before and after its index is built',
  async (version) => {
    const name = `older-${crypto.randomUUID()}`;
    await olderRecord(name, version);
    const opened = await openStore(name);
    if (!opened.ok) throw opened.refusal;
    const { store } = opened;
    expect((await store.history('wheel ', false, all)).total).toBe(2);
    await store.settleIndex();
    expect((await store.history('wheel ', false, all)).total).toBe(2);
    expect((await store.history('stands ', false, all)).statements.map(({ text }) => text)).toEqual([
      'The wheel stands.',
    ]);
    await store.record([comment('A third wheel.')], noon);
    expect((await store.history('wheel ', false, all)).total).toBe(3);
    store.close();
    const db = await new Dexie(name).open();
    expect(await db.table('state').get('epoch')).toEqual({ name: 'epoch', epoch: 2 });
    db.close();
  },
);
