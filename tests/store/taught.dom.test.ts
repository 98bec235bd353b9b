import { expect, test } from 'vitest';
import { importFile } from '../../utils/exchange/importFile.ts';
import { writeBackup } from '../../utils/exchange/jsonLines.ts';
import type { TaughtComments } from '../../utils/taughtComments.ts';
import { readWhole } from '../exchange/sample.ts';
import { comment, day, freshStore, noon } from './sample.ts';

const mill: TaughtComments = { item: 'li.note', author: ['b.who'], text: 'p.said', permalink: [[':scope', '@id']] };
const other: TaughtComments = { item: 'tr.top', author: ['b'], text: '+ td.prose' };

test('what was taught of sites is kept by site, and a later lesson replaces an earlier one', async () => {
  const store = await freshStore();
  await store.teach('mill.example', other, noon);
  await store.teach('dam.example', other, noon);
  await store.teach('mill.example', mill, noon + 1);
  expect(await store.taughtSites()).toEqual([
    { site: 'dam.example', comments: other },
    { site: 'mill.example', comments: mill },
  ]);
  await store.teach('dam.example', undefined, noon + 2);
  expect(await store.taughtSites()).toEqual([{ site: 'mill.example', comments: mill }]);
});

test('a lesson and its end can be undone', async () => {
  const store = await freshStore();
  await store.teach('mill.example', other, noon);
  await store.teach('mill.example', mill, noon);
  await store.teach('mill.example', undefined, noon);
  await store.undo(noon);
  expect(await store.taughtSites()).toEqual([{ site: 'mill.example', comments: mill }]);
  await store.undo(noon);
  expect(await store.taughtSites()).toEqual([{ site: 'mill.example', comments: other }]);
  await store.undo(noon);
  expect(await store.taughtSites()).toEqual([]);
});

test('a backup carries it, and the later of two lessons wins', async () => {
  const store = await freshStore();
  await store.save(comment('One.'), noon);
  await store.teach('mill.example', mill, noon + day);
  const { entries } = await store.entries('operations\n', 100);
  let backup = '';
  for await (const piece of writeBackup(entries)) backup += piece;
  for (const [at, wins] of [
    [noon, mill],
    [noon + 2 * day, other],
  ] as const) {
    const elsewhere = await freshStore();
    await elsewhere.teach('mill.example', other, at);
    const read = await readWhole(importFile([backup], noon));
    if (!read.ok) throw read.refusal;
    await elsewhere.stage(read.entries);
    await elsewhere.takeStaged(noon);
    expect(await elsewhere.taughtSites()).toEqual([{ site: 'mill.example', comments: wins }]);
  }
});

test('a backup whose lesson is none is refused', async () => {
  const operation = { key: 'taught\u001fmill.example', stamp: `${'0'.repeat(9)}-00000-aa` };
  for (const comments of [
    { ...mill, item: '' },
    { ...mill, text: 'x'.repeat(500) },
    { ...mill, code: 'alert(1)' },
  ]) {
    let backup = '';
    const entries = [{ operation: { ...operation, value: { site: 'mill.example', comments } } }];
    for await (const piece of writeBackup(entries)) backup += piece;
    expect(await readWhole(importFile([backup], noon))).toMatchObject({ ok: false });
  }
});

test('nothing of it is left when its site is forgotten', async () => {
  const store = await freshStore();
  await store.teach('mill.example', mill, noon);
  await store.teach('dam.example', other, noon);
  await store.forget({ site: 'mill.example' });
  expect(await store.taughtSites()).toEqual([{ site: 'dam.example', comments: other }]);
  expect(JSON.stringify((await store.entries('operations\n', 100)).entries)).not.toContain('mill.example');
});
