import { Dexie } from 'dexie';
import type { RecordDatabase } from '../schema.ts';
import { indexState, putIndexState } from './indexState.ts';

/** How many statements share a row of bits. */
const perRow = 32_768;

/**
 * These statements are gone from the record, or their texts have `changed` and are to be indexed again. Until a merging
 * drops them, their old postings stay and are passed over.
 */
export async function bury(db: RecordDatabase, ids: readonly number[], changed: boolean): Promise<void> {
  const state = await indexState(db);
  if (ids.length === 0) return;
  const indexed = ids.filter((id) => id <= state.upTo);
  const again = new Set(state.again);
  for (const id of indexed) {
    if (changed) again.add(id);
    else again.delete(id);
  }
  await putIndexState(db, { ...state, again: [...again].sort((a, b) => a - b), changes: state.changes + 1 });
  await Promise.all(
    (await db.segments.toArray()).map(({ id: segment, lowest, highest }) => {
      const within = indexed.filter((id) => id >= lowest && id <= highest);
      return markDead(db, segment, within);
    }),
  );
}

/** What was buried is forgotten: it is to be dropped from the segments as soon as can be. */
export async function askCleaning(db: RecordDatabase): Promise<void> {
  await putIndexState(db, { ...(await indexState(db)), clean: true });
}

/** Marks statements of a segment as dead. Those that it does not have do no harm. */
export async function markDead(db: RecordDatabase, segment: number, ids: readonly number[]): Promise<void> {
  const chunks = [...new Set(ids.map((id) => Math.floor(id / perRow)))];
  const found = await db.dead.bulkGet(chunks.map((chunk): [number, number] => [segment, chunk]));
  const bitsOf = new Map(chunks.map((chunk, i) => [chunk, found[i]?.bits ?? new Uint8Array(perRow / 8)]));
  for (const id of ids) {
    const bits = bitsOf.get(Math.floor(id / perRow));
    const place = id % perRow;
    if (bits) bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
  }
  await db.dead.bulkPut([...bitsOf].map(([chunk, bits]) => ({ segment, chunk, bits })));
}

/** The dead of a segment. */
export async function deadOf(db: RecordDatabase, segment: number): Promise<Set<number>> {
  const rows = await db.dead
    .where('[segment+chunk]')
    .between([segment, Dexie.minKey], [segment, Dexie.maxKey])
    .toArray();
  const dead = new Set<number>();
  for (const { chunk, bits } of rows) {
    for (const [at, byte] of bits.entries()) {
      for (let bit = 0; byte >> bit !== 0; bit++) if ((byte >> bit) & 1) dead.add(chunk * perRow + at * 8 + bit);
    }
  }
  return dead;
}
