import { Dexie, type Table } from 'dexie';

/** A row costs about a dozenth of a request: so far apart two numbers may be to be asked for together. */
const near = 12;

/** A table whose rows get their numbers from the database. */
type Numbered<Row> = Table<Row, number, Omit<Row, 'id'>>;

/** Rows by their numbers, in their order. Neighbours come in one request. */
export async function rowsByNumber<Row extends { id: number }>(
  table: Numbered<Row>,
  ids: readonly number[],
): Promise<(Row | undefined)[]> {
  const found = new Map<number, Row>();
  const runs = runsOf([...new Set(ids)].sort((a, b) => a - b));
  const lists = await Promise.all(runs.map(([from, to]) => table.where(':id').between(from, to, true, true).toArray()));
  for (const row of lists.flat()) found.set(row.id, row);
  return ids.map((id) => found.get(id));
}

/** The stretches, first and last, that hold rising numbers without large gaps. */
function runsOf(rising: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const id of rising) {
    const run = runs.at(-1);
    if (run && id - run[1] <= near) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}

/**
 * What rows that never change say, held in memory by their numbers, up to a bound. No number is given out twice, so what
 * is held cannot become wrong; it can only outlive its row, and `forget` drops it.
 */
export class Known<Row extends { id: number }, Noun> {
  readonly #held = new Map<number, Noun>();
  readonly #nounOf: (row: Row) => Noun;
  readonly #most: number;

  constructor(nounOf: (row: Row) => Noun, most: number) {
    this.#nounOf = nounOf;
    this.#most = most;
  }

  /** The nouns of these numbers, by number; those that have no row are left out. */
  async among(table: Numbered<Row>, ids: ReadonlySet<number>): Promise<ReadonlyMap<number, Noun>> {
    const nouns = new Map<number, Noun>();
    const missing: number[] = [];
    for (const id of ids) {
      const noun = this.#held.get(id);
      if (noun === undefined) missing.push(id);
      else nouns.set(id, noun);
    }
    // What a writing transaction has added is gone again, and its number given anew, where that is undone.
    const lasting = Dexie.currentTransaction?.mode === 'readonly';
    for (const row of await rowsByNumber(table, missing)) {
      if (!row) continue;
      const noun = this.#nounOf(row);
      nouns.set(row.id, noun);
      if (lasting) this.#hold(row.id, noun);
    }
    return nouns;
  }

  clear(): void {
    this.#held.clear();
  }

  #hold(id: number, noun: Noun): void {
    hold(this.#held, id, noun, this.#most);
  }
}

/**
 * The numbers of rows by a key of theirs, held in memory, up to a bound, so that many rows can be asked for by number, where
 * neighbours come together. A row may have gone since: who asks looks whether the one found has the key.
 */
export class KnownNumbers {
  readonly #held = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): number | undefined {
    return this.#held.get(key);
  }

  /** Holds what was read; not what a writing transaction sees, which may yet be undone. */
  hold(rows: Iterable<{ id: number; key: string } | undefined>): void {
    if (Dexie.currentTransaction?.mode !== 'readonly') return;
    for (const row of rows) if (row) hold(this.#held, row.key, row.id, this.#most);
  }

  clear(): void {
    this.#held.clear();
  }
}

/** Holds one more, and lets go of the one that was read first where there are too many. */
function hold<Key, Value>(held: Map<Key, Value>, key: Key, value: Value, most: number): void {
  held.set(key, value);
  if (held.size <= most) return;
  for (const first of held.keys()) {
    held.delete(first);
    return;
  }
}
