import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { Statement } from '../../utils/statement.ts';
import type { Store } from '../../utils/store/store.ts';
import { comment, day, ina, inaElsewhere, noon, storeNamed, tom } from './sample.ts';

const elsewhere = { url: 'https://dam.example/news', title: 'Dam news', site: 'dam.example' };
const quotation: Statement = {
  ...comment('The dam will hold.', { isPartOf: elsewhere }),
  kind: 'quotation',
  spokenByCharacter: { platform: 'quoted', name: 'Olga Bern' },
  parentItem: { author: 'Ina Vesper', text: 'Will it hold?' },
};

/** Every string anywhere in the database. */
async function everyString(name: string): Promise<string> {
  const db = await new Dexie(name).open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify(rows, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function filled(): Promise<{ store: Store; name: string }> {
  const { store, name } = await storeNamed();
  await store.record([comment('A wheel was built.'), comment('Nonsense.', { author: tom }), quotation], noon);
  const [id = 0] = await store.record([comment('To be removed.', { author: inaElsewhere })], noon);
  await store.unite(ina, inaElsewhere, noon);
  await store.rename(ina, 'The builder', noon);
  await store.noteOn({ ids: [id] }, 'A remark on it.', noon);
  await store.judge(id, 'when the sluice closes', { outcome: 'missed', evidence: 'https://news.example/' }, noon);
  await store.tagOn({ handle: inaElsewhere }, 'builders', true, noon);
  await store.remove([id], noon);
  return { store, name };
}

test.each([false, true])('of a forgotten person nothing is left in any table; indexed: %s', async (indexed) => {
  const { store, name } = await filled();
  if (indexed) await store.settleIndex();
  expect(await everyString(name)).toMatch(/Ina Vesper/);
  expect(await store.forget({ handle: inaElsewhere })).toBe(2);
  const left = await everyString(name);
  for (const trace of [
    'Ina',
    'ina',
    'vesper',
    'built',
    'ina-1',
    'wheel was',
    'removed.',
    'builder',
    'remark',
    'sluice',
    'missed',
  ])
    expect(left).not.toContain(trace);
  expect(left).toContain('Nonsense.');
  expect(left).toContain('The dam will hold.');
  expect(await store.people(false, { offset: 0, limit: 9 })).toMatchObject({ total: 2 });
});

test('of a person who said a great deal nothing is left either, and of others everything', async () => {
  const { store, name } = await storeNamed();
  const many = Array.from({ length: 150 }, (_, i) =>
    comment(`Nonsense ${i}.`, { author: tom, url: `https://mill.example/wheel#c${i}` }),
  );
  const ids = await store.record(many, noon);
  const [kept = 0] = await store.record([comment('A wheel was built.')], noon);
  for (const on of [[kept], ids.slice(0, 3)]) {
    await store.setSaved(on, true, noon);
    await store.noteOn({ ids: on }, 'A remark.', noon);
    await store.tagOn({ ids: on }, 'carts', true, noon);
    await store.judge(on[0] ?? 0, 'when the sluice closes', { outcome: 'missed' }, noon);
  }
  const edits = many.slice(0, 2).map((one, i) => ({ ...one, text: `Nonsense, as ever, ${i}.` }));
  await store.record(edits, noon + day);
  await store.remove(ids.slice(5, 8), noon);
  await store.settleIndex();
  expect(await store.forget({ handle: tom })).toBe(150);
  const left = await everyString(name);
  expect(left).not.toMatch(/onsense|tom/);
  const db = await new Dexie(name).open();
  expect((await db.table('operations').toArray()).map(({ key }) => key.split('\u001f')[0]).sort()).toEqual([
    'note',
    'saved',
    'tag',
    'verdict',
  ]);
  expect(await db.table('sightings').count()).toBe(0);
  db.close();
  expect((await store.find([comment('A wheel was built.')]))[0]).toMatchObject({ note: 'A remark.', tags: ['carts'] });
});

test('of a forgotten site nothing is left', async () => {
  const { store, name } = await filled();
  await store.forget({ site: 'dam.example' });
  const left = await everyString(name);
  for (const trace of ['dam', 'Dam', 'Olga']) expect(left).not.toContain(trace);
  expect(left).toContain('A wheel was built.');
  await store.forget({ page: 'https://mill.example/wheel' });
  expect(await everyString(name)).not.toMatch(/wheel|Nonsense|tom_the_miller/);
});

test('the trash is emptied after 30 days, and what was removed does not come back by a follow', async () => {
  const { store, name } = await filled();
  expect(await store.tidy(0, noon + 29 * day)).toBe(false);
  expect((await store.trash({ offset: 0, limit: 9 })).total).toBe(1);
  await store.tidy(0, noon + 31 * day);
  expect((await store.trash({ offset: 0, limit: 9 })).total).toBe(0);
  expect(await everyString(name)).not.toContain('To be removed.');
  await store.record([comment('To be removed.', { author: inaElsewhere })], noon + 40 * day);
  expect(await store.find([comment('To be removed.', { author: inaElsewhere })])).toEqual([undefined]);
});

test('what was only read is forgotten after its days; saved, followed, noted and tagged stay', async () => {
  const { store } = await storeNamed();
  const [, tagged = 0, noted = 0] = await store.record(
    [comment('Only read.'), comment('Tagged.'), comment('Noted.'), comment('Followed.', { author: tom })],
    noon,
  );
  await store.save(comment('Saved.'), noon);
  await store.tagOn({ ids: [tagged] }, 'wheels', true, noon);
  await store.noteOn({ ids: [noted] }, 'Why?', noon);
  await store.follow(tom, noon);
  await store.tidy(10, noon + 9 * day);
  expect((await store.history('', false, { offset: 0, limit: 9 })).total).toBe(5);
  await store.tidy(10, noon + 11 * day);
  const { statements } = await store.history('', false, { offset: 0, limit: 9 });
  expect(statements.map(({ text }) => text).sort()).toEqual(['Followed.', 'Noted.', 'Saved.', 'Tagged.']);
});
