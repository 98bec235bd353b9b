import { type IndexState, isLive, type RecordDatabase } from '../schema.ts';
import { indexState, putIndexState } from './indexState.ts';
import { blocksOf, buildIndex, completeSegment, type Indexable, putBlocks } from './segment.ts';

/** So many statements are read through at each search before they are made into a segment. */
export const mostPending = 256;
/** How many statements go into a new segment at most: about a tenth of a second's work. */
const atOnce = 2_048;

/** Statements that are in no segment, rising by number, and up to which number they were looked for. */
export interface Pending {
  statements: Indexable[];
  through: number;
  more: boolean;
}

/** The pending statements, at most `limit`. */
export async function pendingStatements(db: RecordDatabase, state: IndexState, limit: number): Promise<Pending> {
  const ids = state.again.slice(0, limit);
  const room = limit - ids.length;
  const [again, later] = await Promise.all([
    db.statements.bulkGet(ids),
    room > 0 ? db.statements.where('id').above(state.upTo).limit(room).toArray() : [],
  ]);
  const rows = [...again, ...later].filter(isLive);
  const [handles, pages] = await Promise.all([
    db.handles.bulkGet([...new Set(rows.map((row) => row.speaker ?? 0))]),
    db.pages.bulkGet([...new Set(rows.map((row) => row.page))]),
  ]);
  const nameOf = new Map(handles.map((handle) => [handle?.id, handle?.name]));
  const siteOf = new Map(pages.map((page) => [page?.id, page?.site]));
  return {
    statements: rows.map((row) => ({ row, speaker: nameOf.get(row.speaker), site: siteOf.get(row.page) ?? '' })),
    through: later.at(-1)?.id ?? state.upTo,
    more: ids.length + later.length === limit,
  };
}

/**
 * Makes pending statements into a segment, where there are enough (`least`). Reads and works outside of the transaction
 * that writes, so as to hold up nobody; if the record changed meanwhile, it is left for the next time. Whether there is more.
 */
export async function indexPending(db: RecordDatabase, least: number): Promise<boolean> {
  const { state, pending } = await db.transaction('r', [db.statements, db.handles, db.pages, db.state], async () => {
    const now = await indexState(db);
    return { state: now, pending: await pendingStatements(db, now, atOnce) };
  });
  const { statements, through, more } = pending;
  if (!more && statements.length < least) return false;
  const built = buildIndex(statements);
  const blocks = blocksOf(built);
  return db.transaction('rw', [db.segments, db.documents, db.blocks, db.state], async () => {
    const now = await indexState(db);
    if (now.changes !== state.changes) return true;
    const done = new Set(state.again.slice(0, atOnce));
    if (statements.length > 0) {
      const firstTerms = blocks.map((block) => block.firstTerm);
      await putBlocks(db, now.nextSegment, blocks);
      await completeSegment(db, now.nextSegment, built.documents, firstTerms);
    }
    const again = now.again.filter((id) => !done.has(id));
    await putIndexState(db, { ...now, upTo: through, again, nextSegment: now.nextSegment + 1 });
    return more;
  });
}
