import { rowsByNumber } from './known.ts';
import type { HandleRow, LiveRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/**
 * How an act changes the counters: gathered while it goes through statements, applied once at its end. Counting by walking
 * an index would take seconds at a million statements.
 */
export class Tally {
  readonly handles = new Map<number, { count: number; savedCount: number }>();
  statements = 0;
  saved = 0;
  trashed = 0;

  /** A live statement comes (`+1`) or goes (`-1`). */
  statement(row: Pick<LiveRow, 'speaker' | 'savedAt'>, by: 1 | -1): void {
    this.statements += by;
    if (row.speaker !== undefined) this.#handle(row.speaker).count += by;
    if (row.savedAt !== undefined) this.savedMark(row, by);
  }

  /** A live statement's saved mark comes or goes. */
  savedMark(row: Pick<LiveRow, 'speaker'>, by: 1 | -1): void {
    this.saved += by;
    if (row.speaker !== undefined) this.#handle(row.speaker).savedCount += by;
  }

  #handle(id: number): { count: number; savedCount: number } {
    const known = this.handles.get(id) ?? { count: 0, savedCount: 0 };
    this.handles.set(id, known);
    return known;
  }
}

/** Applies a tally within the act's transaction, in which rows of `handles` have been read and not changed since. */
export async function applyTally(db: RecordDatabase, tally: Tally, handles: Iterable<HandleRow> = []): Promise<void> {
  await Promise.all([applyTotals(db, tally), applyToHandles(db, tally, handles)]);
}

/** How many statements the record holds, how many of them saved, and how many lie in the trash. */
export async function totalsOf(db: RecordDatabase): Promise<{ statements: number; saved: number; trashed: number }> {
  const row = await db.state.get('totals');
  return row?.name === 'totals' ? row : { statements: 0, saved: 0, trashed: 0 };
}

async function applyTotals(db: RecordDatabase, tally: Tally): Promise<void> {
  if (!tally.statements && !tally.saved && !tally.trashed) return;
  const { statements, saved, trashed } = await totalsOf(db);
  await db.state.put({
    name: 'totals',
    statements: statements + tally.statements,
    saved: saved + tally.saved,
    trashed: trashed + tally.trashed,
  });
}

async function applyToHandles(db: RecordDatabase, tally: Tally, handles: Iterable<HandleRow>): Promise<void> {
  const changed = [...tally.handles].filter(([, change]) => change.count !== 0 || change.savedCount !== 0);
  if (changed.length === 0) return;
  const ids = changed.map(([id]) => id);
  const rows = await withTheirPersons(db, ids, handles);
  for (const [id, change] of changed) {
    const row = rows.get(id);
    if (!row) continue;
    row.count += change.count;
    row.savedCount += change.savedCount;
  }
  settle(rows);
  await db.handles.bulkPut([...rows.values()]);
}

/** The rows of these handles and of every handle of the same persons, by number; some may be at hand already. */
export async function withTheirPersons(
  db: RecordDatabase,
  ids: readonly number[],
  atHand: Iterable<HandleRow> = [],
): Promise<Map<number, HandleRow>> {
  const rowAtHand = new Map([...atHand].map((row) => [row.id, row]));
  const rows = new Map<number, HandleRow>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const missing = wanted.filter((id) => !rowAtHand.has(id));
    for (const row of await rowsByNumber(db.handles, missing)) if (row) rowAtHand.set(row.id, row);
    const known = wanted;
    wanted = [];
    for (const id of known) {
      const row = rowAtHand.get(id);
      if (row) rows.set(id, row);
      for (const other of [row?.leader, ...(row?.members ?? [])]) {
        if (other !== undefined && !rows.has(other) && !wanted.includes(other)) wanted.push(other);
      }
    }
  }
  return rows;
}

/** Brings what first handles hold of their persons in line with the handles themselves; every member must be among `rows`. */
export function settle(rows: ReadonlyMap<number, HandleRow>): void {
  for (const row of rows.values()) {
    delete row.followed;
    delete row.personOrder;
    if (row.leader !== undefined) continue;
    const members = (row.members ?? [row.id]).map((id) => rows.get(id)).filter((member) => member !== undefined);
    const count = members.reduce((sum, member) => sum + member.count, 0);
    const followed = members.some((member) => member.followedAt !== undefined);
    const known = members.some((member) => member.givenName ?? member.note ?? member.tags);
    if (followed) row.followed = 1;
    if (count > 0 || followed || known) row.personOrder = -count;
  }
}
