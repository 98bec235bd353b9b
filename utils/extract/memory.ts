import type { Adapter } from '../adapters/adapter.ts';
import { parentOf } from './nodes.ts';
import type { ReadComment } from './reading.ts';

/**
 * What was read of the comments of a page that stays open, so that a page that grows is not read from its beginning at
 * every change. Whoever keeps it must tell it of each node that changes.
 */
export class ReadingMemory {
  /** The adapter that the last reading used: it is asked before all others. */
  adapter: Adapter | undefined;
  #way = '';
  #comments = new WeakMap<Element, ReadComment>();

  /** Forgets all where the page is now read in another way: by another adapter, in another order of dates. */
  readBy(way: string): void {
    if (way === this.#way) return;
    this.#way = way;
    this.#comments = new WeakMap();
  }

  /** The comment that an element was read as, without its parent; `read` gives it where it is not known. */
  recall(item: Element, read: () => ReadComment | undefined): ReadComment | undefined {
    const known = this.#comments.get(item) ?? read();
    // Words that stand beside the element can change without it.
    if (known && Node.prototype.contains.call(item, known.body)) this.#comments.set(item, known);
    return known && { ...known };
  }

  /** A node, or something directly in it, has changed: what was read of it and around it is void. */
  changed(node: Node): void {
    for (let at: Node | null = node; at; at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
      if (at instanceof Element) this.#comments.delete(at);
    }
  }
}
