import { type BitWriter, widest } from './bits.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term stands: statements by number, rising, and how often it stands in each. */
export interface Postings {
  ids: Uint32Array;
  counts: Uint16Array;
}

/** No postings. */
export const none: Postings = { ids: new Uint32Array(), counts: new Uint16Array() };

/** The lowest and the highest number that a segment's postings may have. */
export interface IdRange {
  lowest: number;
  highest: number;
}

/** Lists as long as this carry their length in bytes, so that they can be stepped over. */
const steppable = 8;
/** A statement that has a word more often ranks no better. */
const mostCounted = 255;

/**
 * Writes postings: how many and whether any counts more than once; then by the bit the steps from one to the next, less
 * one, as Golomb and Rice have it (the lower bits as they are, as many as a mean step has; the rest as zeros before a
 * one), each followed by its count where there are counts.
 */
export function writePostings(
  writer: ByteWriter,
  bits: BitWriter,
  { ids, counts }: Postings,
  range: IdRange,
  from = 0,
  to = ids.length,
): void {
  let counted = 0;
  for (let i = from; i < to; i++) if ((counts[i] as number) > 1) counted = 1;
  const low = lowerBits(to - from, range);
  let next = range.lowest;
  for (let i = from; i < to; i++) {
    const id = ids[i] as number;
    bits.unary((id - next) >>> low);
    bits.put((id - next) & ((1 << low) - 1), low);
    if (counted) bits.unary(Math.min(counts[i] as number, mostCounted) - 1);
    next = id + 1;
  }
  const written = bits.ended();
  writer.varint((to - from) * 2 + counted);
  if (to - from >= steppable) writer.varint(written.length);
  writer.bytes(written);
}

/** Reads the postings that begin here. */
export function readPostings(reader: ByteReader, range: IdRange): Postings {
  const head = reader.varint();
  const length = head >>> 1;
  if (length >= steppable) reader.varint();
  const ids = new Uint32Array(length);
  const counts = new Uint16Array(length).fill(1);
  const bits = reader.bits();
  const low = lowerBits(length, range);
  let next = range.lowest;
  for (let i = 0; i < length; i++) {
    const id = next + bits.unary() * 2 ** low + bits.take(low);
    ids[i] = id;
    if (head & 1) counts[i] = bits.unary() + 1;
    next = id + 1;
  }
  reader.at = bits.end;
  return { ids, counts };
}

/** How many postings begin here. */
export function countOfPostings(reader: ByteReader): number {
  return reader.varint() >>> 1;
}

/** Steps over the postings that begin here. */
export function skipPostings(reader: ByteReader, range: IdRange): void {
  const head = reader.varint();
  const length = head >>> 1;
  if (length >= steppable) {
    reader.bytes(reader.varint());
    return;
  }
  const bits = reader.bits();
  const low = lowerBits(length, range);
  for (let i = 0; i < length; i++) {
    bits.unary();
    bits.take(low);
    if (head & 1) bits.unary();
  }
  reader.at = bits.end;
}

/** How many bits a mean step has. */
function lowerBits(count: number, { lowest, highest }: IdRange): number {
  return Math.min(widest, 31 - Math.clz32(Math.max(1, (highest - lowest + 1) / count)));
}

/** Many lists as one, rising; where several have a number, their counts are added. */
export function union(lists: readonly Postings[]): Postings {
  const filled = lists.filter(({ ids }) => ids.length > 0);
  if (filled.length <= 1) return filled[0] ?? none;
  filled.sort((a, b) => (a.ids[0] as number) - (b.ids[0] as number));
  const apart = filled.every(({ ids }, i) => i === 0 || lastOf(filled[i - 1]) < (ids[0] as number));
  return apart ? joined(filled) : merged(filled);
}

/** Those of `list` that are also in `ids`, which rises; counts are of `list`. */
export function within(list: Postings, ids: Uint32Array): Postings {
  const kept = new Uint32Array(Math.min(list.ids.length, ids.length));
  const counts = new Uint16Array(kept.length);
  let size = 0;
  for (let i = 0, j = 0; i < list.ids.length && j < ids.length; ) {
    const [a, b] = [list.ids[i] as number, ids[j] as number];
    if (a === b) {
      kept[size] = a;
      counts[size++] = list.counts[i] as number;
      i++;
      j++;
    } else if (a < b) i++;
    else j++;
  }
  return { ids: kept.subarray(0, size), counts: counts.subarray(0, size) };
}

/** Those that a test keeps. */
export function kept({ ids, counts }: Postings, keep: (id: number) => boolean): Postings {
  const left: number[] = [];
  for (let i = 0; i < ids.length; i++) if (keep(ids[i] as number)) left.push(i);
  if (left.length === ids.length) return { ids, counts };
  return {
    ids: Uint32Array.from(left, (i) => ids[i] as number),
    counts: Uint16Array.from(left, (i) => counts[i] as number),
  };
}

function lastOf(list: Postings | undefined): number {
  return list?.ids.at(-1) ?? 0;
}

function joined(lists: readonly Postings[]): Postings {
  const length = lists.reduce((sum, { ids }) => sum + ids.length, 0);
  const ids = new Uint32Array(length);
  const counts = new Uint16Array(length);
  let at = 0;
  for (const list of lists) {
    ids.set(list.ids, at);
    counts.set(list.counts, at);
    at += list.ids.length;
  }
  return { ids, counts };
}

/** By a table over all numbers: many short lists of a prefix would take a heap much longer. */
function merged(lists: readonly Postings[]): Postings {
  const table = new Uint16Array(Math.max(...lists.map(lastOf)) + 1);
  let length = 0;
  for (const { ids, counts } of lists) {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (table[id] === 0) length++;
      table[id] = (table[id] as number) + (counts[i] as number);
    }
  }
  const ids = new Uint32Array(length);
  const counts = new Uint16Array(length);
  for (let id = 0, at = 0; at < length; id++) {
    const count = table[id] as number;
    if (count === 0) continue;
    ids[at] = id;
    counts[at++] = count;
  }
  return { ids, counts };
}
