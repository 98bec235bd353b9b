import { expect, test } from 'vitest';
import type { Handle } from '../../utils/statement.ts';
import { newestOfEach, saidBy } from '../../utils/store/newest.ts';
import type { HandleRow } from '../../utils/store/rows.ts';
import { RecordDatabase } from '../../utils/store/schema.ts';
import { comment, hour, noon, storeNamed } from './sample.ts';

/** Speakers with neighbouring numbers who have said so much each. */
async function spoken(counts: readonly number[]): Promise<{ db: RecordDatabase; handles: HandleRow[] }> {
  const { store, name } = await storeNamed();
  for (const [who, count] of counts.entries()) {
    const author: Handle = { platform: 'mill.example', name: `Speaker ${who}` };
    const said = Array.from({ length: count }, (_, i) =>
      comment(`${who} says ${i}.`, { author, datePublished: new Date(noon + i * hour).toISOString() }),
    );
    await store.record(said, noon);
  }
  store.close();
  const db = (await new RecordDatabase(name).open()) as RecordDatabase;
  return { db, handles: await db.handles.toArray() };
}

/** What each speaker's own list says, asked for alone. */
async function alone(db: RecordDatabase, handles: readonly HandleRow[], limit: number): Promise<[number, string[]][]> {
  const lists = await Promise.all(handles.map(({ id }) => saidBy(db, id).limit(limit).toArray()));
  return handles.map(({ id }, i) => [id, (lists[i] ?? []).map((row) => ('text' in row ? row.text : ''))]);
}

async function together(
  db: RecordDatabase,
  handles: readonly HandleRow[],
  limit: number,
): Promise<[number, string[]][]> {
  const newest = await newestOfEach(
    db,
    handles.map((handle) => ({ handle, limit })),
  );
  return handles.map(({ id }) => [id, (newest.get(id) ?? []).map(({ text }) => text)]);
}

test('neighbours who said little are told as each one alone, beside those who said much', async () => {
  const { db, handles } = await spoken([2, 1, 9, 3, 3, 1, 4]);
  expect(await together(db, handles, 3)).toEqual(await alone(db, handles, 3));
  expect(await together(db, handles.toReversed(), 20)).toEqual(await alone(db, handles.toReversed(), 20));
});

test('who was not asked for is not read, though all around were', async () => {
  const { db, handles } = await spoken([2, 2, 2, 2]);
  const asked = handles.filter((_, i) => i !== 1);
  const newest = await newestOfEach(
    db,
    asked.map((handle) => ({ handle, limit: 5 })),
  );
  expect([...newest.keys()].sort()).toEqual(asked.map(({ id }) => id));
});

test('a hundred neighbours take one request, and very many statements several', async () => {
  const { db, handles } = await spoken(Array.from({ length: 100 }, (_, i) => 1 + (i % 3)));
  expect(
    await requests(() =>
      newestOfEach(
        db,
        handles.map((handle) => ({ handle, limit: 3 })),
      ),
    ),
  ).toBe(1);
  const talkative = handles.map((handle) => ({ handle: { ...handle, count: 150 }, limit: 200 }));
  expect(await requests(() => newestOfEach(db, talkative))).toBe(50);
});

/** How many lists are asked of an index meanwhile. */
async function requests(ask: () => Promise<unknown>): Promise<number> {
  const { getAll } = IDBIndex.prototype;
  let seen = 0;
  IDBIndex.prototype.getAll = function (...how) {
    seen++;
    return getAll.apply(this, how);
  };
  try {
    await ask();
    return seen;
  } finally {
    IDBIndex.prototype.getAll = getAll;
  }
}
