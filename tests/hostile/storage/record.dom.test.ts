import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../utils/exchange/entry.ts';
import { openStore } from '../../../utils/store/open.ts';
import { all, comment, day, freshStore, ina, noon, storeNamed, tom } from '../../store/sample.ts';

const fiftyYears = 50 * 365 * day;

/** All that a backup would hold, as an import reads it; throws where it would be refused. */
async function backupOf(store: Awaited<ReturnType<typeof freshStore>>) {
  const entries: unknown[] = [];
  for (let page = await store.entries(undefined, 500); ; page = await store.entries(page.next, 500)) {
    entries.push(...page.entries);
    if (page.next === undefined) return v.parse(v.array(entrySchema), entries);
  }
}

/** Whatever the record holds, as JSON: tables, index, trash and all. */
async function everyByteOf(name: string): Promise<string> {
  const db = await new Dexie(name).open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  const decoder = new TextDecoder('utf-8');
  return JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? decoder.decode(value) : value));
}

describe('a clock that is wrong loses nothing', () => {
  it.each([
    ['50 years behind', -fiftyYears],
    ['50 years ahead', fiftyYears],
    ['at the beginning of time', -noon],
    ['at the end of time', 8.64e15 - noon],
  ])('%s', async (_name, wrong) => {
    const store = await freshStore();
    const before = await store.save(comment('Before.'), noon);
    await store.save(comment('Meanwhile.'), noon + wrong);
    await store.follow(tom, noon + wrong);
    await store.noteOn({ ids: [before] }, 'noted', noon + wrong);
    await store.save(comment('After.'), noon + 1);
    await store.setSaved([before], false, noon + 2);
    await store.undo(noon + 3);
    const { total, statements } = await store.history('', true, all);
    expect(total).toBe(3);
    expect(statements.find(({ id }) => id === before)).toMatchObject({ note: 'noted', text: 'Before.' });
    expect((await store.history('meanwhile', false, all)).total).toBe(1);
    const { entries } = await store.entries(undefined, 500);
    expect(entries).toHaveLength(3);
    store.close();
  });

  it('and a backup from before it went back takes nothing back that was changed since', async () => {
    const store = await freshStore();
    const id = await store.save(comment('Noted twice.'), noon);
    await store.noteOn({ ids: [id] }, 'before', noon);
    const entries = await backupOf(store);
    await store.noteOn({ ids: [id] }, 'since', noon - fiftyYears);
    await store.stage(entries);
    await store.takeStaged(noon + 1);
    expect((await store.history('', false, all)).statements).toMatchObject([{ note: 'since' }]);
    store.close();
  });

  it('and the trash outlives a day on which the clock was 50 years ahead', async () => {
    const store = await freshStore();
    const id = await store.save(comment('Removed.'), noon);
    await store.remove([id], noon);
    await store.tidy(30, noon + fiftyYears);
    expect((await store.trash(all)).total).toBe(1);
    await store.tidy(30, noon + 31 * day);
    expect((await store.trash(all)).total).toBe(0);
    store.close();
  });
});

describe('a backup can be read again, whatever the clock or a forged file said', () => {
  it.each([
    ['a clock at the end of time', 8.64e15, undefined],
    ['the last stamp of a moment', noon, '1zzzzzzzz-zzzzz-dead'],
    ['the last stamp of all', noon, '9zzzzzzzz-zzzzz-dead'],
  ])('%s', async (_name, at, stamp) => {
    const store = await freshStore();
    const id = await store.save(comment('Noted.'), noon);
    const forged = { operation: { key: 'note\u001f@nobody', stamp, value: { text: 'forged' } } };
    if (stamp) {
      await store.stage(v.parse(v.array(entrySchema), [forged]));
      await store.takeStaged(noon);
    }
    await store.noteOn({ ids: [id] }, 'first', at);
    await store.noteOn({ ids: [id] }, 'then', at);
    const elsewhere = await freshStore();
    await elsewhere.stage(await backupOf(store));
    await elsewhere.takeStaged(noon);
    expect((await elsewhere.history('', false, all)).statements).toMatchObject([{ note: 'then' }]);
    store.close();
    elsewhere.close();
  });

  it('a statement that is gone twice is gone once', async () => {
    const store = await freshStore();
    const gone = { gone: 'A'.repeat(22) };
    await store.stage(v.parse(v.array(entrySchema), [gone, gone]));
    await store.takeStaged(noon);
    expect(await backupOf(store)).toEqual([gone]);
    store.close();
  });
});

describe('the same comment from several tabs at once is one comment', () => {
  it.each([2, 10, 50])('%i saves at once', async (count) => {
    const { store, name } = await storeNamed();
    const other = await openStore(name);
    if (!other.ok) throw other.refusal;
    const stores = [store, other.store];
    const ids = await Promise.all(
      Array.from({ length: count }, (_, i) => stores[i % 2]?.save(comment('Once.'), noon + i)),
    );
    expect(new Set(ids).size).toBe(1);
    expect((await store.history('', true, all)).total).toBe(1);
    expect((await store.person(ina, all)).person.count).toBe(1);
    for (const one of stores) one.close();
  });
});

describe('what is forgotten leaves no byte', () => {
  const secret = 'Xylophagous';
  const marked = comment(`${secret} beetles ate the ${secret} wheel.`, {
    author: { platform: 'mill.example', name: `${secret} Vesper`, url: `https://mill.example/${secret}` },
    headline: secret,
    parentItem: { author: `${secret} Vesper`, text: secret },
    url: `https://mill.example/${secret}#c1`,
    isPartOf: {
      url: `https://${secret.toLowerCase()}.example/wheel`,
      title: secret,
      site: `${secret.toLowerCase()}.example`,
    },
  });
  const author = marked.author ?? ina;
  const lives: Record<string, (store: Awaited<ReturnType<typeof freshStore>>) => Promise<unknown>> = {
    'when it was saved': (store) => store.save(marked, noon),
    'when it was only read': (store) => store.record([marked], noon),
    'when it lies in the trash': async (store) => store.remove([await store.save(marked, noon)], noon),
    'when it was no longer saved': async (store) => store.setSaved([await store.save(marked, noon)], false, noon),
    'when it was edited': async (store) => {
      await store.save(marked, noon);
      await store.record([{ ...marked, text: `${secret} beetles never ate anything at all.` }], noon + day);
    },
    'when it was noted and tagged': async (store) => {
      const id = await store.save(marked, noon);
      await store.noteOn({ ids: [id] }, secret, noon);
      await store.tagOn({ ids: [id] }, secret, true, noon);
    },
    'when it was undone': async (store) => {
      await store.save(marked, noon);
      await store.undo(noon + 1);
    },
    'when it is in a segment of the index': async (store) => {
      await store.save(marked, noon);
      await store.settleIndex();
    },
  };
  it.each(Object.entries(lives))('a site, %s', async (_name, live) => {
    const { store, name } = await storeNamed();
    await store.save(comment('Of somebody else.'), noon);
    await live(store);
    await store.forget({ site: marked.isPartOf.site });
    await store.settleIndex();
    expect((await everyByteOf(name)).toLowerCase()).not.toContain(secret.toLowerCase());
    expect((await store.history('', false, all)).total).toBe(1);
    store.close();
  });
  it.each(Object.entries(lives))('a person, %s', async (_name, live) => {
    const { store, name } = await storeNamed();
    await store.save(comment('Of somebody else.'), noon);
    await live(store);
    await store.follow(author, noon);
    await store.rename(author, secret, noon);
    await store.noteOn({ handle: author }, secret, noon);
    await store.unite(author, ina, noon);
    await store.separate(ina);
    await store.forget({ handle: author });
    await store.settleIndex();
    expect((await everyByteOf(name)).toLowerCase()).not.toContain(secret.toLowerCase());
    store.close();
  });
});

describe('older code does not write into a newer record', () => {
  it('reads it and says so when it is to write', async () => {
    const { store, name } = await storeNamed();
    await store.save(comment('Before.'), noon);
    store.close();
    const db = await new Dexie(name).open();
    await db.table('state').put({ name: 'epoch', epoch: 99 });
    db.close();
    const again = await openStore(name);
    if (!again.ok) throw again.refusal;
    expect((await again.store.history('', false, all)).total).toBe(1);
    await expect(again.store.save(comment('After.'), noon)).rejects.toThrow(/newer version.*Update the extension\./);
    expect((await again.store.history('', false, all)).total).toBe(1);
    again.store.close();
  });
});
