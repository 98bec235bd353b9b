import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Handle } from '../../utils/statement.ts';
import { openStore } from '../../utils/store/open.ts';
import { firstSchema } from './olderSchemas.ts';
import { all, comment, freshStore, ina, inaElsewhere, noon } from './sample.ts';

const masked: Handle = { platform: 'mill.example', name: 'In\u0430 Vesper' };
const profile = 'https://pier.example/ina';
const asHerself: Handle = { platform: 'pier.example', name: 'iv', url: profile };
const maskedIv: Handle = { platform: 'bay.example', name: '\u0456v' };

test('suggests with reasons, warns of names that only look the same, and unites nothing by itself', async () => {
  const store = await freshStore();
  const linking = { ...ina, url: profile };
  await store.record(
    [linking, inaElsewhere, masked, asHerself, maskedIv].map((author, i) => comment(`Number ${i}.`, { author })),
    noon,
  );
  const { suggestions, lookalikes, person } = await store.person(linking, all);
  expect(person.handles).toEqual([linking]);
  expect(lookalikes).toEqual([{ handle: masked, count: 1 }]);
  expect(suggestions).toEqual([
    { handle: inaElsewhere, count: 1, reasons: ['sameFullName'], lookalikes: [{ handle: masked, count: 1 }] },
    { handle: asHerself, count: 1, reasons: ['linkedProfile'], lookalikes: [{ handle: maskedIv, count: 1 }] },
  ]);
  await store.unite(linking, inaElsewhere, noon);
  expect((await store.person(linking, all)).suggestions).toHaveLength(1);
});

test('asks for each name once, however many have it', async () => {
  const store = await freshStore();
  const linking = { ...ina, url: profile };
  await store.record(
    [linking, inaElsewhere, asHerself].map((author, i) => comment(`Number ${i}.`, { author })),
    noon,
  );
  const lookedUp = vi.spyOn(IDBIndex.prototype, 'getAll');
  await store.person(linking, all);
  const names = lookedUp.mock.contexts.filter((index) => (index as IDBIndex).name === 'nameKey');
  lookedUp.mockRestore();
  expect(names).toHaveLength(2);
});

test('a name known from quotations is compared though nothing of it is kept', async () => {
  const store = await freshStore();
  await store.record([comment('One.')], noon);
  const { suggestions } = await store.person({ platform: 'quoted', name: 'Ina Vesper' }, all);
  expect(suggestions).toEqual([{ handle: ina, count: 1, reasons: ['quotedName'], lookalikes: [] }]);
});

test('handles of a record of the first version are found when it was opened', async () => {
  const name = `test-first-${Date.now()}`;
  const first = new Dexie(name);
  first.version(1).stores(firstSchema);
  const row = { platform: 'mill.example', count: 1, savedCount: 0 };
  await first.table('handles').bulkAdd([
    { ...row, key: 'mill.example\u001fIna Vesper', name: 'Ina Vesper', fullName: 'ina vesper' },
    { ...row, key: 'mill.example\u001fiv', name: 'iv', url: profile },
  ]);
  await first.table('state').add({ name: 'epoch', epoch: 1 });
  first.close();
  const opened = await openStore(name);
  if (!opened.ok) throw opened.refusal;
  const { suggestions } = await opened.store.person({ ...ina, url: profile }, all);
  expect(suggestions.map(({ reasons }) => reasons)).toEqual([['sameFullName'], ['linkedProfile']]);
});
