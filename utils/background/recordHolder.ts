import type { Opened, Store } from '../store/store.ts';
import { StoreError } from '../store/storeError.ts';

/** How long a failed opening stands before it is tried again, in ms. */
const retryAfter = 5_000;

/** Opens the record when it is first needed, once; after a failure it is tried again. */
export class RecordHolder {
  readonly #open: () => Promise<Opened>;
  readonly #now: () => number;
  #opening: Promise<Opened> | undefined;
  #failedAt: number | undefined;

  constructor(open: () => Promise<Opened>, now: () => number = Date.now) {
    this.#open = open;
    this.#now = now;
  }

  /** The record; rejects with a `StoreError` that says why there is none. */
  async get(): Promise<Store> {
    if (this.#failedAt !== undefined && this.#now() - this.#failedAt >= retryAfter) this.#opening = undefined;
    this.#opening ??= this.#open();
    const opened = await this.#opening;
    this.#failedAt = opened.ok ? undefined : (this.#failedAt ?? this.#now());
    if (!opened.ok) throw new StoreError(opened.sentence);
    return opened.store;
  }
}
