import type { RecordedStatement } from '../statement.ts';
import { unpackStatement } from './pack.ts';
import { type HandleRow, isLive, type LiveRow, type RecordDatabase, type StatementRow } from './schema.ts';

/** Rows as the nouns have them, with their handles and pages looked up in one go. */
export async function hydrate(db: RecordDatabase, rows: readonly LiveRow[]): Promise<RecordedStatement[]> {
  const handleIds = new Set<number>();
  const pageIds = new Set<number>();
  for (const row of rows) {
    pageIds.add(row.page);
    for (const id of [row.speaker, row.author, row.relayedBy]) if (id !== undefined) handleIds.add(id);
  }
  const [handles, pages] = await Promise.all([
    db.knownHandles.among(db.handles, handleIds),
    db.knownPages.among(db.pages, pageIds),
  ]);
  return rows.map((row) => unpackStatement(row, handles, pages.get(row.page)));
}

/** The live rows of these numbers, in their order. */
export async function liveRows(db: RecordDatabase, ids: readonly number[]): Promise<LiveRow[]> {
  return (await db.statements.bulkGet([...new Set(ids)])).filter(isLive);
}

/** What the record or its trash has under each hash, in their order. */
export function rowsByHash(db: RecordDatabase, hashes: readonly string[]): Promise<(StatementRow | undefined)[]> {
  return Promise.all(hashes.map((hash) => db.statements.get({ hash })));
}

/** The row of each handle key, in their order. */
export function handlesByKey(db: RecordDatabase, keys: readonly string[]): Promise<(HandleRow | undefined)[]> {
  return Promise.all(keys.map((key) => db.handles.get({ key })));
}
