import { BitWriter } from './bits.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { countOfPostings, type IdRange, type Postings, readPostings, skipPostings, writePostings } from './postings.ts';

/** About how many bytes of terms and postings stand in one row. One row per term is 80 to 100 times slower to write. */
const blockBytes = 16_384;
/** More bytes than any term has: the longest are hosts, of at most 250 characters. */
const longestTerm = 1_024;

/** From these lengths on, the rest follows for itself. */
const [longForm, ownLongForm] = [15, 7];

/** A run of terms in order, with their postings. */
export interface Block {
  firstTerm: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Gathers terms, which must come in order, into blocks; each term is written without what it shares with the one before. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #writer = new ByteWriter();
  readonly #bits = new BitWriter();
  readonly #range: IdRange;
  #firstTerm: string | undefined;
  /** The term before, and room for the next. */
  #last = new Uint8Array(longestTerm);
  #lastLength = 0;
  #next = new Uint8Array(longestTerm);

  constructor(range: IdRange) {
    this.#range = range;
  }

  /** The next term with its postings, which stand in these lists `from` one place `to` another. */
  add(term: string, postings: Postings, from = 0, to = postings.ids.length): void {
    if (this.#writer.length >= blockBytes) this.end();
    this.#firstTerm ??= term;
    const bytes = this.#next.subarray(0, encoder.encodeInto(term, this.#next).written);
    const shared = sharedLength(this.#last.subarray(0, this.#lastLength), bytes);
    writeLengths(this.#writer, shared, bytes.length - shared);
    this.#writer.bytes(bytes.subarray(shared));
    writePostings(this.#writer, this.#bits, postings, this.#range, from, to);
    [this.#last, this.#next] = [this.#next, this.#last];
    this.#lastLength = bytes.length;
  }

  /** Ends the block that was begun. */
  end(): void {
    if (this.#firstTerm !== undefined) this.blocks.push({ firstTerm: this.#firstTerm, bytes: this.#writer.taken() });
    this.#writer.clear();
    this.#firstTerm = undefined;
    this.#lastLength = 0;
  }
}

/** The postings of each term in a block that is, or with `prefix` begins with, the one asked for. */
export function findInBlock(block: Uint8Array, term: string, prefix: boolean, range: IdRange): Postings[] {
  const reader = new ByteReader(block);
  const found: Postings[] = [];
  for (const _ of termsLike(reader, term, prefix, range)) {
    found.push(readPostings(reader, range));
    if (!prefix) break;
  }
  return found;
}

/** In how many statements a term of a block stands; 0 where the block does not have it. */
export function countInBlock(block: Uint8Array, term: string, range: IdRange): number {
  const reader = new ByteReader(block);
  for (const _ of termsLike(reader, term, false, range)) return countOfPostings(reader);
  return 0;
}

/** Leads a reader to the postings of each term that is or begins with the one asked for; the caller reads them. */
function* termsLike(reader: ByteReader, term: string, prefix: boolean, range: IdRange): Generator<void> {
  const wanted = encoder.encode(term);
  let same = 0; // how many bytes at the beginning of the last term are those wanted
  while (!reader.ended) {
    const [shared, length] = readLengths(reader);
    const own = reader.bytes(length);
    if (shared <= same) same = shared + sharedLength(wanted.subarray(shared), own);
    if (same === wanted.length && (prefix || shared + own.length === same)) yield;
    else skipPostings(reader, range);
  }
}

/** All terms of a block, in order. */
export function* termsIn(block: Uint8Array, range: IdRange): Generator<{ term: string; postings: Postings }> {
  const reader = new ByteReader(block);
  let last = new Uint8Array();
  while (!reader.ended) {
    const [shared, length] = readLengths(reader);
    const bytes = new Uint8Array(shared + length);
    bytes.set(last.subarray(0, shared));
    bytes.set(reader.bytes(length), shared);
    last = bytes;
    yield { term: decoder.decode(bytes), postings: readPostings(reader, range) };
  }
}

/** How much a term shares with the one before and how much it has of its own: in one byte, where they are short. */
function writeLengths(writer: ByteWriter, shared: number, own: number): void {
  writer.varint((Math.min(shared, longForm) << 3) | Math.min(own, ownLongForm));
  if (shared >= longForm) writer.varint(shared - longForm);
  if (own >= ownLongForm) writer.varint(own - ownLongForm);
}

function readLengths(reader: ByteReader): [shared: number, own: number] {
  const head = reader.varint();
  const [shared, own] = [head >>> 3, head & 7];
  return [shared < longForm ? shared : shared + reader.varint(), own < ownLongForm ? own : own + reader.varint()];
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}
