import { Refusal } from '../refusal.ts';
import type { Opened, Store } from '../store/store.ts';
import type { RecordNames, RecordShelf } from './recordShelf.ts';

/** How long a failed opening stands before it is tried again, in ms. */
const retryAfter = 5_000;

/**
 * Opens the record when it is first needed, once; after a failure it is tried again. A record that cannot be used is put
 * aside for a new one, and never deleted.
 */
export class RecordHolder {
  readonly #open: (name: string) => Promise<Opened>;
  readonly #shelf: RecordShelf;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #opening: Promise<Opened> | undefined;
  #failedAt: number | undefined;

  constructor(open: (name: string) => Promise<Opened>, shelf: RecordShelf, now: () => number = Date.now) {
    this.#open = open;
    this.#shelf = shelf;
    this.#now = now;
  }

  /** The record; rejects with the `Refusal` that says why there is none. */
  async get(): Promise<Store> {
    if (this.#failedAt !== undefined && this.#now() - this.#failedAt >= retryAfter) this.#opening = undefined;
    this.#opening ??= this.#openFirst();
    const opened = await this.#opening;
    this.#failedAt = opened.ok ? undefined : (this.#failedAt ?? this.#now());
    if (!opened.ok) throw opened.refusal;
    return opened.store;
  }

  /** Where the browser cannot read which record is in use, none is taken for it: that would be another, or an empty one. */
  async #openFirst(): Promise<Opened> {
    let names: RecordNames;
    try {
      names = await this.#shelf.get();
    } catch (cause) {
      return { ok: false, refusal: new Refusal('recordUnreadable', {}, { cause }) };
    }
    return this.#open(names.name);
  }

  /** The record in use and those that were put aside. */
  names(): Promise<RecordNames> {
    return this.#shelf.get();
  }

  /** Calls `listen` when another record is in use; returns the way to stop. */
  onSwitch(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** Begins a new, empty record and puts the present one aside. Rejects with a `Refusal`, and then all is as it was. */
  async renew(): Promise<void> {
    await this.#switchTo(`aforesaid-${this.#now().toString(36)}`);
  }

  /** Goes back to a record that was put aside, and puts the present one there. Rejects with a `Refusal`. */
  async use(name: string): Promise<void> {
    const { former } = await this.#shelf.get();
    if (!former.some((one) => one.name === name)) throw new Refusal('recordUnknown');
    await this.#switchTo(name);
  }

  async #switchTo(next: string): Promise<void> {
    const { name, former } = await this.#shelf.get();
    const opened = await this.#open(next);
    if (!opened.ok) throw opened.refusal;
    const others = former.filter((one) => one.name !== next);
    await this.#shelf.set({ name: next, former: [{ name, at: this.#now() }, ...others] });
    const before = await this.#opening;
    this.#opening = Promise.resolve(opened);
    this.#failedAt = undefined;
    for (const listen of this.#listeners) listen();
    if (before?.ok) before.store.close();
  }
}
