import { expect, test } from 'vitest';
import { handlesByKey } from '../../utils/store/hydrate.ts';
import { rowsByNumber } from '../../utils/store/known.ts';
import { RecordDatabase } from '../../utils/store/schema.ts';

const page = (name: string) => ({ key: name, url: `https://mill.example/${name}`, title: name, site: 'mill.example' });

async function withPages(count: number): Promise<RecordDatabase> {
  const db = new RecordDatabase(`known-${crypto.randomUUID()}`);
  await db.pages.bulkAdd(Array.from({ length: count }, (_, i) => page(`p${i + 1}`)));
  return db;
}

test('rows come in the order asked for, near and far, and what is not there is undefined', async () => {
  const db = await withPages(60);
  await db.pages.delete(3);
  const rows = await rowsByNumber(db.pages, [58, 2, 3, 4, 2, 99]);
  expect(rows.map((row) => row?.title)).toEqual(['p58', 'p2', undefined, 'p4', 'p2', undefined]);
  expect(await rowsByNumber(db.pages, [])).toEqual([]);
});

test('what was read is held until it is forgotten, up to a bound', async () => {
  const db = await withPages(3);
  const ask = () => db.transaction('r', db.pages, () => db.knownPages.among(db.pages, new Set([1, 2])));
  expect([...(await ask()).values()].map(({ title }) => title)).toEqual(['p1', 'p2']);
  await db.pages.clear();
  expect((await ask()).size).toBe(2);
  db.knownPages.clear();
  expect((await ask()).size).toBe(0);
});

test('what is only being written is not held: it may be undone, and its number given anew', async () => {
  const db = await withPages(0);
  const undone = db.transaction('rw', db.pages, async (transaction) => {
    await db.pages.add(page('undone'));
    await db.knownPages.among(db.pages, new Set([1]));
    transaction.abort();
  });
  await expect(undone).rejects.toThrow();
  await db.pages.add(page('lasting'));
  const known = await db.transaction('r', db.pages, () => db.knownPages.among(db.pages, new Set([1])));
  expect(known.get(1)?.title).toBe('lasting');
});

test('a handle that has gone and come again is found under its new number', async () => {
  const db = new RecordDatabase(`known-${crypto.randomUUID()}`);
  const handle = { key: 'a', platform: 'mill.example', name: 'a', nameKey: 'a', count: 0, savedCount: 0 };
  const first = await db.handles.add(handle);
  const ask = () => db.transaction('r', db.handles, () => handlesByKey(db, ['a', 'b', 'a']));
  expect((await ask()).map((row) => row?.id)).toEqual([first, undefined, first]);
  expect(db.knownNumbers.get('a')).toBe(first);
  await db.handles.delete(first);
  expect(await ask()).toEqual([undefined, undefined, undefined]);
  const second = await db.handles.add(handle);
  expect((await ask()).map((row) => row?.id)).toEqual([second, undefined, second]);
  await db.handles.update(first, { key: 'c' });
  await db.handles.update(second, { key: 'b' });
  expect((await ask()).map((row) => row?.id)).toEqual([undefined, second, undefined]);
});
