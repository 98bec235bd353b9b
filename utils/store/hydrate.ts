import type { RecordedStatement } from '../statement.ts';
import { rowsByNumber } from './known.ts';
import { unpackStatement } from './pack.ts';
import { type HandleRow, isLive, type LiveRow, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

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
export async function handlesByKey(db: RecordDatabase, keys: readonly string[]): Promise<(HandleRow | undefined)[]> {
  const numbers = keys.map((key) => db.knownNumbers.get(key));
  const [known, asked] = await Promise.all([
    rowsByNumber(db.handles, [...new Set(numbers.filter((id) => id !== undefined))]),
    Promise.all(keys.map((key, i) => (numbers[i] === undefined ? db.handles.get({ key }) : undefined))),
  ]);
  const byKey = new Map([...known, ...asked].map((row) => [row?.key, row]));
  const rows = await Promise.all(keys.map((key) => byKey.get(key) ?? again(db, key)));
  db.knownNumbers.hold(rows);
  return rows;
}

/** A handle whose number is known may have been forgotten and come again under another. */
function again(db: RecordDatabase, key: string): Promise<HandleRow | undefined> | undefined {
  return db.knownNumbers.get(key) === undefined ? undefined : db.handles.get({ key });
}
