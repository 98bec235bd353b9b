import { commit } from './commit.ts';
import { liveRows } from './hydrate.ts';
import type { Change } from './operations.ts';
import { isTrashed } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** Moves statements to the trash because the reader said so; neither reading nor a follow brings them back. */
export async function removeStatements(db: RecordDatabase, ids: readonly number[], at: number): Promise<void> {
  const rows = await liveRows(db, ids);
  await commit(
    db,
    rows.map(({ hash }): Change => ({ field: 'removed', subject: hash, value: at })),
    at,
  );
}

/** Takes statements out of the trash, saved as they were. */
export async function restoreStatements(db: RecordDatabase, ids: readonly number[], at: number): Promise<void> {
  const rows = await db.statements.bulkGet([...new Set(ids)]);
  const changes = rows.flatMap((row): Change[] => {
    if (!isTrashed(row)) return [];
    if (row.why === 'removed') return [{ field: 'removed', subject: row.hash }];
    return [{ field: 'saved', subject: row.hash, value: row.formerSavedAt ?? at }];
  });
  await commit(db, changes, at);
}
