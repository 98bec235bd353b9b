import type { Handle, Statement, Verdict } from '../statement.ts';
import { commit } from './commit.ts';
import { liveRows } from './hydrate.ts';
import { type Change, noteChange, tagChange, verdictChange } from './operations.ts';
import { recordStatements } from './record.ts';
import { isLive, isTrashed } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** Keeps one statement and marks it as saved, out of the trash where it lay there. Its number. */
export async function saveStatement(db: RecordDatabase, statement: Statement, at: number): Promise<number> {
  const [id = 0] = await recordStatements(db, [statement], at, 'saved');
  const row = await db.statements.get(id);
  if (!row || (isLive(row) && row.savedAt !== undefined)) return id;
  const changes: Change[] = [{ field: 'saved', subject: row.hash, value: at }];
  if (isTrashed(row) && row.why === 'removed') changes.push({ field: 'removed', subject: row.hash });
  await commit(db, changes, at);
  return id;
}

/** Marks kept statements as saved, those that already are keep their time; or takes the mark away. */
export async function setSaved(db: RecordDatabase, ids: readonly number[], saved: boolean, at: number): Promise<void> {
  const rows = (await liveRows(db, ids)).filter((row) => (row.savedAt !== undefined) !== saved);
  await commit(
    db,
    rows.map(({ hash }): Change => ({ field: 'saved', subject: hash, value: saved ? at : undefined })),
    at,
  );
}

/** Writes the note on statements; a blank text takes it away. */
export async function setNote(db: RecordDatabase, ids: readonly number[], text: string, at: number): Promise<void> {
  const rows = await liveRows(db, ids);
  await commit(
    db,
    rows.map(({ hash }) => noteChange({ hash }, text)),
    at,
  );
}

/** Puts a tag on statements, or takes it off. */
export async function setTagOn(
  db: RecordDatabase,
  ids: readonly number[],
  tag: string,
  on: boolean,
  at: number,
): Promise<void> {
  const rows = await liveRows(db, ids);
  await commit(
    db,
    rows.map(({ hash }) => tagChange({ hash }, tag, on)),
    at,
  );
}

/** Judges one forecast of a statement, or opens it again. */
export async function setVerdict(
  db: RecordDatabase,
  id: number,
  due: string,
  verdict: Omit<Verdict, 'due'> | undefined,
  at: number,
): Promise<void> {
  const rows = await liveRows(db, [id]);
  await commit(
    db,
    rows.map(({ hash }) => verdictChange(hash, due, verdict)),
    at,
  );
}

/**
 * Says whose words a quotation holds, where the page was misread, or that it is none: then it goes to the trash and is
 * not read again. It is kept by that, saved, if it was not yet.
 */
export async function correctQuotation(
  db: RecordDatabase,
  of: number | Statement,
  speaker: Handle | undefined,
  at: number,
): Promise<void> {
  const [id = 0] = typeof of === 'number' ? [of] : await recordStatements(db, [of], at, 'saved');
  const row = await db.statements.get(id);
  if (!isLive(row) || !row.quoted) return;
  const subject = row.hash;
  const saved: Change[] = row.savedAt === undefined ? [{ field: 'saved', subject, value: at }] : [];
  const said: Change = speaker
    ? { field: 'speaker', subject, value: { handle: speaker } }
    : { field: 'removed', subject, value: at };
  await commit(db, [...saved, said], at);
}
