import { Dexie } from 'dexie';
import type { RecordDatabase } from '../schema.ts';
import { type Block, BlockWriter } from './block.ts';
import type { IndexBuilder } from './builder.ts';
import { type Document, lengthOfSize, packDocuments } from './documents.ts';
import type { IdRange } from './postings.ts';
import type { SegmentRow } from './rows.ts';

/** The blocks of all that a builder has gathered. */
export function blocksOf(builder: IndexBuilder): Block[] {
  const writer = new BlockWriter(builder.range);
  builder.eachList((term, lists, from, to) => writer.add(term, lists, from, to));
  writer.end();
  return writer.blocks;
}

/** Writes the rows that make a segment complete; its blocks may have been written before. */
export async function completeSegment(
  db: RecordDatabase,
  segment: number,
  documents: readonly Document[],
  firstTerms: string[],
  range: IdRange,
): Promise<void> {
  const row: SegmentRow = {
    id: segment,
    count: documents.length,
    length: documents.reduce((sum, { size }) => sum + (lengthOfSize[size] ?? 0), 0),
    ...range,
  };
  await Promise.all([db.segments.put(row), db.documents.put({ segment, ...packDocuments(documents), firstTerms })]);
}

/** Writes blocks of a segment. */
export async function putBlocks(db: RecordDatabase, segment: number, blocks: readonly Block[]): Promise<void> {
  await db.blocks.bulkPut(blocks.map(({ firstTerm, bytes }) => ({ segment, firstTerm, bytes })));
}

/** Deletes segments with all that belongs to them. */
export async function deleteSegments(db: RecordDatabase, segments: readonly number[]): Promise<void> {
  await Promise.all([
    db.segments.bulkDelete([...segments]),
    db.documents.bulkDelete([...segments]),
    ...segments.map((one) =>
      db.blocks.where('[segment+firstTerm]').between([one, Dexie.minKey], [one, Dexie.maxKey]).delete(),
    ),
    ...segments.map((one) =>
      db.dead.where('[segment+chunk]').between([one, Dexie.minKey], [one, Dexie.maxKey]).delete(),
    ),
  ]);
}
