/** Where nonces are kept while the browser runs; they must outlive the worker. */
export interface NonceShelf {
  get(): Promise<Record<string, number>>;
  set(nonces: Record<string, number>): Promise<void>;
}

/**
 * The sidebar's secrets. A page could embed the sidebar's address, so a sidebar is told nothing until it shows a nonce
 * that was made for its own tab. A tab has one nonce: a new one ends the one before.
 */
export class Nonces {
  readonly #shelf: NonceShelf;
  #last: Promise<unknown> = Promise.resolve();

  constructor(shelf: NonceShelf) {
    this.#shelf = shelf;
  }

  /** A new nonce for a tab: 128 random bits as hexadecimal digits. */
  make(tabId: number): Promise<string> {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const nonce = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const making = this.#last.then(async () => {
      const others = Object.entries(await this.#shelf.get()).filter(([, id]) => id !== tabId);
      await this.#shelf.set({ ...Object.fromEntries(others), [nonce]: tabId });
      return nonce;
    });
    this.#last = making.catch(() => undefined);
    return making;
  }

  /** Whether a nonce was made for this tab. */
  async holds(nonce: string, tabId: number): Promise<boolean> {
    const nonces = await this.#shelf.get();
    return Object.hasOwn(nonces, nonce) && nonces[nonce] === tabId;
  }
}
