import { expect, test } from 'vitest';
import type { Handle } from '../../utils/statement.ts';
import { all, comment, freshStore, hour, ina, noon } from './sample.ts';

const read: Handle = { platform: 'quoted', name: 'Olga Damm' };
const right: Handle = { platform: 'quoted', name: 'Piet Sluis' };
const quotation = comment('The dam will hold.', { kind: 'quotation', spokenByCharacter: read });

test('words go to whom the reader says, are kept by it, and stay there when the page is read again', async () => {
  const store = await freshStore();
  await store.correct(quotation, right, noon);
  const [kept] = await store.find([quotation]);
  expect(kept).toMatchObject({ spokenByCharacter: right, savedAt: noon });
  await store.record([quotation], noon + 2 * hour);
  expect((await store.person(right, all)).statements).toHaveLength(1);
  expect((await store.person(read, all)).total).toBe(0);
  expect((await store.people(false, all)).people.map(({ handle, count }) => [handle.name, count])).toEqual([
    ['Piet Sluis', 1],
  ]);
  await store.settleIndex();
  expect((await store.history('author:sluis dam', false, all)).total).toBe(1);
});

test('a correction is one act: it is undone as a whole', async () => {
  const store = await freshStore();
  await store.record([quotation], noon);
  await store.settleIndex();
  await store.correct(1, right, noon + hour);
  await store.settleIndex();
  expect((await store.history('author:damm', false, all)).total).toBe(0);
  expect(await store.undo(noon + hour)).toBe(true);
  const [kept] = await store.find([quotation]);
  expect(kept?.spokenByCharacter).toEqual(read);
  expect(kept?.savedAt).toBeUndefined();
  expect((await store.history('author:damm', false, all)).total).toBe(1);
});

test('what is no quotation lies in the trash and is known for it', async () => {
  const store = await freshStore();
  await store.correct(quotation, undefined, noon);
  expect(await store.lookUp([quotation, comment('Else.')])).toEqual([{ removed: true }, { removed: false }]);
  await store.record([quotation], noon + hour);
  expect(await store.find([quotation])).toEqual([undefined]);
  expect((await store.trash(all)).total).toBe(1);
  await store.undo(noon + hour);
  expect(await store.lookUp([quotation])).toMatchObject([{ removed: false }]);
});

test('only quotations are corrected', async () => {
  const store = await freshStore();
  const [id = 0] = await store.record([comment('I wrote this.')], noon);
  await store.correct(id, right, noon);
  expect((await store.find([comment('I wrote this.')]))[0]?.author).toEqual(ina);
});
