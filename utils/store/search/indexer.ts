import type { RecordDatabase } from '../schema.ts';
import { mergeSlice } from './merge.ts';
import { indexPending, mostPending } from './pending.ts';

/** How long the indexer waits after an act, in milliseconds: a page comes in several reports. */
const patience = 400;

/** Keeps the index up with the record, a slice at a time, in the pauses. */
export class Indexer {
  readonly #db: RecordDatabase;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(db: RecordDatabase) {
    this.#db = db;
  }

  /** Something was kept or has changed: soon there may be work. */
  wake(): void {
    if (this.#timer !== undefined || this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.work(mostPending).catch(() => undefined); // a full disk, a closed record: tried again with the next act
    }, patience);
  }

  /** Indexes what is pending, if it is at least so much, and merges what is to be merged. */
  async work(least: number): Promise<void> {
    await this.#working;
    this.#working = this.#slices(least);
    try {
      await this.#working;
    } finally {
      this.#working = undefined;
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #slices(least: number): Promise<void> {
    while (!this.#stopped && (await indexPending(this.#db, least))) await pause();
    while (!this.#stopped && (await mergeSlice(this.#db))) await pause();
  }
}

/** Lets others have their turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
