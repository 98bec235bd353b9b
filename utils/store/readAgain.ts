import type { Page, Statement } from '../statement.ts';
import { changeStatements } from './applyToStatements.ts';
import { pageKey } from './ensure.ts';
import { hashOf } from './hash.ts';
import { rowsByHash } from './hydrate.ts';
import { isLive, type LiveRow, type StatementContent, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { seenAgain } from './seenAgain.ts';

/**
 * A page was read and these statements were found on it. Keeps nothing new; notes what became of those that are kept:
 * seen again, edited, or, where the page was read `whole` (nothing on it collapsed, paged away or not yet loaded), no
 * longer there. A page that shows none of several kept ones shows something else, and tells nothing.
 */
export async function readAgain(
  db: RecordDatabase,
  page: Page,
  statements: readonly Statement[],
  whole: boolean,
  at: number,
): Promise<void> {
  const statementOf = new Map(statements.map((statement) => [hashOf(statement), statement]));
  const hashes = [...statementOf.keys()];
  const found = await rowsByHash(db, hashes);
  const rowOf = new Map<string, StatementRow>();
  for (const row of found) if (isLive(row)) rowOf.set(row.hash, row);
  const news = await seenAgain(db, statementOf, rowOf, at);
  const rows = [...rowOf.values()].filter(isLive).filter((row) => news.has(row.id));
  if (whole) {
    for (const row of await missingFrom(db, page, rowOf)) {
      news.set(row.id, { missing: true });
      rows.push(row);
    }
  }
  const change = (id: number): Partial<StatementContent> => news.get(id) ?? {};
  if (rows.length > 0) await changeStatements(db, rows, (draft) => Object.assign(draft.content, change(draft.id)));
}

/** Kept statements that stood at this very address and are not among those found. */
async function missingFrom(
  db: RecordDatabase,
  page: Page,
  found: ReadonlyMap<string, StatementRow>,
): Promise<LiveRow[]> {
  const row = await db.pages.get({ key: pageKey(page) });
  if (!row) return [];
  const kept = (await db.statements.where({ page: row.id }).toArray()).filter(isLive);
  const here = kept.filter(({ target }) => (target.source ?? row.url) === page.url);
  const missing = here.filter(({ hash }) => !found.has(hash));
  return missing.length === here.length && here.length > 1 ? [] : missing.filter((one) => !one.missing);
}
