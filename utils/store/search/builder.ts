import type { LiveRow } from '../schema.ts';
import { type Document, documentOf } from './documents.ts';
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
  const builder = new IndexBuilder();
  builder.add(statements);
  return builder.built();
}

/**
 * Gathers an index, in as many calls as it takes. Terms are numbered as they come, and each statement's are written one
 * after the other into plain arrays of numbers; a list for every term would be a million small things to clear away.
 */
export class IndexBuilder {
  readonly documents: Document[] = [];
  readonly #numberOf = new Map<string, number>();
  /** Of each term: in how many statements it stands, and where it was put down last. */
  #sizes = new Uint32Array(4096);
  #lastPlaces = new Int32Array(4096);
  /** In the order of the statements: a term, the statement's number, and how often it has the term. */
  #terms = new Uint32Array(65_536);
  #ids = new Uint32Array(65_536);
  #counts = new Uint16Array(65_536);
  #length = 0;

  add(statements: readonly Indexable[]): void {
    for (const { row, speaker, site } of statements) {
      const words = termsOf(row.headline === undefined ? row.text : `${row.headline}\n${row.text}`);
      const first = this.#length;
      for (const term of words) this.#note(term, row.id, first);
      for (const term of speaker === undefined ? [] : authorTerms(speaker)) this.#note(term, row.id, first);
      for (const term of siteTerms(site)) this.#note(term, row.id, first);
      this.documents.push(documentOf(row, words.length));
    }
  }

  /** All that was added, the postings of each term. */
  built(): BuiltIndex {
    const ids = new Uint32Array(this.#length);
    const counts = new Uint16Array(this.#length);
    const ends = new Uint32Array(this.#numberOf.size);
    for (let term = 1; term < ends.length; term++) {
      ends[term] = (ends[term - 1] as number) + (this.#sizes[term - 1] as number);
    }
    for (let place = 0; place < this.#length; place++) {
      const term = this.#terms[place] as number;
      const end = ends[term] as number;
      ids[end] = this.#ids[place] as number;
      counts[end] = this.#counts[place] as number;
      ends[term] = end + 1;
    }
    const postings = new Map<string, Postings>();
    for (const [term, number] of this.#numberOf) {
      const end = ends[number] as number;
      const start = end - (this.#sizes[number] as number);
      postings.set(term, { ids: ids.subarray(start, end), counts: counts.subarray(start, end) });
    }
    return { documents: this.documents, postings };
  }

  /** A term of the statement whose terms begin at `first`. */
  #note(term: string, id: number, first: number): void {
    const number = this.#numberOf.get(term) ?? this.#newTerm(term);
    const last = this.#lastPlaces[number] as number;
    if (last >= first) {
      this.#counts[last] = (this.#counts[last] as number) + 1;
      return;
    }
    const place = this.#length++;
    if (place === this.#terms.length) this.#makeRoom();
    this.#terms[place] = number;
    this.#ids[place] = id;
    this.#counts[place] = 1;
    this.#lastPlaces[number] = place;
    this.#sizes[number] = (this.#sizes[number] as number) + 1;
  }

  #newTerm(term: string): number {
    const number = this.#numberOf.size;
    this.#numberOf.set(term, number);
    if (number === this.#sizes.length) {
      this.#sizes = doubled(this.#sizes);
      this.#lastPlaces = doubled(this.#lastPlaces);
    }
    this.#lastPlaces[number] = -1;
    return number;
  }

  #makeRoom(): void {
    this.#terms = doubled(this.#terms);
    this.#ids = doubled(this.#ids);
    this.#counts = doubled(this.#counts);
  }
}

function doubled<List extends Uint32Array | Int32Array | Uint16Array>(list: List): List {
  const larger = new (list.constructor as new (length: number) => List)(list.length * 2);
  larger.set(list);
  return larger;
}
