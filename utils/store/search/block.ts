import { ByteReader, ByteWriter } from './bytes.ts';
import { countOfPostings, type Postings, readPostings, skipPostings, writePostings } from './postings.ts';

/** About how many bytes of terms and postings stand in one row. One row per term is 80 to 100 times slower to write. */
const blockBytes = 16_384;
/** More bytes than any term has: the longest are hosts, of at most 250 characters. */
const longestTerm = 1_024;

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
  readonly #scratch = new ByteWriter();
  #firstTerm: string | undefined;
  /** The term before, and room for the next. */
  #last = new Uint8Array(longestTerm);
  #lastLength = 0;
  #next = new Uint8Array(longestTerm);

  add(term: string, postings: Postings): void {
    if (this.#writer.length >= blockBytes) this.end();
    this.#firstTerm ??= term;
    const bytes = this.#next.subarray(0, encoder.encodeInto(term, this.#next).written);
    const shared = sharedLength(this.#last.subarray(0, this.#lastLength), bytes);
    this.#writer.varint(shared);
    this.#writer.varint(bytes.length - shared);
    this.#writer.bytes(bytes.subarray(shared));
    writePostings(this.#writer, this.#scratch, postings);
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
export function findInBlock(block: Uint8Array, term: string, prefix: boolean): Postings[] {
  const reader = new ByteReader(block);
  const found: Postings[] = [];
  for (const _ of termsLike(reader, term, prefix)) {
    found.push(readPostings(reader));
    if (!prefix) break;
  }
  return found;
}

/** In how many statements a term of a block stands; 0 where the block does not have it. */
export function countInBlock(block: Uint8Array, term: string): number {
  const reader = new ByteReader(block);
  for (const _ of termsLike(reader, term, false)) return countOfPostings(reader);
  return 0;
}

/** Leads a reader to the postings of each term that is or begins with the one asked for; the caller reads them. */
function* termsLike(reader: ByteReader, term: string, prefix: boolean): Generator<void> {
  const wanted = encoder.encode(term);
  let same = 0; // how many bytes at the beginning of the last term are those wanted
  while (!reader.ended) {
    const shared = reader.varint();
    const own = reader.bytes(reader.varint());
    if (shared <= same) same = shared + sharedLength(wanted.subarray(shared), own);
    if (same === wanted.length && (prefix || shared + own.length === same)) yield;
    else skipPostings(reader);
  }
}

/** All terms of a block, in order. */
export function* termsIn(block: Uint8Array): Generator<{ term: string; postings: Postings }> {
  const reader = new ByteReader(block);
  let last = new Uint8Array();
  while (!reader.ended) {
    const shared = reader.varint();
    const length = reader.varint();
    const bytes = new Uint8Array(shared + length);
    bytes.set(last.subarray(0, shared));
    bytes.set(reader.bytes(length), shared);
    last = bytes;
    yield { term: decoder.decode(bytes), postings: readPostings(reader) };
  }
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}
