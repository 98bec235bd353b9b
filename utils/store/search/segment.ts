import { Dexie } from 'dexie';
import type { LiveRow, RecordDatabase, SegmentRow } from '../schema.ts';
import { type Block, BlockWriter } from './block.ts';
import { type Document, documentOf, lengthOfSize, packDocuments } from './documents.ts';
import type { Postings } from './postings.ts';
import { authorTerms, siteTerms, termsOf } from './terms.ts';

/** What is indexed of a statement: its row, whose words they are, and the site. */
export interface Indexable {
  row: LiveRow;
  speaker?: string;
  site: string;
}

/** An index of some statements, in memory: complete, to be written as a segment, or to be asked at once. */
export interface BuiltIndex {
  documents: Document[];
  postings: Map<string, Postings>;
}

/** Indexes statements, which must rise by number. */
export function buildIndex(statements: readonly Indexable[]): BuiltIndex {
  const lists = new Map<string, number[]>(); // number, count, number, count …
  const documents = statements.map(({ row, speaker, site }) => {
    const words = termsOf(row.headline === undefined ? row.text : `${row.headline}\n${row.text}`);
    for (const term of words) note(lists, term, row.id);
    for (const term of speaker === undefined ? [] : authorTerms(speaker)) note(lists, term, row.id);
    for (const term of siteTerms(site)) note(lists, term, row.id);
    return documentOf(row, words.length);
  });
  const postings = new Map<string, Postings>();
  for (const [term, list] of lists) postings.set(term, postingsOf(list));
  return { documents, postings };
}

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

function note(lists: Map<string, number[]>, term: string, id: number): void {
  const list = lists.get(term);
  if (!list) lists.set(term, [id, 1]);
  else if (list[list.length - 2] === id) list[list.length - 1] = (list[list.length - 1] as number) + 1;
  else list.push(id, 1);
}

function postingsOf(list: readonly number[]): Postings {
  const length = list.length / 2;
  const ids = new Uint32Array(length);
  const counts = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    ids[i] = list[2 * i] as number;
    counts[i] = list[2 * i + 1] as number;
  }
  return { ids, counts };
}
