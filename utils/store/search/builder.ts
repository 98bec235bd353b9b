import type { LiveRow } from '../rows.ts';
import { type Document, documentOf } from './documents.ts';
import type { IdRange, Postings } from './postings.ts';
import { doubled, TermNumbers } from './termNumbers.ts';
import { authorTerms, siteTerms } from './terms.ts';

/** What is indexed of a statement: its row, whose words they are, and the site. */
export interface Indexable {
  row: LiveRow;
  speaker?: string;
  site: string;
}

/** An index of some statements, in memory, to be asked at once. */
export interface BuiltIndex {
  documents: Document[];
  postings: Map<string, Postings>;
}

/** Indexes statements, which must rise by number. */
export function buildIndex(statements: readonly Indexable[]): BuiltIndex {
  const builder = new IndexBuilder();
  builder.add(statements);
  const postings = new Map<string, Postings>();
  builder.eachList((term, { ids, counts }, from, to) => {
    postings.set(term, { ids: ids.subarray(from, to), counts: counts.subarray(from, to) });
  });
  return { documents: builder.documents, postings };
}

/**
 * Gathers an index, in as many calls as it takes. Terms are numbered as they come, and each statement's are written one
 * after the other into plain arrays of numbers; a list for every term would be a million small things to clear away.
 */
export class IndexBuilder {
  readonly documents: Document[] = [];
  readonly #numbers = new TermNumbers();
  /** The numbers of an author's or a site's terms, which come again with each statement. */
  readonly #fields = new Map<string, readonly number[]>();
  /** Of each term: in how many statements it stands, and one more than the place where it was put down last. */
  #sizes = new Uint32Array(4096);
  #lastPlaces = new Uint32Array(4096);
  /** In the order of the statements: a term, and how often the statement has it. */
  #terms = new Uint32Array(65_536);
  #counts = new Uint16Array(65_536);
  #length = 0;
  /** Where each document's terms end. */
  readonly #ends: number[] = [];

  /** Adds statements, which must come by rising number. */
  add(statements: readonly Indexable[]): void {
    for (const { row, speaker, site } of statements) {
      const first = this.#length;
      const length = this.#numbers.read(row.headline === undefined ? row.text : `${row.headline}\n${row.text}`);
      const words = this.#numbers.found;
      this.#makeRoom(length);
      for (let i = 0; i < length; i++) this.#note(words[i] as number, first);
      if (speaker !== undefined) this.#noteField(`by ${speaker}`, () => authorTerms(speaker), first);
      this.#noteField(`on ${site}`, () => siteTerms(site), first);
      this.documents.push(documentOf(row, length));
      this.#ends.push(this.#length);
    }
  }

  /** The lowest and the highest number of a statement in it. */
  get range(): IdRange {
    return { lowest: this.documents[0]?.id ?? 0, highest: this.documents.at(-1)?.id ?? 0 };
  }

  /** Gives each term, in order, and between which places of the lists its postings stand. */
  eachList(take: (term: string, lists: Postings, from: number, to: number) => void): void {
    const { lists, ends } = this.#byTerm();
    for (const number of this.#numbers.inOrder()) {
      const size = this.#sizes[number] ?? 0;
      const end = ends[number] ?? 0;
      if (size > 0) take(this.#numbers.termOf(number), lists, end - size, end);
    }
  }

  /** All postings in the order of the terms' numbers, each term's by statement; and where those of each end. */
  #byTerm(): { lists: Postings; ends: Uint32Array } {
    const ids = new Uint32Array(this.#length);
    const counts = new Uint16Array(this.#length);
    const ends = new Uint32Array(this.#numbers.size);
    for (let term = 1; term < ends.length; term++) {
      ends[term] = (ends[term - 1] as number) + (this.#sizes[term - 1] as number);
    }
    let place = 0;
    for (const [i, { id }] of this.documents.entries()) {
      for (const stop = this.#ends[i] as number; place < stop; place++) {
        const term = this.#terms[place] as number;
        const end = ends[term] as number;
        ids[end] = id;
        counts[end] = this.#counts[place] as number;
        ends[term] = end + 1;
      }
    }
    return { lists: { ids, counts }, ends };
  }

  #noteField(key: string, terms: () => string[], first: number): void {
    let numbers = this.#fields.get(key);
    if (!numbers) {
      numbers = terms().map((term) => this.#numbers.numberOf(term));
      this.#fields.set(key, numbers);
    }
    this.#makeRoom(numbers.length);
    for (const number of numbers) this.#note(number, first);
  }

  /** A term of the statement whose terms begin at `first`. */
  #note(number: number, first: number): void {
    const last = this.#lastPlaces[number] as number;
    if (last > first) {
      this.#counts[last - 1] = (this.#counts[last - 1] as number) + 1;
      return;
    }
    const place = this.#length++;
    this.#terms[place] = number;
    this.#counts[place] = 1;
    this.#lastPlaces[number] = place + 1;
    this.#sizes[number] = (this.#sizes[number] as number) + 1;
  }

  /** Makes room for so many more postings and for all terms that have a number. */
  #makeRoom(more: number): void {
    while (this.#numbers.size > this.#sizes.length) {
      this.#sizes = doubled(this.#sizes);
      this.#lastPlaces = doubled(this.#lastPlaces);
    }
    while (this.#length + more > this.#terms.length) {
      this.#terms = doubled(this.#terms);
      this.#counts = doubled(this.#counts);
    }
  }
}
