import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '../../utils/store/open.ts';
import { all, comment, noon, storeNamed } from './sample.ts';

afterEach(() => vi.restoreAllMocks());

test('a full disk keeps nothing, says so, and leaves the record as it was', async () => {
  const { store } = await storeNamed();
  await store.save(comment('Before.'), noon);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(store.save(comment('Lost.'), noon)).rejects.toThrow('The disk is full');
  full.mockRestore();
  expect((await store.history('', true, all)).total).toBe(1);
  await store.save(comment('After.'), noon);
  expect((await store.history('', true, all)).total).toBe(2);
});

test.each([
  ['InvalidStateError', 'neverRemembers'],
  ['SecurityError', 'dataBlocked'],
  ['UnknownError', 'recordUnreadable'],
  ['SomethingNewError', 'recordFailed'],
])('%s at opening is told by its reason', async (name, reason) => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('refused', name);
  });
  const opened = await openStore('refused');
  expect(opened).toMatchObject({ ok: false, refusal: { reason } });
});

/** A database that others made, by its native version (Dexie's times ten), held open. */
function opened(name: string, version: number, make: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('a window of an older copy that holds the record open is named, and nothing waits forever', async () => {
  const name = `blocked-${crypto.randomUUID()}`;
  const older = await opened(name, 5, (db) => db.createObjectStore('statements'));
  const answer = await openStore(name);
  older.close();
  expect(answer).toMatchObject({ ok: false, refusal: { reason: 'recordHeld' } });
});

test.each([10, 20, 30])(
  'a record of version %i whose tables are missing is never taken for an empty one',
  async (version) => {
    const name = `torn-${crypto.randomUUID()}`;
    (
      await opened(name, version, (db) => db.createObjectStore('statements', { keyPath: 'id', autoIncrement: true }))
    ).close();
    expect(await openStore(name)).toMatchObject({ ok: false, refusal: { reason: 'recordTorn' } });
    expect(await openStore(name)).toMatchObject({ ok: false, refusal: { reason: 'recordTorn' } });
  },
);
