import { applyToHandles } from './applyToHandles.ts';
import { applyToStatements } from './applyToStatements.ts';
import { stampTime, tick } from './clock.ts';
import { type Change, changeOf, type Dated, operationOf } from './operations.ts';
import type { OperationRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** How many acts can be undone. */
const undoable = 100;

/**
 * Makes the reader's changes: writes each down as an operation and applies it. To be called once in an act, inside its
 * transaction. `undo` takes it back as a whole, unless it is itself an undoing.
 */
export async function commit(
  db: RecordDatabase,
  changes: readonly Change[],
  at: number,
  kind: 'act' | 'undoing' = 'act',
): Promise<void> {
  if (changes.length === 0) return;
  const clock = await clockOf(db);
  const rows = changes.map((change) => {
    clock.stamp = tick(clock.stamp, at, clock.device);
    return operationOf(change, clock.stamp);
  });
  if (kind === 'act') await rememberUndoing(db, rows, at);
  await Promise.all([db.operations.bulkPut(rows), db.state.put({ name: 'clock', ...clock })]);
  await apply(
    db,
    changes.map((change) => ({ ...change, at })),
  );
}

/** Takes back the last act that was not yet taken back. Says whether there was one. */
export async function undoLast(db: RecordDatabase, at: number): Promise<boolean> {
  const last = await db.acts.orderBy('id').last();
  if (!last) return false;
  await db.acts.delete(last.id);
  await commit(db, last.undoing.map(changeOf), at, 'undoing');
  return true;
}

/**
 * Takes in another record's operations, in any order and any number of times. Those that are later than what is here win
 * and are applied; the others change nothing. How many won.
 */
export async function mergeOperations(db: RecordDatabase, rows: readonly OperationRow[]): Promise<number> {
  const latest = new Map<string, OperationRow>();
  for (const row of rows) if (row.stamp > (latest.get(row.key)?.stamp ?? '')) latest.set(row.key, row);
  const here = await db.operations.bulkGet([...latest.keys()]);
  for (const row of here) if (row && row.stamp >= (latest.get(row.key)?.stamp ?? '')) latest.delete(row.key);
  const won = [...latest.values()];
  if (won.length === 0) return 0;
  const clock = await clockOf(db);
  for (const { stamp } of won) if (stamp > clock.stamp) clock.stamp = stamp;
  await Promise.all([db.operations.bulkPut(won), db.state.put({ name: 'clock', ...clock })]);
  await apply(
    db,
    won.map((row) => ({ ...changeOf(row), at: stampTime(row.stamp) })),
  );
  return won.length;
}

/** Applies what operations already said of statements that only now come into the record. */
export async function applyWaiting(db: RecordDatabase, hashes: ReadonlySet<string>): Promise<void> {
  if (hashes.size === 0) return;
  const ofStatements = db.operations
    .where('key')
    .startsWithAnyOf('saved\u001f', 'removed\u001f', 'note\u001f', 'tag\u001f');
  const rows = await ofStatements
    .filter(({ key }) => hashes.has(key.slice(key.indexOf('\u001f') + 1).slice(0, 22)))
    .toArray();
  await apply(
    db,
    rows.map((row) => ({ ...changeOf(row), at: stampTime(row.stamp) })),
  );
}

async function apply(db: RecordDatabase, changes: readonly Dated[]): Promise<void> {
  await applyToHandles(db, changes);
  await applyToStatements(db, changes);
}

async function rememberUndoing(db: RecordDatabase, rows: readonly OperationRow[], at: number): Promise<void> {
  const before = await db.operations.bulkGet(rows.map(({ key }) => key));
  const undoing = rows.map(({ key }, i): OperationRow => before[i] ?? { key, stamp: '' });
  const id = await db.acts.add({ at, undoing });
  await db.acts
    .where('id')
    .belowOrEqual(id - undoable)
    .delete();
}

async function clockOf(db: RecordDatabase): Promise<{ device: string; stamp: string }> {
  const row = await db.state.get('clock');
  if (row?.name === 'clock') return { device: row.device, stamp: row.stamp };
  return { device: crypto.randomUUID().slice(0, 8), stamp: '' };
}
