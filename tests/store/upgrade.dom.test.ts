import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openStore } from '../../utils/store/open.ts';
import { all, comment, noon, storeNamed } from './sample.ts';

/** The tables as version 1 had them. */
const first = {
  statements: '++id, &hash, [speaker+saidOrder], page, keptOrder, savedOrder, removedOrder, *tags',
  handles: '++id, &key, fullName, personOrder, followed',
  pages: '++id, &key, site',
  revisions: '++id, statement',
  sightings: '[statement+at]',
  operations: 'key, stamp',
  acts: '++id',
  staged: '++id',
  segments: 'id',
  documents: 'segment',
  blocks: '[segment+firstTerm]',
  dead: '[segment+chunk]',
  state: 'name',
};

const words = 'The first wheels will turn before the end of 2013, if the dam is tight.';
const elsewhere = { url: 'https://news.example/wheels', title: 'Wheels', site: 'news.example' };

/** A filled record of version 1: its rows as they are now, in a database of then, the index without fingerprints. */
async function filledFirst(): Promise<string> {
  const { store, name } = await storeNamed();
  await store.record([comment(words), comment('Another wheel.')], noon);
  await store.save(comment(words), noon);
  store.close();
  const now = await new Dexie(name).open();
  const rows = new Map(
    await Promise.all(now.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  now.close();
  const old = new Dexie(`${name}-1`);
  old.version(1).stores(first);
  await old.open();
  for (const [table, all] of rows) await old.table(table).bulkAdd(all);
  await old.table('segments').add({ id: 1, count: 2, length: 20, lowest: 1, highest: 2 });
  await old.table('documents').add({
    segment: 1,
    ids: new Uint8Array([1, 1]),
    sizes: new Uint8Array([9, 9]),
    days: new Uint8Array([0, 0]),
    firstTerms: [],
  });
  await old.table('state').put({ name: 'index', upTo: 2, again: [], changes: 0, nextSegment: 2 });
  old.close();
  return `${name}-1`;
}

test('a record of version 1 keeps all, is found by words, and its statements are tied', async () => {
  const opened = await openStore(await filledFirst());
  if (!opened.ok) throw new Error(opened.sentence);
  const { store } = opened;
  for (const settle of [async () => undefined, () => store.settleIndex()]) {
    await settle();
    expect(await store.history('', false, all)).toMatchObject({ total: 2 });
    expect(await store.history('', true, all)).toMatchObject({ total: 1, statements: [{ text: words }] });
    expect(await store.history('dam', false, all)).toMatchObject({ total: 1 });
    expect(await store.ties(comment(words, { isPartOf: elsewhere }))).toMatchObject([
      { tie: { exactness: 'verbatim' } },
    ]);
  }
});
