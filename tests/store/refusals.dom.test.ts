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
  ['InvalidStateError', 'set to never remember history'],
  ['SecurityError', 'all site data is blocked'],
  ['UnknownError', 'restore your newest backup'],
])('%s at opening is said in a sentence with a way out', async (name, sentence) => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('refused', name);
  });
  const opened = await openStore('refused');
  expect(opened).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
});
