import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Handle, outcomes } from '../../utils/statement.ts';
import { mergeOperations } from '../../utils/store/commit.ts';
import { peopleAnswer, trashAnswer } from '../../utils/store/lists.ts';
import { renamePerson, separate, setFollowed, setPersonTag, unite } from '../../utils/store/persons.ts';
import { recordStatements } from '../../utils/store/record.ts';
import { correctQuotation, saveStatement, setNote, setSaved, setTagOn, setVerdict } from '../../utils/store/saving.ts';
import { RecordDatabase } from '../../utils/store/schema.ts';
import { removeStatements, restoreStatements } from '../../utils/store/trash.ts';
import { all, comment, ina, inaElsewhere, noon, tom } from './sample.ts';

const people: Handle[] = [ina, inaElsewhere, tom, { platform: 'quoted', name: 'Ina Vesper' }];
const statements = people.map((author, i) =>
  comment(`Number ${i}.`, i === 3 ? { kind: 'quotation', spokenByCharacter: author } : { author }),
);

/** A device that has read the first three statements and saved the fourth. */
async function device(): Promise<RecordDatabase> {
  const db = new RecordDatabase(`device-${crypto.randomUUID()}`);
  await db.transaction('rw', db.tables, async () => {
    await recordStatements(db, statements.slice(0, 3), noon);
    for (const statement of statements.slice(3)) await saveStatement(db, statement, noon);
  });
  return db;
}

type Act = { who: number; what: number; one: number; other: number; later: number };
const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(2),
  what: fc.nat(12),
  one: fc.nat(3),
  other: fc.nat(3),
  later: fc.nat(3),
});

async function perform(db: RecordDatabase, { what, one, other, later }: Act): Promise<void> {
  const [handle = ina, withHandle = ina] = [people[one], people[other]];
  const [ids, at] = [[one + 1], noon + later];
  const acts = [
    () => setSaved(db, ids, true, at),
    () => setSaved(db, ids, false, at),
    () => removeStatements(db, ids, at),
    () => restoreStatements(db, ids, at),
    () => setFollowed(db, handle, true, at),
    () => setFollowed(db, handle, false, at),
    () => unite(db, handle, withHandle, at),
    () => separate(db, handle, at),
    () => setNote(db, ids, `note ${other}`, at),
    () => setTagOn(db, ids, `tag ${other % 2}`, later > 1, at),
    () => correctQuotation(db, one + 1, other === 0 ? undefined : people[other], at),
    () => renamePerson(db, handle, `name ${other}`, at),
    () =>
      setVerdict(db, one + 1, `due ${other % 2}`, later > 0 ? { outcome: outcomes[other] ?? 'kept' } : undefined, at),
  ];
  await db.transaction('rw', db.tables, async () => await acts[what]?.());
}

/** What a reader sees: everything but the record's own numbers and when something came into the trash. */
async function seen(db: RecordDatabase): Promise<unknown> {
  const { people: listed } = await peopleAnswer(db, false, all);
  const rows = await db.statements.toArray();
  const { statements: trashed } = await trashAnswer(db, all);
  return {
    people: listed.map(({ handles, ...rest }) => ({
      ...rest,
      handles: handles.map((one) => JSON.stringify(one)).sort(),
    })),
    live: rows.filter((row) => 'kind' in row),
    trashed: trashed.map(({ id }) => id).sort(),
    operations: await db.operations.toArray(),
    totals: await db.state.get('totals'),
  };
}

test('shuffled and repeated operations of three devices come to the same record', async () => {
  const shuffles = fc.infiniteStream(fc.nat());
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), shuffles, async (acts, random) => {
      const devices = await Promise.all([device(), device(), device()]);
      for (const one of acts) await perform(devices[one.who] as RecordDatabase, one);
      const operations = (await Promise.all(devices.map((db) => db.operations.toArray()))).flat();
      for (const db of devices) {
        const order = [...operations, ...operations].map((row) => ({ row, place: random.next().value as number }));
        order.sort((a, b) => a.place - b.place);
        for (let from = 0; from < order.length; from += 3) {
          const some = order.slice(from, from + 3).map(({ row }) => row);
          await db.transaction('rw', db.tables, async () => await mergeOperations(db, some));
        }
      }
      const [first, ...others] = await Promise.all(devices.map(seen));
      for (const other of others) expect(other).toEqual(first);
      for (const db of devices) db.close();
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 120_000);

test('a removal on one device is not undone by an older save on another', async () => {
  const [one, other] = [await device(), await device()];
  await other.transaction('rw', other.tables, async () => await setSaved(other, [1], true, noon + 1));
  await one.transaction('rw', one.tables, async () => await removeStatements(one, [1], noon + 2));
  const older = await other.operations.toArray();
  await one.transaction('rw', one.tables, async () => await mergeOperations(one, older));
  expect((await trashAnswer(one, all)).statements).toMatchObject([{ id: 1, savedAt: noon + 1 }]);
});

test.each([
  ['note', (db: RecordDatabase) => setNote(db, [1], 'About wheels.', noon + 1)],
  ['tag', (db: RecordDatabase) => setTagOn(db, [1], 'wheels', true, noon + 1)],
])('a removal on one device is not undone by an older %s of another, whoever hears first', async (_what, edit) => {
  const [one, other] = [await device(), await device()];
  await other.transaction('rw', other.tables, async () => await edit(other));
  await one.transaction('rw', one.tables, async () => await removeStatements(one, [1], noon + 2));
  const [removal, older] = [await one.operations.toArray(), await other.operations.toArray()];
  await one.transaction('rw', one.tables, async () => await mergeOperations(one, older));
  await other.transaction('rw', other.tables, async () => await mergeOperations(other, removal));
  for (const db of [one, other]) expect((await trashAnswer(db, all)).statements).toMatchObject([{ id: 1 }]);
  expect(await seen(other)).toEqual(await seen(one));
});

test('stamps never go back, even when the clock does', async () => {
  const db = await device();
  await db.transaction('rw', db.tables, async () => await saveStatement(db, comment('Late.'), noon + 9));
  await db.transaction('rw', db.tables, async () => await setPersonTag(db, tom, 'miller', true, noon));
  const stamps = (await db.operations.toArray()).map(({ stamp }) => stamp);
  expect(await db.operations.get(`tag\u001f@${tom.platform}\u001f${tom.name}\u001emiller`)).toMatchObject({
    stamp: stamps.toSorted().at(-1),
  });
});
