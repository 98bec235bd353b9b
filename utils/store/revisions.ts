import type { Revision } from '../messages.ts';
import { isLive } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** The texts that a statement has had, oldest first, the present one last. Empty where it is not in the record. */
export async function revisionsOf(db: RecordDatabase, id: number): Promise<Revision[]> {
  const [row, former] = await Promise.all([db.statements.get(id), db.revisions.where({ statement: id }).sortBy('id')]);
  if (!isLive(row)) return [];
  const texts = former.map(({ text, seenAt, replacedAt }) => ({ text, seenAt, replacedAt }));
  return [...texts, { text: row.text, seenAt: row.seenAt }];
}
