import type { Answers, PersonSummary, Rows } from '../messages.ts';
import { type Handle, handleKey, type RecordedStatement } from '../statement.ts';
import { totalsOf } from './counters.ts';
import { bySaidOrder, personRows } from './earlier.ts';
import { hydrate } from './hydrate.ts';
import { saidBy } from './newest.ts';
import { handleOf } from './pack.ts';
import { membersOf } from './persons.ts';
import { AlikeHandles, resemblancesOf } from './resemblances.ts';
import { type HandleRow, isLive, isTrashed, type LiveRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import type { Stretch } from './store.ts';

/** The most statements of one person that are given for ranking. */
const longestLife = 5_000;

/** All of one person's statements, newest first, at most 5,000. */
export async function statementsOf(db: RecordDatabase, handle: Handle): Promise<RecordedStatement[]> {
  return hydrate(db, await rowsOfPerson(db, await membersOf(db, handle), longestLife));
}

/** A person with a stretch of their statements, newest first. Whoever looks like the handle is asked for at once with them. */
export async function personAnswer(
  db: RecordDatabase,
  handle: Handle,
  { offset, limit }: Stretch,
): Promise<Omit<Answers['person'], 'repeats'>> {
  const number = db.knownNumbers.get(handleKey(handle));
  const alike = new AlikeHandles(db);
  const [like, newest] = await Promise.all([
    alike.like([handle]),
    number === undefined ? undefined : rowsSaidBy(db, [number], offset + limit),
  ]);
  const members = await membersAmong(db, handle, like);
  const isAlone = newest && members.length === 1 && members[0]?.id === number;
  const person = summaryOf(members) ?? { handle, handles: [handle], followed: false, count: 0, savedCount: 0 };
  const [rows, resemblances] = await Promise.all([
    isAlone ? newest : rowsOfPerson(db, members, offset + limit),
    resemblancesOf(alike, person.handles, members),
  ]);
  return { total: person.count, statements: await hydrate(db, rows.slice(offset)), person, ...resemblances };
}

/** All handles of a handle's person, whose own row is mostly among those that look like it: then it is not asked for again. */
async function membersAmong(db: RecordDatabase, handle: Handle, like: readonly HandleRow[]): Promise<HandleRow[]> {
  const own = like.find(({ key }) => key === handleKey(handle));
  if (!own) return membersOf(db, handle);
  db.knownNumbers.hold([own]);
  const [members = []] = await personRows(db, [own]);
  return members;
}

/** The record's people, those with the most statements first. */
export async function peopleAnswer(
  db: RecordDatabase,
  followedOnly: boolean,
  { offset, limit }: Stretch,
): Promise<Answers['people']> {
  if (followedOnly) {
    const followed = await db.handles.where({ followed: 1 }).toArray();
    followed.sort((a, b) => (a.personOrder ?? 0) - (b.personOrder ?? 0));
    return { total: followed.length, people: await summaries(db, followed.slice(offset, offset + limit)) };
  }
  const listed = db.handles.orderBy('personOrder');
  const [total, rows] = await Promise.all([listed.count(), listed.offset(offset).limit(limit).toArray()]);
  return { total, people: await summaries(db, rows) };
}

/** The record, newest kept first. */
export async function newestKept(db: RecordDatabase, savedOnly: boolean, { offset, limit }: Stretch): Promise<Rows> {
  const list = db.statements.orderBy(savedOnly ? 'savedOrder' : 'keptOrder');
  const [totals, rows] = await Promise.all([totalsOf(db), list.offset(offset).limit(limit).toArray()]);
  return {
    total: savedOnly ? totals.saved : totals.statements,
    statements: await hydrate(db, rows.filter(isLive)),
  };
}

/** What lies in the trash, last removed first. */
export async function trashAnswer(db: RecordDatabase, { offset, limit }: Stretch): Promise<Rows> {
  const list = db.statements.orderBy('removedOrder').offset(offset).limit(limit);
  const [totals, rows] = await Promise.all([totalsOf(db), list.toArray()]);
  const trashed = rows.filter(isTrashed);
  const statements = trashed.map(({ id, hash, content, formerSavedAt }): LiveRow => {
    return { id, hash, ...content, savedAt: content.savedAt ?? formerSavedAt };
  });
  return { total: totals.trashed, statements: await hydrate(db, statements) };
}

function rowsOfPerson(db: RecordDatabase, members: readonly HandleRow[], limit: number): Promise<LiveRow[]> {
  return rowsSaidBy(
    db,
    members.map(({ id }) => id),
    limit,
  );
}

async function rowsSaidBy(db: RecordDatabase, ids: readonly number[], limit: number): Promise<LiveRow[]> {
  const lists = await Promise.all(ids.map((id) => saidBy(db, id).limit(limit).toArray()));
  return lists.flat().filter(isLive).sort(bySaidOrder).slice(0, limit);
}

async function summaries(db: RecordDatabase, rows: readonly HandleRow[]): Promise<PersonSummary[]> {
  return (await personRows(db, rows)).map(summaryOf).filter((one) => one !== undefined);
}

function summaryOf(members: readonly HandleRow[]): PersonSummary | undefined {
  const [first] = members;
  if (!first) return undefined;
  const summary: PersonSummary = {
    handle: handleOf(first),
    handles: members.map(handleOf),
    followed: members.some((member) => member.followedAt !== undefined),
    count: members.reduce((sum, member) => sum + member.count, 0),
    savedCount: members.reduce((sum, member) => sum + member.savedCount, 0),
  };
  const name = members.find((member) => member.givenName !== undefined)?.givenName;
  const notes = members.map((member) => member.note).filter((note) => note !== undefined);
  const tags = [...new Set(members.flatMap((member) => member.tags ?? []))].sort();
  if (name !== undefined) summary.givenName = name;
  if (notes.length > 0) summary.note = notes.join('\n\n');
  if (tags.length > 0) summary.tags = tags;
  return summary;
}
