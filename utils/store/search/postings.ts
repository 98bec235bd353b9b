import type { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term stands: statements by number, rising, and how often it stands in each. */
export interface Postings {
  ids: Uint32Array;
  counts: Uint16Array;
}

/** No postings. */
export const none: Postings = { ids: new Uint32Array(), counts: new Uint16Array() };

/** Lists as long as this carry their length in bytes, so that they can be stepped over. */
const steppable = 8;

/** Writes postings: how many, and for each the step from the one before with a bit for "more than once". */
export function writePostings(writer: ByteWriter, scratch: ByteWriter, { ids, counts }: Postings): void {
  scratch.clear();
  let last = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const count = counts[i] as number;
    scratch.varint((id - last) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) scratch.varint(count - 2);
    last = id;
  }
  writer.varint(ids.length);
  if (ids.length >= steppable) writer.varint(scratch.length);
  writer.bytes(scratch.view());
}

/** Reads the postings that begin here. */
export function readPostings(reader: ByteReader): Postings {
  const length = reader.varint();
  if (length >= steppable) reader.varint();
  const ids = new Uint32Array(length);
  const counts = new Uint16Array(length);
  let last = 0;
  for (let i = 0; i < length; i++) {
    const step = reader.varint();
    last += step >>> 1;
    ids[i] = last;
    counts[i] = step & 1 ? reader.varint() + 2 : 1;
  }
  return { ids, counts };
}

/** How many postings begin here. */
export function countOfPostings(reader: ByteReader): number {
  return reader.varint();
}

/** Steps over the postings that begin here. */
export function skipPostings(reader: ByteReader): void {
  const length = reader.varint();
  if (length >= steppable) {
    reader.bytes(reader.varint());
    return;
  }
  for (let i = 0; i < length; i++) if (reader.varint() & 1) reader.varint();
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
