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
  type RecordDatabase,
  type StatementRow,
  type TrashedRow,
} from './schema.ts';
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
  const hashes = statements.map(hashOf);
  const firstOf = new Map<string, Statement>();
  hashes.forEach((hash, i) => {
    const statement = statements[i];
    if (statement && !firstOf.has(hash)) firstOf.set(hash, statement);
  });
  const known = [...firstOf.keys()];
  const found = await rowsByHash(db, known);
  const rowOf = new Map<string, StatementRow>();
  found.forEach((row, i) => {
    if (row) rowOf.set(known[i] as string, row);
  });
  await seenOnceMore(db, firstOf, rowOf, why, at);
  const added = await addStatements(db, new Map([...firstOf].filter(([hash]) => !rowOf.has(hash))), why, at);
  return hashes.map((hash) => rowOf.get(hash)?.id ?? (added.get(hash) as number));
}

async function seenOnceMore(
  db: RecordDatabase,
  statementOf: ReadonlyMap<string, Statement>,
  rowOf: ReadonlyMap<string, StatementRow>,
  why: 'read' | 'saved',
  at: number,
): Promise<void> {
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

async function addStatements(
  db: RecordDatabase,
  statementOf: ReadonlyMap<string, Statement>,
  why: 'read' | 'saved',
  at: number,
): Promise<Map<string, number>> {
  if (statementOf.size === 0) return new Map();
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
  const tally = new Tally();
  for (const row of rows) tally.statement(row, 1);
  const [ids] = await Promise.all([db.statements.bulkAdd(rows, { allKeys: true }), applyTally(db, tally)]);
  return new Map(rows.map(({ hash }, i) => [hash, ids[i] as number]));
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
