import type { Statement } from '../../../utils/statement.ts';
import { openStore } from '../../../utils/store/open.ts';
import { recordStatements } from '../../../utils/store/record.ts';
import type { StatementRow } from '../../../utils/store/rows.ts';
import { RecordDatabase } from '../../../utils/store/schema.ts';
import type { Store } from '../../../utils/store/store.ts';
import { inventedRecord } from './inventedRecord.ts';

const readAt = Date.UTC(2026, 0, 10);
/** How many statements are recorded in one act while a record is filled. */
const atOnce = 1_000;

/** An opened record. */
export async function opened(name: string): Promise<Store> {
  const answer = await openStore(name);
  if (!answer.ok) throw answer.refusal;
  return answer.store;
}

/** Fills a record with `count` statements and leaves its index empty. The bytes of their words in UTF-8. */
export async function fill(name: string, count: number): Promise<number> {
  const db = await new RecordDatabase(name).open();
  const statement = inventedRecord(count);
  const encoder = new TextEncoder();
  let bytes = 0;
  for (let from = 0; from < count; from += atOnce) {
    const part = Array.from({ length: Math.min(atOnce, count - from) }, (_, i): Statement => statement(from + i));
    await db.transaction('rw', db.tables, async () => await recordStatements(db as RecordDatabase, part, readAt));
    for (const { text } of part) bytes += encoder.encode(text).length;
  }
  db.close();
  return bytes;
}

/** Throws a record's index away and builds it again. How long the building took, in ms. */
export async function buildIndex(name: string): Promise<number> {
  const db = await new RecordDatabase(name).open();
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(['segments', 'documents', 'blocks', 'dead'].map((table) => db.table(table).clear()));
    await db.table('state').delete('index');
  });
  db.close();
  const store = await opened(name);
  const start = performance.now();
  await store.settleIndex();
  const took = performance.now() - start;
  store.close();
  return took;
}

/** How many bytes a record's index takes: its keys and what stands under them. */
export async function indexBytes(name: string): Promise<number> {
  const db = (await new RecordDatabase(name).open()) as RecordDatabase;
  let bytes = 0;
  await db.documents.each(({ runs, sizes, days, firstTerms }) => {
    bytes += runs.length + sizes.length + days.byteLength + firstTerms.join('').length;
  });
  await db.blocks.each((block) => {
    bytes += block.bytes.length + block.firstTerm.length;
  });
  db.close();
  return bytes;
}

/** The rows of a record whose numbers are above `after`, at most `limit`. */
export async function rowsAfter(name: string, after: number, limit: number): Promise<StatementRow[]> {
  const db = (await new RecordDatabase(name).open()) as RecordDatabase;
  const rows = await db.statements.where('id').above(after).limit(limit).toArray();
  db.close();
  return rows;
}

/** The number of each person, by `key`s of their handles. */
export async function numbersOf(name: string, keys: readonly string[]): Promise<number[]> {
  const db = (await new RecordDatabase(name).open()) as RecordDatabase;
  const rows = await Promise.all(keys.map((key) => db.handles.get({ key })));
  db.close();
  return rows.map((row) => row?.id ?? 0);
}
