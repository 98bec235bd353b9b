import { type Handle, handleKey } from '../statement.ts';
import { handlesByKey, hydrate, liveRows } from './hydrate.ts';
import { rowsByNumber } from './known.ts';
import { newestOfEach, saidBy } from './newest.ts';
import { type HandleRow, isLive, type LiveRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
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
  const asked = people.map((members) => {
    const excepted = among(members, here);
    return { members, excepted, count: sumOf(members) - excepted.size };
  });
  const known = asked.filter(({ count }) => count > 0);
  const newest = await newestOfEach(
    db,
    known.flatMap(({ members, excepted }) => members.map((handle) => ({ handle, limit: recent + excepted.size }))),
  );
  const spoken = await Promise.all(asked.map((one) => historyOf(db, one, newest, recent)));
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
    };
  });
}

/** How many statements the record holds of each of these speakers, without those that were excepted. Reads no statement. */
export async function countsOf(
  db: RecordDatabase,
  handles: readonly Handle[],
  except: ReadonlySet<number>,
): Promise<number[]> {
  const [rows, here] = await Promise.all([handlesByKey(db, handles.map(handleKey)), liveRows(db, [...except])]);
  return (await personRows(db, rows)).map((members) => sumOf(members) - among(members, here).size);
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

/** One person's newest rows but those that are on the page, how many there are in all, and the earliest. */
async function historyOf(
  db: RecordDatabase,
  { members, excepted, count }: { members: readonly HandleRow[]; excepted: ReadonlySet<number>; count: number },
  newest: ReadonlyMap<number, readonly LiveRow[]>,
  most: number,
): Promise<{ recent: LiveRow[]; count: number; earliest?: LiveRow }> {
  if (count <= 0) return { recent: [], count: 0 };
  const rows = members
    .flatMap(({ id }) => newest.get(id) ?? [])
    .filter(({ id }) => !excepted.has(id))
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

function sumOf(members: readonly HandleRow[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/** The numbers of those rows that are of a person. */
function among(members: readonly HandleRow[], rows: readonly LiveRow[]): Set<number> {
  const ids = new Set<number | undefined>(members.map(({ id }) => id));
  return new Set(rows.filter(({ speaker }) => ids.has(speaker)).map(({ id }) => id));
}

/** A list, and not `last`, which opens a cursor: that takes several times as long. */
async function earliestOf(
  db: RecordDatabase,
  speaker: number,
  except: ReadonlySet<number>,
): Promise<LiveRow | undefined> {
  const rows = await saidBy(db, speaker)
    .reverse()
    .limit(1 + except.size)
    .toArray();
  return rows.filter(isLive).find(({ id }) => !except.has(id));
}

/** Newest first; of one moment, in the order in which they were kept. */
export function bySaidOrder(a: LiveRow, b: LiveRow): number {
  return a.saidOrder - b.saidOrder || a.id - b.id;
}

async function present(db: RecordDatabase, ids: readonly number[]): Promise<HandleRow[]> {
  if (ids.length === 0) return [];
  return (await rowsByNumber(db.handles, ids)).filter((row) => row !== undefined);
}
