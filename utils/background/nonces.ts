/** Where nonces are kept while the browser runs; they must outlive the worker. */
export interface NonceShelf {
  get(): Promise<Record<string, string>>;
  set(nonces: Record<string, string>): Promise<void>;
}

/** The views of ours that stand inside pages. */
const views = ['sidebar', 'card'] as const;
export type Framed = (typeof views)[number];

/**
 * The secrets of our views inside pages. A page could embed their addresses, so such a view is told nothing until it
 * shows a nonce that was made for its own tab. A tab has one nonce for each view: a new one ends the one before.
 */
export class Nonces {
  readonly #shelf: NonceShelf;
  /** Those made since this worker began, by place: the shelf need not be asked for them. */
  readonly #made = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(shelf: NonceShelf) {
    this.#shelf = shelf;
  }

  /** A new nonce for a view in a tab: 128 random bits as hexadecimal digits. */
  make(tabId: number, view: Framed): Promise<string> {
    const place = `${tabId}:${view}`;
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const nonce = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const making = this.#last.then(async () => {
      const others = Object.entries(await this.#shelf.get()).filter(([, one]) => one !== place);
      await this.#shelf.set({ ...Object.fromEntries(others), [nonce]: place });
      this.#made.set(place, nonce);
      return nonce;
    });
    this.#last = making.catch(() => undefined);
    return making;
  }

  /** Whether a nonce was made for this tab. */
  async holds(nonce: string, tabId: number): Promise<boolean> {
    if (views.some((view) => this.#made.get(`${tabId}:${view}`) === nonce)) return true;
    const nonces = await this.#shelf.get();
    return Object.hasOwn(nonces, nonce) && (nonces[nonce]?.startsWith(`${tabId}:`) ?? false);
  }
}
