/** The rows of the search index. */

/** A part of the search index, complete and never changed; see `search/segment.ts`. */
export interface SegmentRow {
  id: number;
  /** How many statements it covers, and how many terms they have together. */
  count: number;
  length: number;
  /** No statement in it has a lower or a higher number; its postings count on that. */
  lowest: number;
  highest: number;
}

/** What a segment knows of its statements: stretches of their numbers, and in their order the lists; see `search/documents.ts`. */
export interface DocumentsRow {
  segment: number;
  runs: Uint8Array;
  sizes: Uint8Array;
  days: Int16Array | Int32Array;
  /** The first term of each of its blocks. */
  firstTerms: string[];
}

/** A run of a segment's terms with their postings; see `search/block.ts`. */
export interface BlockRow {
  segment: number;
  firstTerm: string;
  bytes: Uint8Array;
}

/** Which statements of a segment are no longer as it has them, a bit each, 32,768 in a row. */
export interface DeadRow {
  segment: number;
  chunk: number;
  bits: Uint8Array;
}

/** A merging of segments under way. */
export interface Merging {
  from: number[];
  into: number;
  /** What `changes` was when it began. */
  changes: number;
  /** The last term that is done. */
  after?: string;
}

/** Where the search index stands. */
export interface IndexState {
  /** Statements up to this number are in segments; later ones are read through. */
  upTo: number;
  /** Statements up to that number which have changed since, and are read through as well. */
  again: number[];
  /** Raised with each change of `again` and of what is dead. */
  changes: number;
  nextSegment: number;
  merging?: Merging;
  /** Present where something was forgotten and is still to be dropped from the segments. */
  clean?: true;
}
