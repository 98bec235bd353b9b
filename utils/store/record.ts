import { Dexie } from 'dexie';
import { type Handle, handleKey, type Statement } from '../statement.ts';
import { changeStatements } from './applyToStatements.ts';
import { applyTally, Tally } from './counters.ts';
import { ensureHandles, ensurePages, pageKey } from './ensure.ts';
import { hashOf } from './hash.ts';
import { rowsByHash } from './hydrate.ts';
import { packStatement, type References } from './pack.ts';
import {
  type HandleRow,
  isLive,
  isTrashed,
  type LiveRow,
  type PageRow,
  type StatementRow,
  type TrashedRow,
} from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { seenAgain } from './seenAgain.ts';

/**
 * Keeps statements that were found at `at`, for having been `read` or because one is about to be `saved`; those already
 * there are seen once more. What the reader removed stays in the trash. Their numbers, in order.
 */
export async function recordStatements(
  db: RecordDatabase,
  statements: readonly Statement[],
  at: number,
  why: 'read' | 'saved' = 'read',
): Promise<number[]> {
  const few = everyNth(statements).map(hashOf);
  const probed = rowsByHash(db, few); // looked for while the hashes of the others are worked out
  const hashes = statements.map(hashOf);
  const firstOf = new Map<string, Statement>();
  hashes.forEach((hash, i) => {
    const statement = statements[i];
    if (statement && !firstOf.has(hash)) firstOf.set(hash, statement);
  });
  const rowOf = await rowsOf(db, [...firstOf.keys()], await probed, few.length === hashes.length);
  await seenOnceMore(db, firstOf, rowOf, why, at);
  const unknown = new Map([...firstOf].filter(([hash]) => !rowOf.has(hash)));
  const { added, there } = await addStatements(db, unknown, why, at);
  await seenOnceMore(db, firstOf, there, why, at);
  return hashes.map((hash) => (rowOf.get(hash) ?? there.get(hash))?.id ?? (added.get(hash) as number));
}

/** Of how many statements it is asked first whether they are there. */
const probes = 8;

function everyNth<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.ceil(all.length / probes));
  return all.filter((_, i) => i % step === 0);
}

/**
 * What is there under these hashes, by hash. A page that is read for the first time has nothing there, so a few were asked
 * for, and the others only where one of these is found; that one is there after all shows when it is added.
 */
async function rowsOf(
  db: RecordDatabase,
  hashes: readonly string[],
  probed: readonly (StatementRow | undefined)[],
  areAll: boolean,
): Promise<Map<string, StatementRow>> {
  const isFirst = probed.every((row) => row === undefined);
  return byHash(isFirst || areAll ? probed : await rowsByHash(db, hashes));
}

function byHash(rows: readonly (StatementRow | undefined)[]): Map<string, StatementRow> {
  return new Map(rows.flatMap((row) => (row ? [[row.hash, row]] : [])));
}

async function seenOnceMore(
  db: RecordDatabase,
  statementOf: ReadonlyMap<string, Statement>,
  rowOf: ReadonlyMap<string, StatementRow>,
  why: 'read' | 'saved',
  at: number,
): Promise<void> {
  if (rowOf.size === 0) return;
  const news = await seenAgain(db, statementOf, rowOf, at);
  const mayReturn = (row: StatementRow): row is LiveRow | TrashedRow =>
    isLive(row) || (isTrashed(row) && row.why === 'unsaved');
  const rows = [...rowOf.values()].filter(mayReturn);
  for (const row of rows) {
    const { recorded } = isLive(row) ? row : row.content;
    if (why === 'read' && !recorded) news.set(row.id, { ...news.get(row.id), recorded: true });
  }
  const changed = rows.filter(({ id }) => news.has(id));
  if (changed.length === 0) return;
  await changeStatements(db, changed, (draft) => Object.assign(draft.content, news.get(draft.id)));
}

/** Adds statements; the numbers of those added, and the rows of those that were there after all, by hash. */
async function addStatements(
  db: RecordDatabase,
  statementOf: ReadonlyMap<string, Statement>,
  why: 'read' | 'saved',
  at: number,
): Promise<{ added: Map<string, number>; there: Map<string, StatementRow> }> {
  if (statementOf.size === 0) return { added: new Map(), there: new Map() };
  const statements = [...statementOf.values()];
  const [handles, pages] = await Promise.all([
    ensureHandles(db, statements.flatMap(handlesIn)),
    ensurePages(
      db,
      statements.map((one) => one.isPartOf),
    ),
  ]);
  const rows = [...statementOf].map(([hash, statement]): Omit<LiveRow, 'id'> => {
    const content = packStatement(statement, referencesOf(statement, handles, pages), at);
    return why === 'read' ? { hash, ...content, recorded: true } : { hash, ...content };
  });
  // Counted before it shows that they are added, as they nearly always are: the database has no pause then.
  const [{ added, there }] = await Promise.all([addAbsent(db, rows), count(db, rows, 1, handles)]);
  const absent = rows.filter(({ hash }) => !added.has(hash));
  if (absent.length > 0) await count(db, absent, -1, handles);
  return { added, there };
}

/** Notes in the counters that so many rows come (`1`) or, after all, do not (`-1`); the handles' own rows are at hand. */
function count(
  db: RecordDatabase,
  rows: readonly Omit<LiveRow, 'id'>[],
  by: 1 | -1,
  handles: ReadonlyMap<string, HandleRow>,
): Promise<void> {
  const tally = new Tally();
  for (const row of rows) tally.statement(row, by);
  return applyTally(db, tally, handles.values());
}

async function addAbsent(db: RecordDatabase, rows: readonly Omit<LiveRow, 'id'>[]) {
  try {
    const ids = await db.statements.bulkAdd(rows, { allKeys: true });
    return { added: new Map(rows.map(({ hash }, i) => [hash, ids[i] as number])), there: byHash([]) };
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    if (failures.some(([, failure]) => failure.name !== 'ConstraintError')) throw error;
    const found = await rowsByHash(
      db,
      rows.map(({ hash }) => hash),
    );
    const there = byHash(failures.map(([place]) => found[Number(place)]));
    const added = [...byHash(found)].filter(([hash]) => !there.has(hash));
    return { added: new Map(added.map(([hash, { id }]) => [hash, id])), there };
  }
}

/** The rows that a statement refers to, among those that were ensured. */
export function referencesOf(
  statement: Statement,
  handles: ReadonlyMap<string, HandleRow>,
  pages: ReadonlyMap<string, PageRow>,
): References {
  return {
    handle: (handle) => handles.get(handleKey(handle))?.id ?? 0,
    page: pages.get(pageKey(statement.isPartOf)) ?? { id: 0, url: '' },
  };
}

/** Everyone a statement names by a handle. */
export function handlesIn(statement: Statement): Handle[] {
  return [statement.author, statement.spokenByCharacter, statement.relayedBy].filter((one) => one !== undefined);
}
