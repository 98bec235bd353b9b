import { isLive } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { type Indexable, IndexBuilder } from './builder.ts';
import { indexState, putIndexState } from './indexState.ts';
import type { IndexState } from './rows.ts';
import { blocksOf, completeSegment, putBlocks } from './segment.ts';

/** So many statements are read through at each search before they are made into a segment. */
export const mostPending = 256;
/** How many statements are read and cut into terms at once: about a tenth of a second's work. */
const atOnce = 2_048;
/**
 * How many go into a new segment at most: the fewer segments, the smaller the index and the less there is to merge; but
 * all of it is in memory until then, half a kilobyte a statement, and lost where the worker is killed.
 */
const mostGathered = 32 * atOnce;

/** Statements that are in no segment, rising by number, and up to which number they were looked for. */
export interface Pending {
  statements: Indexable[];
  through: number;
  more: boolean;
}

/** The pending statements, at most `limit`. */
export async function pendingStatements(
  db: RecordDatabase,
  state: Pick<IndexState, 'upTo' | 'again'>,
  limit: number,
): Promise<Pending> {
  const ids = state.again.slice(0, limit);
  const room = limit - ids.length;
  const [again, later] = await Promise.all([
    db.statements.bulkGet(ids),
    room > 0 ? db.statements.where('id').above(state.upTo).limit(room).toArray() : [],
  ]);
  const rows = [...again, ...later].filter(isLive);
  const [handles, pages] = await Promise.all([
    db.knownHandles.among(db.handles, new Set(rows.flatMap((row) => row.speaker ?? []))),
    db.knownPages.among(db.pages, new Set(rows.map((row) => row.page))),
  ]);
  return {
    statements: rows.map((row) => ({
      row,
      speaker: handles.get(row.speaker ?? 0)?.name,
      site: pages.get(row.page)?.site ?? '',
    })),
    through: later.at(-1)?.id ?? state.upTo,
    more: ids.length + later.length === limit,
  };
}

/**
 * Makes pending statements into a segment, where there are enough (`least`). Reads and works outside of the transaction
 * that writes, so as to hold up nobody; if the record changed meanwhile, it is left for the next time. Whether there is more.
 */
export async function indexPending(db: RecordDatabase, least: number): Promise<boolean> {
  const before = await indexState(db);
  const { builder, reached, more } = await gather(db, before);
  if (!more && builder.documents.length < least) return false;
  const blocks = blocksOf(builder);
  return db.transaction('rw', [db.segments, db.documents, db.blocks, db.state], async () => {
    const { changes, nextSegment, ...now } = await indexState(db);
    if (changes !== before.changes) return true;
    if (builder.documents.length > 0) {
      const firstTerms = blocks.map((block) => block.firstTerm);
      await putBlocks(db, nextSegment, blocks);
      await completeSegment(db, nextSegment, builder.documents, firstTerms, builder.range);
    }
    await putIndexState(db, { ...now, ...reached, changes, nextSegment: nextSegment + 1 });
    return more;
  });
}

/** Reads pending statements into an index, some at a time, and says how far the index then reaches. */
async function gather(db: RecordDatabase, state: IndexState) {
  const builder = new IndexBuilder();
  let reached = { upTo: state.upTo, again: state.again };
  let coming = readPending(db, reached);
  for (;;) {
    const { statements, through, more } = await coming;
    reached = { upTo: through, again: reached.again.slice(atOnce) };
    const goesOn = more && builder.documents.length + statements.length < mostGathered;
    if (goesOn) coming = readPending(db, reached); // the disk is read while these are cut into terms
    builder.add(statements);
    if (!goesOn) return { builder, reached, more };
  }
}

function readPending(db: RecordDatabase, reached: Pick<IndexState, 'upTo' | 'again'>): Promise<Pending> {
  return db.transaction(
    'r',
    [db.statements, db.handles, db.pages],
    async () => await pendingStatements(db, reached, atOnce), // awaited here, lest the transaction ends too early
  );
}
