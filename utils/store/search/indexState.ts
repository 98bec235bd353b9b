import type { RecordDatabase } from '../schema.ts';
import type { IndexState } from './rows.ts';

/** Where the index stands. */
export async function indexState(db: RecordDatabase): Promise<IndexState> {
  const row = await db.state.get('index');
  if (row?.name !== 'index') return { upTo: 0, again: [], changes: 0, nextSegment: 1 };
  const { name: _, ...state } = row;
  return state;
}

/** Writes down where the index stands. */
export async function putIndexState(db: RecordDatabase, state: IndexState): Promise<void> {
  await db.state.put({ name: 'index', ...state });
}
