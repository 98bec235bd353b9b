import { type Handle, handleKey } from '../statement.ts';
import { fullNameOf } from './fullName.ts';
import { handleOf } from './pack.ts';
import type { HandleRow, RecordDatabase } from './schema.ts';
import type { Earlier } from './store.ts';

/** A handle's row, if the record knows it, and those of the same full name, itself among them. */
export interface Named {
  row?: HandleRow;
  fullName?: string;
  alike: HandleRow[];
}

/** How many handles of one full name are looked at. */
const mostAlike = 20;

/** A handle with a full name is found among those that have it, so that one request answers for both. */
export async function namedRows(db: RecordDatabase, handles: readonly Handle[]): Promise<Named[]> {
  return Promise.all(
    handles.map(async (handle): Promise<Named> => {
      const key = handleKey(handle);
      const fullName = fullNameOf(handle.name);
      const alike = fullName ? await alikeIn(db, fullName) : [];
      const row = alike.find((one) => one.key === key);
      const isFound = row !== undefined || (fullName !== undefined && alike.length < mostAlike);
      return { row: isFound ? row : await db.handles.get({ key }), fullName, alike };
    }),
  );
}

function alikeIn(db: RecordDatabase, fullName: string): Promise<HandleRow[]> {
  return db.handles.where({ fullName }).limit(mostAlike).toArray();
}

/** Other handles of the same full name that hold statements and are not the same person. */
export async function namesakesOf(
  db: RecordDatabase,
  members: readonly HandleRow[],
  { fullName, alike }: Named,
): Promise<Earlier['sameName']> {
  const names = new Set(members.map((member) => member.fullName).filter((name) => name !== undefined));
  names.delete(fullName ?? '');
  const own = new Set(members.map((member) => member.id));
  const others = await Promise.all([...names].map((name) => alikeIn(db, name)));
  return [...alike, ...others.flat()]
    .filter((row) => row.count > 0 && !own.has(row.id))
    .map((row) => ({ handle: handleOf(row), count: row.count }));
}
