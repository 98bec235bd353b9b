import { stampTime } from './clock.ts';
import { withTheirPersons } from './counters.ts';
import { eraseStatements } from './forget.ts';
import { type GoneRow, isLive, isTrashed, type LiveRow, type TrashedRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

const day = 24 * 60 * 60 * 1000;
/** How long the trash keeps what lies in it. */
const trashDays = 30;
/** From this long after the reader's last act a clock is not believed: it may be wrong, and nothing is in a hurry. */
const longestAway = 400 * day;
/** How many statements one act forgets: a short one holds up nobody. */
const atOnce = 500;

/**
 * Ends what has had its time: the trash after 30 days, and what was only read after `keepReadDays` (0: never). A slice of
 * it; says whether there is more. Ends nothing by a clock that is far ahead of the reader's last act.
 */
export async function tidy(db: RecordDatabase, keepReadDays: number, at: number): Promise<boolean> {
  const clock = await db.state.get('clock');
  if (clock?.name === 'clock' && at > stampTime(clock.stamp) + longestAway) return false;
  const overdue = await db.statements
    .where('removedOrder')
    .above(-(at - trashDays * day))
    .limit(atOnce)
    .toArray();
  await empty(db, overdue.filter(isTrashed));
  const old = keepReadDays > 0 ? await onlyRead(db, at - keepReadDays * day) : [];
  await eraseStatements(db, old);
  return overdue.length === atOnce || old.length === atOnce;
}

/** What the reader removed leaves its hash, so as not to be kept again by a follow; the rest leaves nothing. */
async function empty(db: RecordDatabase, rows: readonly TrashedRow[]): Promise<void> {
  await eraseStatements(
    db,
    rows.filter(({ why }) => why === 'unsaved'),
  );
  const removed = rows.filter(({ why }) => why === 'removed');
  const operations = await db.operations.bulkGet(removed.map(({ hash }) => `removed\u001f${hash}`));
  await eraseStatements(db, removed);
  await db.operations.bulkPut(operations.filter((row) => row !== undefined));
  await db.statements.bulkPut(
    removed.map(({ id, hash, content }): GoneRow => {
      return content.speaker === undefined
        ? { id, hash, page: content.page }
        : { id, hash, page: content.page, goneSpeaker: content.speaker };
    }),
  );
}

/** The oldest that were read before that time and are neither saved, noted, tagged, judged nor said by someone followed. */
async function onlyRead(db: RecordDatabase, before: number): Promise<LiveRow[]> {
  const followed = await db.handles.where({ followed: 1 }).primaryKeys();
  const kept = await withTheirPersons(db, followed);
  const rows = await db.statements
    .where('keptOrder')
    .above(-before)
    .filter(
      (row) =>
        isLive(row) &&
        row.savedAt === undefined &&
        !row.note &&
        !row.tags &&
        !row.verdicts &&
        !kept.has(row.speaker ?? 0),
    )
    .limit(atOnce)
    .toArray();
  return rows.filter(isLive);
}
