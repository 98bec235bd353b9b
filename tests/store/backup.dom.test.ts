import { expect, test } from 'vitest';
import { importFile } from '../../utils/exchange/importFile.ts';
import { writeBackup } from '../../utils/exchange/jsonLines.ts';
import type { Store } from '../../utils/store/store.ts';
import { readWhole } from '../exchange/sample.ts';
import { all, comment, day, freshStore, hour, ina, inaElsewhere, noon, tom } from './sample.ts';

async function* entriesOf(store: Store): AsyncGenerator<unknown> {
  for (let after: string | undefined; ; ) {
    const page = await store.entries(after, 2);
    yield* page.entries;
    if (page.next === undefined) return;
    after = page.next;
  }
}

async function backupOf(store: Store): Promise<string> {
  let text = '';
  for await (const piece of writeBackup(entriesOf(store))) text += piece;
  return text;
}

async function restored(backup: string, store?: Store): Promise<Store> {
  const target = store ?? (await freshStore());
  const read = await readWhole(importFile([backup], noon));
  if (!read.ok) throw read.refusal;
  await target.stage(read.entries);
  await target.takeStaged(noon);
  return target;
}

async function filled(): Promise<Store> {
  const store = await freshStore();
  const url = 'https://mill.example/wheel#c1';
  const ids = await store.record(
    [comment('Ones.', { url }), comment('Two.', { author: tom }), comment('Three.', { author: inaElsewhere })],
    noon,
  );
  await store.record([comment('One, edited.', { url })], noon + day);
  await store.save(comment('Saved and no more.'), noon);
  const gone = await store.save(comment('Removed long ago.'), noon - 40 * day);
  await store.remove([gone], noon - 39 * day);
  await store.tidy(0, noon);
  await store.setSaved([4, ids[0] ?? 0], true, noon + hour);
  await store.setSaved([4], false, noon + hour);
  await store.remove([ids[1] ?? 0], noon + day);
  await store.noteOn({ ids: [ids[0] ?? 0] }, 'A "note",\n€ and \u{1f3a1}', noon);
  await store.tagOn({ ids: [ids[0] ?? 0] }, 'wheels', true, noon);
  await store.judge(
    ids[0] ?? 0,
    '2013-01-01..2013-12-31',
    { outcome: 'partly', evidence: 'https://news.example/1' },
    noon,
  );
  await store.unite(ina, inaElsewhere, noon);
  await store.rename(ina, 'The builder', noon);
  await store.follow(tom, noon);
  return store;
}

test('export, wipe, import, export: equal to the byte', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  const again = await restored(backup);
  expect(await backupOf(again)).toBe(backup);
  const view = async (one: Store) => ({
    history: (await one.history('', false, all)).statements.map(({ id: _, ...rest }) => rest),
    trash: (await one.trash(all)).statements.map(({ id: _, ...rest }) => rest),
    people: await one.people(false, all),
  });
  expect(await view(again)).toEqual(await view(store));
  expect((await again.history('edited ', false, all)).total).toBe(1);
});

test('taken in twice, or into a record that has it, nothing is doubled', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  await restored(backup, store);
  expect(await backupOf(store)).toBe(backup);
});

test('a later change here is not undone by an older backup', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  await store.noteOn({ ids: [1] }, 'Newer.', noon + 9 * day);
  await restored(backup, store);
  expect((await store.history('is:saved', false, all)).statements[0]?.note).toBe('Newer.');
});

test('a damaged, cut or newer backup is refused whole', async () => {
  const backup = await backupOf(await filled());
  const verdictOn = async (text: string) => ({ ...(await readWhole(importFile([text], noon))), entries: [] });
  for (const [text, reason] of [
    [backup.replace('Three.', 'Thirty.'), 'backupChanged'],
    [backup.slice(0, backup.lastIndexOf('{"manifest"')), 'backupCutOff'],
    [backup.replace('"version":1', '"version":2'), 'backupNewer'],
    [`${backup}{"gone":"${'A'.repeat(22)}"}\n`, 'backupChanged'],
  ]) {
    expect(await verdictOn(text ?? '')).toMatchObject({ ok: false, refusal: { reason } });
  }
});

test("an import can be looked at and dropped; another program's marks become the reader's own", async () => {
  const store = await freshStore();
  await store.record([comment('Known.')], noon);
  const csv = 'text,speaker,url,page,note,tags,saved\nNew.,Ina,,https://mill.example/wheel,Why?,a;b,yes\n';
  const { entries } = await readWhole(importFile([csv], noon));
  entries.push({ kept: { statement: comment('Known.'), capturedAt: noon, seenAt: noon, recorded: true } });
  await store.stage(entries);
  expect(await store.previewStaged()).toEqual({ statements: 2, known: 1, operations: 0 });
  await store.dropStaged();
  expect(await store.takeStaged(noon)).toBe(0);
  await store.stage(entries);
  expect(await store.takeStaged(noon)).toBe(1);
  const { statements } = await store.history('', true, all);
  expect(statements).toMatchObject([{ text: 'New.', note: 'Why?', tags: ['a', 'b'], savedAt: noon }]);
  expect(await backupOf(store)).toContain('"key":"saved');
});
