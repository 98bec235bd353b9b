import type { Handle } from '../statement.ts';
import { changeStatements, setTag } from './applyToStatements.ts';
import { settle, withTheirPersons } from './counters.ts';
import { ensureHandles } from './ensure.ts';
import { handlesByKey } from './hydrate.ts';
import { saidBy } from './newest.ts';
import { type Dated, keysOfSame, tiedTo } from './operations.ts';
import { type HandleRow, isLive, isTrashed, type LiveRow, type TrashedRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/**
 * Applies what changes say of people: followed, same, names, notes, tags. A person is what the reader's lines hold
 * together: handles are points, "these two are the same" is a line, and whoever is connected is one person. So lines
 * drawn on two machines, in whatever order, give one answer.
 */
export async function applyToHandles(db: RecordDatabase, changes: readonly Dated[]): Promise<void> {
  const keys = new Set(changes.flatMap(keysIn));
  if (keys.size === 0) return;
  await ensureHandles(db, changes.flatMap(handlesIn));
  const touched = (await handlesByKey(db, [...keys])).filter((row) => row !== undefined);
  const rows = await withTheirPersons(
    db,
    touched.map((row) => row.id),
  );
  const before = followedIds(rows);
  const byKey = new Map([...rows.values()].map((row) => [row.key, row]));
  for (const change of changes) applyTo(byKey, change);
  regroup(rows);
  settle(rows);
  await db.handles.bulkPut([...rows.values()]);
  await reconsider(db, before, followedIds(rows));
}

function keysIn(change: Dated): string[] {
  if (change.field === 'same') return keysOfSame(change.subject);
  if (change.field === 'followed' || change.field === 'name') return [change.subject];
  if (change.field !== 'note' && change.field !== 'tag') return [];
  const { key } = tiedTo(change.subject);
  return key === undefined ? [] : [key];
}

function handlesIn({ field, value }: Dated): Handle[] {
  if (value === undefined) return [];
  if (field === 'same') return value.handles;
  if (field !== 'followed' && field !== 'name' && field !== 'note' && field !== 'tag') return [];
  return value.handle ? [value.handle] : [];
}

function applyTo(byKey: ReadonlyMap<string, HandleRow>, change: Dated): void {
  const [row, other] = keysIn(change).map((key) => byKey.get(key));
  if (!row) return;
  switch (change.field) {
    case 'followed':
      delete row.followedAt;
      if (change.value) row.followedAt = change.value.at;
      return;
    case 'same':
      if (!other) return;
      draw(row, other.id, change.value !== undefined);
      draw(other, row.id, change.value !== undefined);
      return;
    case 'name':
      delete row.givenName;
      if (change.value) row.givenName = change.value.name;
      return;
    case 'note':
      delete row.note;
      if (change.value) row.note = change.value.text;
      return;
    case 'tag':
      setTag(row, tiedTo(change.subject).tag, change.value !== undefined);
  }
}

function draw(row: HandleRow, to: number, linked: boolean): void {
  const links = new Set(row.links);
  if (linked) links.add(to);
  else links.delete(to);
  delete row.links;
  if (links.size > 0) row.links = [...links];
}

/** Finds out anew who is connected with whom; the oldest handle comes first. */
function regroup(rows: ReadonlyMap<number, HandleRow>): void {
  const grouped = new Set<number>();
  for (const id of [...rows.keys()].sort((a, b) => a - b)) {
    if (grouped.has(id)) continue;
    const members = connected(rows, id);
    for (const member of members) {
      grouped.add(member);
      const row = rows.get(member);
      if (!row) continue;
      delete row.leader;
      delete row.members;
      if (member !== id) row.leader = id;
      else if (members.length > 1) row.members = members;
    }
  }
}

function connected(rows: ReadonlyMap<number, HandleRow>, from: number): number[] {
  const found = new Set([from]);
  for (const id of found) for (const next of rows.get(id)?.links ?? []) found.add(next); // a Set is walked as it grows
  return [...found].sort((a, b) => a - b);
}

/** The handles whose person is followed. */
function followedIds(rows: ReadonlyMap<number, HandleRow>): Set<number> {
  const followed = [...rows.values()].filter((row) => rows.get(row.leader ?? row.id)?.followed);
  return new Set(followed.map((row) => row.id));
}

/** Where a follow began or ended, what only a follow keeps comes back from the trash or goes there. */
async function reconsider(db: RecordDatabase, before: Set<number>, after: Set<number>): Promise<void> {
  const ended = [...before].filter((id) => !after.has(id));
  const begun = new Set([...after].filter((id) => !before.has(id)));
  const lists = await Promise.all(ended.map((id) => saidBy(db, id).toArray()));
  const rows: (LiveRow | TrashedRow)[] = lists.flat().filter(isLive).filter(byFollowAlone);
  if (begun.size > 0) {
    const trashed = (await db.statements.orderBy('removedOrder').toArray()).filter(isTrashed);
    rows.push(...trashed.filter((row) => row.why === 'unsaved' && begun.has(row.content.speaker ?? 0)));
  }
  if (rows.length > 0) await changeStatements(db, rows, () => undefined);
}

function byFollowAlone(row: LiveRow): boolean {
  return !row.recorded && row.savedAt === undefined;
}
