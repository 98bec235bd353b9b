import { Dexie } from 'dexie';
import { type HandleRow, isLive, type LiveRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** How many rows one request brings at most where it brings those of several handles. */
const mostTogether = 400;

/** A handle, and how many of its newest statements are wanted. */
export interface Wanted {
  handle: HandleRow;
  limit: number;
}

/**
 * The newest statements of each handle, newest first, by the handle's number; of one who has no more than are wanted, all.
 * Who comes to a site's pages together has neighbouring numbers, and most of them have said little: neighbours of whom all
 * is wanted come in one request, since hundreds of requests are what takes the time.
 */
export async function newestOfEach(db: RecordDatabase, wanted: readonly Wanted[]): Promise<Map<number, LiveRow[]>> {
  const whole = new Map<number, HandleRow>();
  const part = new Map<number, Wanted>();
  for (const one of wanted) {
    if (one.handle.count <= one.limit) whole.set(one.handle.id, one.handle);
    else part.set(one.handle.id, one);
  }
  const lists = await Promise.all([
    ...togetherOf([...whole.values()]).map(([from, to]) => saidBy(db, from, to).toArray()),
    ...[...part.values()].map(({ handle, limit }) => saidBy(db, handle.id).limit(limit).toArray()),
  ]);
  const newest = new Map<number, LiveRow[]>();
  for (const row of lists.flat()) {
    if (!isLive(row) || row.speaker === undefined) continue;
    const list = newest.get(row.speaker);
    if (list) list.push(row);
    else newest.set(row.speaker, [row]);
  }
  return newest;
}

/** Stretches of handles, first and last, without a gap and without too many statements; those without any are left out. */
function togetherOf(handles: readonly HandleRow[]): [from: number, to: number][] {
  const stretches: { from: number; to: number; rows: number }[] = [];
  for (const { id, count } of handles.toSorted((one, other) => one.id - other.id)) {
    const last = stretches.at(-1);
    if (last && id === last.to + 1 && last.rows + count <= mostTogether) {
      last.to = id;
      last.rows += count;
    } else stretches.push({ from: id, to: id, rows: count });
  }
  return stretches.filter(({ rows }) => rows > 0).map(({ from, to }) => [from, to]);
}

/** What a speaker said, newest first; of several with neighbouring numbers, one speaker's after the other's. */
export function saidBy(db: RecordDatabase, speaker: number, to = speaker) {
  return db.statements.where('[speaker+saidOrder]').between([speaker, Dexie.minKey], [to, Dexie.maxKey]);
}
