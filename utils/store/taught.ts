import type { TaughtComments, TaughtSite } from '../taughtComments.ts';
import { commit } from './commit.ts';
import { changeOf, taughtChange, taughtKeys } from './operations.ts';
import type { RecordDatabase } from './schema.ts';

/** What the reader has taught of sites, in the order of their names. The operations are all that is kept of it. */
export async function taughtSites(db: RecordDatabase): Promise<TaughtSite[]> {
  const rows = await db.operations.where('key').startsWith(taughtKeys).toArray();
  return rows.map(changeOf).flatMap(({ field, value }) => (field === 'taught' && value ? [value] : []));
}

/** Keeps what was taught of a site, instead of what was before; without comments the site is read as others are again. */
export async function teach(
  db: RecordDatabase,
  site: string,
  comments: TaughtComments | undefined,
  at: number,
): Promise<void> {
  await commit(db, [taughtChange(site, comments)], at);
}
