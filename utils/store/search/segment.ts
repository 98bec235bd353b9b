import { Dexie } from 'dexie';
import type { RecordDatabase, SegmentRow } from '../schema.ts';
import { type Block, BlockWriter } from './block.ts';
import type { BuiltIndex } from './builder.ts';
import { type Document, lengthOfSize, packDocuments } from './documents.ts';

/** The blocks of a built index. */
export function blocksOf({ postings }: BuiltIndex): Block[] {
  const writer = new BlockWriter();
  for (const term of [...postings.keys()].sort()) {
    const list = postings.get(term);
    if (list) writer.add(term, list);
  }
  writer.end();
  return writer.blocks;
}

/** Writes the rows that make a segment complete; its blocks may have been written before. */
export async function completeSegment(
  db: RecordDatabase,
  segment: number,
  documents: readonly Document[],
  firstTerms: string[],
): Promise<void> {
  const row: SegmentRow = {
    id: segment,
    count: documents.length,
    length: documents.reduce((sum, { size }) => sum + (lengthOfSize[size] ?? 0), 0),
    lowest: documents[0]?.id ?? 0,
    highest: documents.at(-1)?.id ?? 0,
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
