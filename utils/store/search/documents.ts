import { saidAt } from '../pack.ts';
import type { DocumentsRow, LiveRow } from '../schema.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** What the index knows of a statement besides its terms. */
export interface Document {
  id: number;
  /** How many terms it has, as a byte; see `sizeOf`. */
  size: number;
  /** Days since 1970 on which it was said, else first read. */
  day: number;
}

const millisecondsPerDay = 86_400_000;

/** A statement as a document of `length` terms. */
export function documentOf({ id, datePublished, capturedAt }: LiveRow, length: number): Document {
  return { id, size: sizeOf(length), day: dayOf(saidAt(datePublished, capturedAt)) };
}

/** The day, counted from 1970, of a time in milliseconds. */
export function dayOf(time: number): number {
  return Math.max(-(2 ** 30), Math.min(2 ** 30, Math.floor(time / millisecondsPerDay)));
}

/** A length as a byte, on a scale of eighths of a doubling: for ranking that is near enough. */
function sizeOf(length: number): number {
  return Math.min(255, Math.round(Math.log2(length + 1) * 8) + 1);
}

/** The length, in terms, for which a byte stands. */
export const lengthOfSize = Float32Array.from({ length: 256 }, (_, size) => 2 ** ((size - 1) / 8) - 1);

/** Documents, which must rise by number, as a row holds them. */
export function packDocuments(documents: readonly Document[]): Pick<DocumentsRow, 'ids' | 'sizes' | 'days'> {
  const [ids, sizes, days] = [new ByteWriter(), new Uint8Array(documents.length), new ByteWriter()];
  let [lastId, lastDay] = [0, 0];
  documents.forEach(({ id, size, day }, i) => {
    ids.varint(id - lastId);
    days.signed(day - lastDay);
    sizes[i] = size;
    [lastId, lastDay] = [id, day];
  });
  return { ids: ids.taken(), sizes, days: days.taken() };
}

/** The documents of a row, in order. */
export function* documentsIn({ ids, sizes, days }: DocumentsRow): Generator<Document> {
  const [idReader, dayReader] = [new ByteReader(ids), new ByteReader(days)];
  let [id, day] = [0, 0];
  for (const size of sizes) {
    id += idReader.varint();
    day += dayReader.signed();
    yield { id, size, day };
  }
}
