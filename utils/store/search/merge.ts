import { Dexie } from 'dexie';
import type { RecordDatabase } from '../schema.ts';
import { BlockWriter, termsIn } from './block.ts';
import { deadOf, markDead } from './dead.ts';
import { type Document, documentsIn } from './documents.ts';
import { indexState, putIndexState } from './indexState.ts';
import { type IdRange, kept, type Postings, union } from './postings.ts';
import type { IndexState, Merging, SegmentRow } from './rows.ts';
import { completeSegment, deleteSegments, putBlocks } from './segment.ts';

/** So many segments of about one size are made into one of the next. */
const fanIn = 8;
/** The size, in statements, of the smallest tier's segments. */
const smallest = 2_048;
/** How many blocks of each segment are merged in one slice. */
const blocksAtOnce = 12;

/**
 * Does one slice of merging, one transaction; whether there is more to do. How far it came is written down in the same
 * transaction, so that a killed worker loses nothing.
 */
export async function mergeSlice(db: RecordDatabase): Promise<boolean> {
  return db.transaction('rw', [db.segments, db.documents, db.blocks, db.dead, db.state], async () => {
    const state = await indexState(db);
    const merging = state.merging ?? (await cleaningAsked(db, state)) ?? plan(await db.segments.toArray(), state);
    if (!merging) return false;
    const nextSegment = Math.max(state.nextSegment, merging.into + 1);
    const after = await mergeTerms(db, merging);
    if (after === undefined) await complete(db, { ...state, nextSegment }, merging);
    else await putIndexState(db, { ...state, nextSegment, merging: { ...merging, after } });
    return true;
  });
}

/** Where something was forgotten, a merging that drops what is dead from all segments that have any. */
async function cleaningAsked(db: RecordDatabase, state: IndexState): Promise<Merging | undefined> {
  if (!state.clean) return undefined;
  const from = [...new Set((await db.dead.toArray()).map(({ segment }) => segment))];
  delete state.clean;
  await putIndexState(db, state);
  return from.length === 0 ? undefined : { from, into: state.nextSegment, changes: state.changes };
}

/** Segments of one tier that are many enough to be merged, the smallest first. */
function plan(segments: readonly SegmentRow[], { nextSegment, changes }: IndexState): Merging | undefined {
  const tiers = new Map<number, number[]>();
  for (const { id, count } of segments) {
    const tier = Math.max(0, Math.floor(Math.log(count / smallest) / Math.log(fanIn) + 0.5));
    const ids = tiers.get(tier);
    if (ids) ids.push(id);
    else tiers.set(tier, [id]);
  }
  const full = [...tiers].sort(([one], [other]) => one - other).find(([, ids]) => ids.length >= fanIn);
  return full && { from: full[1], into: nextSegment, changes };
}

/** Merges the next terms. The last of them, or nothing where all were done. */
async function mergeTerms(db: RecordDatabase, { from, into, after }: Merging): Promise<string | undefined> {
  const rows = (await db.segments.bulkGet(from)).filter((row) => row !== undefined);
  const lists = new Map<string, Postings[]>();
  let end: string | undefined; // the first term that some segment's blocks at hand do not reach
  for (const row of rows) {
    const dead = await deadOf(db, row.id);
    const { blocks, next } = await nextBlocks(db, row.id, after);
    if (next !== undefined && (end === undefined || next < end)) end = next;
    for (const { bytes } of blocks) {
      for (const { term, postings } of termsIn(bytes, row)) {
        if (after !== undefined && term <= after) continue;
        const alive = dead.size === 0 ? postings : kept(postings, (id) => !dead.has(id));
        const list = lists.get(term);
        if (list) list.push(alive);
        else lists.set(term, [alive]);
      }
    }
  }
  const writer = new BlockWriter(rangeOver(rows));
  let last: string | undefined;
  for (const term of [...lists.keys()].sort()) {
    if (end !== undefined && term >= end) break;
    const merged = union(lists.get(term) ?? []);
    if (merged.ids.length > 0) writer.add(term, merged);
    last = term;
  }
  writer.end();
  await putBlocks(db, into, writer.blocks);
  return end === undefined ? undefined : last;
}

/** The next blocks of a segment from the one that holds `after`, and the first term of the block after these. */
async function nextBlocks(db: RecordDatabase, segment: number, after: string | undefined) {
  const all = db.blocks.where('[segment+firstTerm]');
  const first =
    after === undefined ? undefined : await all.between([segment, Dexie.minKey], [segment, after], true, true).last();
  const lower = first ? [segment, first.firstTerm] : [segment, Dexie.minKey];
  const range = db.blocks.where('[segment+firstTerm]').between(lower, [segment, Dexie.maxKey]);
  const found = await range.limit(blocksAtOnce + 1).toArray();
  return { blocks: found.slice(0, blocksAtOnce), next: found[blocksAtOnce]?.firstTerm };
}

/** The numbers that any of these segments may have. */
function rangeOver(segments: readonly SegmentRow[]): IdRange {
  return {
    lowest: Math.min(...segments.map(({ lowest }) => lowest)),
    highest: Math.max(...segments.map(({ highest }) => highest)),
  };
}

async function complete(db: RecordDatabase, state: IndexState, { from, into, changes }: Merging): Promise<void> {
  const rows = (await db.documents.bulkGet(from)).filter((row) => row !== undefined);
  const segments = (await db.segments.bulkGet(from)).filter((row) => row !== undefined);
  const dead = await Promise.all(from.map((segment) => deadOf(db, segment)));
  const documents = new Map<number, Document>();
  rows.forEach((row, i) => {
    for (const document of documentsIn(row)) if (!dead[i]?.has(document.id)) documents.set(document.id, document);
  });
  // Postings that were merged before their statement died are in the new segment: it stays dead there, unless a later
  // version of it is among what was merged.
  const buried = dead.flatMap((ids) => [...ids]).filter((id) => !documents.has(id));
  const keys = await db.blocks
    .where('[segment+firstTerm]')
    .between([into, Dexie.minKey], [into, Dexie.maxKey])
    .primaryKeys();
  await completeSegment(
    db,
    into,
    [...documents.values()].sort((one, other) => one.id - other.id),
    keys.map(([, firstTerm]) => firstTerm),
    rangeOver(segments),
  );
  await deleteSegments(db, from);
  if (buried.length > 0 && state.changes !== changes) await markDead(db, into, buried);
  const { merging: _, ...rest } = state;
  await putIndexState(db, rest);
}
