import { Dexie } from 'dexie';
import type { Entry, KeptEntry, OperationEntry } from '../exchange/entry.ts';
import type { EntryPage } from '../fileMessages.ts';
import type { RecordedStatement } from '../statement.ts';
import { hydrate } from './hydrate.ts';
import { isLive, isTrashed, type LiveRow, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** How many UTF-16 units of text one answer holds at most: a port carries 64 MB, and the worker's memory is small. */
const mostText = 4_000_000;

/**
 * Everything that is to be backed up, in an order that is the same on every machine: statements by their hash, then
 * operations by their key. `after` is the `next` of the page before. At most `limit` entries, fewer where they are long.
 */
export async function entriesAfter(db: RecordDatabase, after: string | undefined, limit: number): Promise<EntryPage> {
  const [part, place = ''] = after === undefined ? ['statements'] : after.split('\n');
  if (part === 'operations') return operationsAfter(db, place, limit);
  const found = await db.statements.where('hash').above(place).limit(limit).toArray();
  const rows = notTooLong(found);
  const all = found.length < limit && rows.length === found.length;
  return { entries: await entriesOf(db, rows), next: all ? 'operations\n' : `statements\n${rows.at(-1)?.hash}` };
}

/** The entries of some statements, in their order; what is in the trash or gone is left out. */
export async function entriesOfStatements(db: RecordDatabase, ids: readonly number[]): Promise<EntryPage> {
  const rows = (await db.statements.bulkGet([...ids])).filter(isLive);
  return { entries: await entriesOf(db, rows) };
}

/** As many of the first rows as one answer may hold, and at least one. */
function notTooLong(rows: StatementRow[]): StatementRow[] {
  let length = 0;
  const end = rows.findIndex((row) => {
    const content = isTrashed(row) ? row.content : row;
    length += 'text' in content ? content.text.length : 0;
    return length > mostText;
  });
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
}

async function operationsAfter(db: RecordDatabase, place: string, limit: number): Promise<EntryPage> {
  const rows = await db.operations.where('key').above(place).limit(limit).toArray();
  const entries = rows.map((row): Entry => ({ operation: row as OperationEntry }));
  return rows.length < limit ? { entries } : { entries, next: `operations\n${rows.at(-1)?.key}` };
}

async function entriesOf(db: RecordDatabase, rows: readonly StatementRow[]): Promise<Entry[]> {
  const contents = rows.flatMap((row): LiveRow[] => {
    if (isLive(row)) return [row];
    return isTrashed(row) ? [{ id: row.id, hash: row.hash, ...row.content }] : [];
  });
  const statements = new Map((await hydrate(db, contents)).map((one) => [one.id, one]));
  const contentOf = new Map(contents.map((content) => [content.id, content]));
  return Promise.all(
    rows.map(async (row): Promise<Entry> => {
      const statement = statements.get(row.id);
      const content = contentOf.get(row.id);
      if (!statement || !content) return { gone: row.hash };
      const kept = await keptOf(db, statement, content);
      if (isTrashed(row)) kept.trash = { why: row.why, at: -row.removedOrder, savedAt: row.formerSavedAt };
      return { kept: JSON.parse(JSON.stringify(kept)) }; // what is undefined has no key
    }),
  );
}

async function keptOf(db: RecordDatabase, statement: RecordedStatement, row: LiveRow): Promise<KeptEntry> {
  const { id, hash, capturedAt, savedAt, note, tags, verdicts, revisions, notSeenSince: _, ...said } = statement;
  const [former, sightings] = await Promise.all([
    revisions ? db.revisions.where({ statement: id }).sortBy('id') : [],
    db.sightings.where('[statement+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
  ]);
  const pages = await db.pages.bulkGet(sightings.map(({ page }) => page));
  return {
    hash,
    statement: said,
    capturedAt,
    seenAt: row.seenAt,
    savedAt,
    recorded: row.recorded,
    note,
    tags,
    verdicts,
    missing: row.missing,
    former:
      former.length > 0 ? former.map(({ text, seenAt, replacedAt }) => ({ text, seenAt, replacedAt })) : undefined,
    sightings: sightings.length > 0 ? sightings.map(({ at }, i) => ({ at, page: pages[i]?.key })) : undefined,
  };
}
