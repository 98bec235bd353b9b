import type { Transaction } from 'dexie';
import { refuseTorn } from '../torn.ts';

/**
 * Throws away the search index as the schema's second version wrote it: it is made of the record alone, and the indexer
 * builds it again, in slices and in the new form. Older code would misread that form, so the epoch rises.
 */
export async function dropIndex(upgrade: Transaction): Promise<void> {
  await refuseTorn(upgrade);
  const state = upgrade.table('state');
  await Promise.all([
    ...['segments', 'documents', 'blocks', 'dead'].map((table) => upgrade.table(table).clear()),
    state.delete('index'),
    state.put({ name: 'epoch', epoch: 2 }),
  ]);
}
