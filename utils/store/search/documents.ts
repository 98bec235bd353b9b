import type { LiveRow } from '../rows.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { DocumentsRow } from './rows.ts';

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
export function documentOf({ id, saidOrder }: LiveRow, length: number): Document {
  return { id, size: sizeOf(length), day: dayOf(-saidOrder) };
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
export function packDocuments(documents: readonly Document[]): Pick<DocumentsRow, 'runs' | 'sizes' | 'days'> {
  const runs = new ByteWriter();
  for (let at = 0, next = 0; at < documents.length; ) {
    const { id } = documents[at] as Document;
    let length = 1;
    while (documents[at + length]?.id === id + length) length++;
    runs.varint(id - next);
    runs.varint(length);
    next = id + length;
    at += length;
  }
  const days = documents.map(({ day }) => day);
  const isNear = days.every((day) => Math.abs(day) < 2 ** 15); // from 1880 to 2059
  return {
    runs: runs.taken(),
    sizes: Uint8Array.from(documents, ({ size }) => size),
    days: isNear ? Int16Array.from(days) : Int32Array.from(days),
  };
}

/** The stretches of numbers of a row's documents, and at which place in its lists each begins. */
export function* runsIn({ runs }: DocumentsRow): Generator<{ id: number; at: number; length: number }> {
  const reader = new ByteReader(runs);
  for (let at = 0, next = 0; !reader.ended; ) {
    const id = next + reader.varint();
    const length = reader.varint();
    yield { id, at, length };
    next = id + length;
    at += length;
  }
}

/** The documents of a row, in order. */
export function* documentsIn(row: DocumentsRow): Generator<Document> {
  for (const { id, at, length } of runsIn(row)) {
    for (let i = 0; i < length; i++) {
      yield { id: id + i, size: row.sizes[at + i] as number, day: row.days[at + i] as number };
    }
  }
}
