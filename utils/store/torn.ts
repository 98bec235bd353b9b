import type { Transaction } from 'dexie';
import { Refusal } from '../refusal.ts';

/**
 * Ends an upgrade of a record that has lost some of itself: Dexie has put empty tables in the place of missing ones by now,
 * but the state that each record has from its first opening is not in them.
 */
export async function refuseTorn(upgrade: Transaction): Promise<void> {
  if (!(await upgrade.table('state').get('epoch'))) throw new Refusal('recordTorn');
}
