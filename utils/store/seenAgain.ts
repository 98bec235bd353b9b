import type { Statement } from '../statement.ts';
import { edited } from './edited.ts';
import { pageKey } from './ensure.ts';
import { isLive, type RevisionRow, type SightingRow, type StatementContent, type StatementRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** Found again within this time (milliseconds), in another tab or frame, is the same sighting. */
const oneSighting = 60 * 60 * 1000;

/**
 * Statements that the record holds were found on a page once more: notes the sighting, and the edit where the text has
 * changed. Gives what is to be changed in the rows, by number.
 */
export async function seenAgain(
  db: RecordDatabase,
  statementOf: ReadonlyMap<string, Statement>,
  rowOf: ReadonlyMap<string, StatementRow>,
  at: number,
): Promise<Map<number, Partial<StatementContent>>> {
  const news = new Map<number, Partial<StatementContent>>();
  const sightings: Sighting[] = [];
  const revisions: Omit<RevisionRow, 'id'>[] = [];
  for (const [hash, row] of rowOf) {
    const statement = statementOf.get(hash);
    if (!statement || !isLive(row)) continue;
    const edit = edited(row.text, statement.text);
    const later = at - row.seenAt > oneSighting;
    if (later) sightings.push({ statement: row.id, at, page: pageKey(statement.isPartOf) });
    if (edit === 'revision') revisions.push({ statement: row.id, text: row.text, seenAt: row.seenAt, replacedAt: at });
    if (edit === 'revision')
      news.set(row.id, { text: statement.text, revisions: (row.revisions ?? 0) + 1, seenAt: at });
    else if (edit === 'fuller') news.set(row.id, { text: statement.text, seenAt: at });
    else if (later) news.set(row.id, { seenAt: at });
    if (row.missing) news.set(row.id, { ...news.get(row.id), seenAt: at, missing: undefined });
  }
  await Promise.all([noteSightings(db, sightings), db.revisions.bulkAdd(revisions)]);
  return news;
}

/** A sighting on the page of this key. */
type Sighting = Omit<SightingRow, 'page'> & { page: string };

async function noteSightings(db: RecordDatabase, sightings: readonly Sighting[]): Promise<void> {
  const keys = [...new Set(sightings.map(({ page }) => page))];
  const pages = await Promise.all(keys.map((key) => db.pages.get({ key })));
  const idOf = new Map(keys.map((key, i) => [key, pages[i]?.id ?? 0]));
  await db.sightings.bulkPut(
    sightings.map(({ statement, at, page }) => ({ statement, at, page: idOf.get(page) ?? 0 })),
  );
}
