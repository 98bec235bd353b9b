import type { Statement } from '../statement.ts';
import { hashOf } from './hash.ts';
import { hydrate, rowsByHash } from './hydrate.ts';
import { isLive, isTrashed } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import type { Found } from './store.ts';

/** What the record has of statements, in their order. */
export async function foundOf(db: RecordDatabase, wanted: readonly Statement[]): Promise<Found[]> {
  const rows = await rowsByHash(db, wanted.map(hashOf));
  const kept = new Map((await hydrate(db, rows.filter(isLive))).map((one) => [one.id, one]));
  return rows.map((row) => {
    if (isLive(row)) return { kept: kept.get(row.id), removed: false };
    return { removed: row !== undefined && !(isTrashed(row) && row.why === 'unsaved') };
  });
}
