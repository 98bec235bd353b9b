import type { Transaction } from 'dexie';
import { nameKeyOf } from '../people/lookalike.ts';
import { profileOf } from '../people/mergeReasons.ts';
import { Refusal } from '../refusal.ts';
import type { Handle } from '../statement.ts';
import { handleOf } from './pack.ts';
import type { HandleRow } from './schema.ts';

/** What a handle's row is found by when others are asked who resembles them. */
export function foundBy(handle: Handle): Pick<HandleRow, 'nameKey' | 'profile'> {
  const profile = profileOf(handle);
  return { nameKey: nameKeyOf(handle.name), ...(profile !== undefined && { profile }) };
}

/**
 * Makes the handles of the schema's first version findable. Dexie has put empty tables in the place of missing ones by
 * now, so a record without the state that each has from its first opening has lost some of itself.
 */
export async function upgradeHandles(upgrade: Transaction): Promise<void> {
  if (!(await upgrade.table('state').get('epoch'))) throw new Refusal('recordTorn');
  const handles = upgrade.table<HandleRow & { fullName?: string }>('handles').toCollection();
  await handles.modify((row) => {
    delete row.fullName;
    Object.assign(row, foundBy(handleOf(row)));
  });
}
