import { expect, test } from 'vitest';
import { all, comment, day, freshStore, hour, ina, noon } from './sample.ts';

test('removed and restored, nothing is lost', async () => {
  const store = await freshStore();
  const id = await store.save(comment('The wheel turns.', { datePublished: '2016-02-20' }), noon);
  const before = await store.history('', false, all);
  const people = await store.people(false, all);
  await store.remove([id], noon + day);
  expect(await store.history('', false, all)).toEqual({ total: 0, statements: [] });
  expect(await store.find([comment('The wheel turns.')])).toEqual([undefined]);
  expect(await store.trash(all)).toEqual(before);
  await store.restore([id]);
  expect(await store.history('', false, all)).toEqual(before);
  expect(await store.history('', true, all)).toEqual(before);
  expect(await store.people(false, all)).toEqual(people);
  expect(await store.trash(all)).toEqual({ total: 0, statements: [] });
});

test('what the reader removed does not come back by being read, but by being saved', async () => {
  const store = await freshStore();
  const [id = 0] = await store.record([comment('The wheel turns.')], noon);
  await store.remove([id], noon);
  await store.record([comment('The wheel turns.')], noon + day);
  expect((await store.history('', false, all)).total).toBe(0);
  expect(await store.save(comment('The wheel turns.'), noon + day)).toBe(id);
  expect(await store.history('', true, all)).toMatchObject({ total: 1, statements: [{ id, savedAt: noon + day }] });
});

test('no longer saved: trash, unless it was read too or its author is followed', async () => {
  const store = await freshStore();
  const id = await store.save(comment('Saved alone.'), noon);
  const read = await store.save(comment('Read and saved.'), noon);
  await store.record([comment('Read and saved.')], noon + hour);
  await store.setSaved([id, read], false, noon + hour);
  expect(await store.trash(all)).toMatchObject({ total: 1, statements: [{ id, savedAt: noon }] });
  expect((await store.history('', true, all)).total).toBe(0);
  await store.restore([id]);
  expect(await store.history('', true, all)).toMatchObject({ total: 1, statements: [{ id, savedAt: noon }] });
  await store.follow(ina, noon + hour);
  await store.setSaved([id], false, noon + hour);
  expect(await store.trash(all)).toMatchObject({ total: 0 });
  expect(await store.people(false, all)).toMatchObject({ people: [{ count: 2, savedCount: 0 }] });
});

test('what is no longer saved comes back when it is read', async () => {
  const store = await freshStore();
  const id = await store.save(comment('Saved once.'), noon);
  await store.setSaved([id], false, noon + hour);
  expect(await store.record([comment('Saved once.')], noon + day)).toEqual([id]);
  expect((await store.find([comment('Saved once.')]))[0]).toEqual({
    ...comment('Saved once.'),
    id,
    hash: expect.any(String),
    capturedAt: noon,
  });
  expect((await store.trash(all)).total).toBe(0);
});
