import { Dexie } from 'dexie';
import { type Handle, handleKey } from '../statement.ts';
import { fullNameOf } from './fullName.ts';
import { handlesByKey, hydrate, liveRows } from './hydrate.ts';
import { handleOf } from './pack.ts';
import { type HandleRow, isLive, type LiveRow, type RecordDatabase } from './schema.ts';
import type { Earlier } from './store.ts';

/** How many of the newest are given for ranking. */
const recentLimit = 200;

/**
 * What the record holds of each of a page's speakers. All in parallel and in one transaction: hundreds of requests that
 * wait for each other are what makes such a question slow.
 */
export async function earlierOf(
  db: RecordDatabase,
  handles: readonly Handle[],
  except: ReadonlySet<number>,
  recent: number = recentLimit,
): Promise<Earlier[]> {
  const [rows, here] = await Promise.all([handlesByKey(db, handles.map(handleKey)), liveRows(db, [...except])]);
  const people = await personRows(db, rows);
  const spoken = await Promise.all(people.map((members) => newestOf(db, members, here, recent)));
  const namesakes = await Promise.all(people.map((members, i) => sameNameAs(db, members, handles[i])));
  const all = spoken.flatMap(({ recent, earliest }) => (earliest ? [...recent, earliest] : recent));
  const statements = new Map((await hydrate(db, all)).map((one) => [one.id, one]));
  const get = (row: LiveRow | undefined) => (row ? statements.get(row.id) : undefined);
  return people.map((members, i) => {
    const { recent = [], earliest, count = 0 } = spoken[i] ?? {};
    return {
      count,
      earliest: get(earliest),
      latest: get(recent[0]),
      recent: recent.map(get).filter((one) => one !== undefined),
      followed: members.some((member) => member.followedAt !== undefined),
      sameName: namesakes[i] ?? [],
    };
  });
}

/** For each handle, all handles of its person, the first one first; none where the record does not know it. */
export async function personRows(db: RecordDatabase, rows: readonly (HandleRow | undefined)[]): Promise<HandleRow[][]> {
  const leaders = rows.map((row) => row?.leader).filter((id) => id !== undefined);
  const leaderOf = new Map((await present(db, leaders)).map((row) => [row.id, row]));
  const first = rows.map((row) => (row?.leader === undefined ? row : leaderOf.get(row.leader)));
  const members = first.flatMap((row) => row?.members ?? []);
  const memberOf = new Map((await present(db, members)).map((row) => [row.id, row]));
  return first.map((row) => {
    if (!row) return [];
    return row.members ? row.members.map((id) => memberOf.get(id)).filter((one) => one !== undefined) : [row];
  });
}

/** Other handles of the same full name that hold statements and are not the same person. */
export async function sameNameAs(
  db: RecordDatabase,
  members: readonly HandleRow[],
  handle: Handle | undefined,
): Promise<Earlier['sameName']> {
  const names = new Set(members.map((member) => member.fullName).filter((name) => name !== undefined));
  const unknown = members.length === 0 && handle ? fullNameOf(handle.name) : undefined;
  if (unknown) names.add(unknown);
  const own = new Set(members.map((member) => member.id));
  const found = await Promise.all([...names].map((fullName) => db.handles.where({ fullName }).limit(20).toArray()));
  return found
    .flat()
    .filter((row) => row.count > 0 && !own.has(row.id))
    .map((row) => ({ handle: handleOf(row), count: row.count }));
}

/** One person's newest rows but those that are on the page, how many there are in all, and the earliest. */
async function newestOf(
  db: RecordDatabase,
  members: readonly HandleRow[],
  here: readonly LiveRow[],
  most: number,
): Promise<{ recent: LiveRow[]; count: number; earliest?: LiveRow }> {
  const ids = new Set(members.map((member) => member.id));
  const excepted = new Set(here.filter(({ speaker }) => speaker !== undefined && ids.has(speaker)).map(({ id }) => id));
  const count = members.reduce((sum, member) => sum + member.count, 0) - excepted.size;
  if (count <= 0) return { recent: [], count: 0 };
  const limit = most + excepted.size;
  const lists = await Promise.all(members.map((member) => saidBy(db, member.id).limit(limit).toArray()));
  const rows = lists
    .flat()
    .filter((row): row is LiveRow => isLive(row) && !excepted.has(row.id))
    .sort(bySaidOrder);
  const recent = rows.slice(0, most);
  if (rows.length === count) return { recent, count, earliest: rows.at(-1) };
  const first = await Promise.all(members.map((member) => earliestOf(db, member.id, excepted)));
  return {
    recent,
    count,
    earliest: first
      .filter((row) => row !== undefined)
      .sort(bySaidOrder)
      .at(-1),
  };
}

async function earliestOf(db: RecordDatabase, speaker: number, except: Set<number>): Promise<LiveRow | undefined> {
  const rows = saidBy(db, speaker)
    .reverse()
    .filter((row) => !except.has(row.id));
  const row = await rows.first();
  return isLive(row) ? row : undefined;
}

/** A speaker's statements, newest first. */
export function saidBy(db: RecordDatabase, speaker: number) {
  return db.statements.where('[speaker+saidOrder]').between([speaker, Dexie.minKey], [speaker, Dexie.maxKey]);
}

/** Newest first; of one moment, in the order in which they were kept. */
export function bySaidOrder(a: LiveRow, b: LiveRow): number {
  return a.saidOrder - b.saidOrder || a.id - b.id;
}

async function present(db: RecordDatabase, ids: readonly number[]): Promise<HandleRow[]> {
  if (ids.length === 0) return [];
  return (await db.handles.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
}
