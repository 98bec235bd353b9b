import type { RecordDatabase } from '../schema.ts';
import { countInBlock, findInBlock } from './block.ts';
import { type BuiltIndex, buildIndex, type Indexable } from './builder.ts';
import { deadOf } from './dead.ts';
import { documentsIn, runsIn } from './documents.ts';
import { indexState } from './indexState.ts';
import { mostPending, pendingStatements } from './pending.ts';
import { kept, none, type Postings, union } from './postings.ts';
import type { DocumentsRow, SegmentRow } from './rows.ts';

/** How many bytes of blocks are held in memory at most. */
const cacheBytes = 24 * 2 ** 20;

/** A segment in memory. */
interface OpenSegment {
  row: SegmentRow;
  firstTerms: string[];
  dead: Set<number>;
}

/** The index as it stands at one moment, ready to be asked. */
export interface IndexView {
  /** Where a term stands among what is alive; with `prefix`, any term that begins so. */
  postings(term: string, prefix: boolean): Promise<Postings>;
  /** In how many statements a term stands, or stood: the dead count too. */
  frequency(term: string): Promise<number>;
  /** By number: the size byte (0: not in the index) and the day of each statement. */
  sizes: Uint8Array;
  days: Int32Array;
  /** How many statements there are, and how many terms one has on average. */
  count: number;
  averageLength: number;
}

/** Reads the index. Segments never change, so what was read of them stays in memory, up to a bound. */
export class IndexReader {
  readonly #blocks = new Map<string, Uint8Array>();
  #blockBytes = 0;
  #segments = new Map<number, OpenSegment>();
  #changes = -1;
  #sizes = new Uint8Array();
  #days = new Int32Array();
  #pending: { key: string; built: BuiltIndex } | undefined;

  /** The index now; to be called, and asked, within one reading transaction. */
  async view(db: RecordDatabase): Promise<IndexView> {
    const [state, rows] = await Promise.all([indexState(db), db.segments.toArray()]);
    const [{ statements, through }] = await Promise.all([
      pendingStatements(db, state, mostPending * 8),
      this.#openSegments(db, rows, state.changes),
    ]);
    const segments = [...this.#segments.values()];
    const pending = this.#builtPending(statements, `${state.changes} ${state.upTo} ${through}`);
    this.#makeRoom(pending.documents.at(-1)?.id ?? 0);
    for (const { id, size, day } of pending.documents) {
      this.#sizes[id] = size;
      this.#days[id] = day;
    }
    const count = rows.reduce((sum, row) => sum + row.count, statements.length);
    const length = rows.reduce((sum, row) => sum + row.length, statements.length * 40);
    return {
      sizes: this.#sizes,
      days: this.#days,
      count,
      averageLength: count === 0 ? 1 : length / count,
      postings: async (term, prefix) => {
        const lists = await Promise.all(segments.map((segment) => this.#inSegment(db, segment, term, prefix)));
        if (!prefix) lists.push(pending.postings.get(term) ?? none);
        else for (const [one, list] of pending.postings) if (one.startsWith(term)) lists.push(list);
        return union(lists);
      },
      frequency: async (term) => {
        const counts = await Promise.all(segments.map((segment) => this.#countIn(db, segment, term)));
        return counts.reduce((sum, one) => sum + one, pending.postings.get(term)?.ids.length ?? 0);
      },
    };
  }

  /** What is pending, indexed in memory; built again only when it has changed. */
  #builtPending(statements: readonly Indexable[], key: string): BuiltIndex {
    if (this.#pending?.key !== key) this.#pending = { key, built: buildIndex(statements) };
    return this.#pending.built;
  }

  async #openSegments(db: RecordDatabase, rows: readonly SegmentRow[], changes: number): Promise<void> {
    const before = this.#segments;
    const same = changes === this.#changes && rows.length === before.size && rows.every(({ id }) => before.has(id));
    if (same) return;
    const fresh = rows.filter(({ id }) => !before.has(id));
    const [documents, dead] = await Promise.all([
      db.documents.bulkGet(fresh.map(({ id }) => id)),
      Promise.all(rows.map(({ id }) => deadOf(db, id))),
    ]);
    this.#makeRoom(Math.max(0, ...rows.map((row) => row.highest)));
    const firstTerms = new Map(fresh.map(({ id }, i) => [id, documents[i]?.firstTerms ?? []]));
    this.#segments = new Map(
      rows.map((row, i) => {
        const terms = before.get(row.id)?.firstTerms ?? firstTerms.get(row.id) ?? [];
        return [row.id, { row, firstTerms: terms, dead: dead[i] ?? new Set() }];
      }),
    );
    for (const row of documents) {
      if (!row) continue;
      const gone = this.#segments.get(row.segment)?.dead;
      if (gone?.size) this.#noteLiving(row, gone);
      else this.#noteAll(row);
    }
    this.#changes = changes;
  }

  #noteAll(row: DocumentsRow): void {
    for (const { id, at, length } of runsIn(row)) {
      this.#sizes.set(row.sizes.subarray(at, at + length), id);
      this.#days.set(row.days.subarray(at, at + length), id);
    }
  }

  #noteLiving(row: DocumentsRow, dead: ReadonlySet<number>): void {
    for (const { id, size, day } of documentsIn(row)) {
      if (dead.has(id)) continue;
      this.#sizes[id] = size;
      this.#days[id] = day;
    }
  }

  async #inSegment(db: RecordDatabase, segment: OpenSegment, term: string, prefix: boolean): Promise<Postings> {
    const [from, to] = blockRange(segment.firstTerms, term, prefix);
    const terms = segment.firstTerms.slice(from, to);
    const blocks = await this.#blocksOf(db, segment.row.id, terms);
    const list = union(blocks.flatMap((block) => findInBlock(block, term, prefix, segment.row)));
    return segment.dead.size === 0 ? list : kept(list, (id) => !segment.dead.has(id));
  }

  async #countIn(db: RecordDatabase, segment: OpenSegment, term: string): Promise<number> {
    const [from, to] = blockRange(segment.firstTerms, term, false);
    const [block] = await this.#blocksOf(db, segment.row.id, segment.firstTerms.slice(from, to));
    return block ? countInBlock(block, term, segment.row) : 0;
  }

  async #blocksOf(db: RecordDatabase, segment: number, firstTerms: readonly string[]): Promise<Uint8Array[]> {
    const keys = firstTerms.map((firstTerm): [number, string] => [segment, firstTerm]);
    const missing = keys.filter((key) => !this.#blocks.has(key.join()));
    for (const row of missing.length > 0 ? await db.blocks.bulkGet(missing) : []) {
      if (row) this.#hold(`${row.segment},${row.firstTerm}`, row.bytes);
    }
    const blocks = keys.map((key) => this.#blocks.get(key.join())).filter((block) => block !== undefined);
    this.#letGo();
    return blocks;
  }

  #hold(key: string, bytes: Uint8Array): void {
    this.#blocks.set(key, bytes);
    this.#blockBytes += bytes.length;
  }

  /** Lets go of the blocks that were read longest ago. */
  #letGo(): void {
    for (const [key, bytes] of this.#blocks) {
      if (this.#blockBytes <= cacheBytes) return;
      this.#blocks.delete(key);
      this.#blockBytes -= bytes.length;
    }
  }

  #makeRoom(highest: number): void {
    if (highest < this.#sizes.length) return;
    const room = Math.ceil((highest + 1024) * 1.25);
    const [sizes, days] = [new Uint8Array(room), new Int32Array(room)];
    sizes.set(this.#sizes);
    days.set(this.#days);
    [this.#sizes, this.#days] = [sizes, days];
  }
}

/** Which blocks may hold a term: from the last that begins at or before it, to the last that may still have it. */
function blockRange(firstTerms: readonly string[], term: string, prefix: boolean): [from: number, to: number] {
  let [low, high] = [0, firstTerms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstTerms[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, low - 1);
  let to = low;
  while (prefix && to < firstTerms.length && firstTerms[to]?.startsWith(term)) to++;
  return [from, to];
}
