import type { Transaction } from 'dexie';
import { nameKeyOf } from '../people/lookalike.ts';
import { profileOf } from '../people/mergeReasons.ts';
import type { Handle } from '../statement.ts';
import { handleOf } from './pack.ts';
import type { HandleRow } from './rows.ts';
import { refuseTorn } from './torn.ts';

/** What a handle's row is found by when others are asked who resembles them. */
export function foundBy(handle: Handle): Pick<HandleRow, 'nameKey' | 'profile'> {
  const profile = profileOf(handle);
  return { nameKey: nameKeyOf(handle.name), ...(profile !== undefined && { profile }) };
}

/** Makes the handles of the schema's first version findable. */
export async function upgradeHandles(upgrade: Transaction): Promise<void> {
  await refuseTorn(upgrade);
  const handles = upgrade.table<HandleRow & { fullName?: string }>('handles').toCollection();
  await handles.modify((row) => {
    delete row.fullName;
    Object.assign(row, foundBy(handleOf(row)));
  });
}
