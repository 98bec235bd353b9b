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
  /** The record that each comment given out is a copy of. */
  readonly #records = new WeakMap<ReadComment, ReadComment>();
  readonly #answers = new WeakMap<object, WeakMap<ReadComment, unknown>>();

  /** Forgets all where the page is now read in another way: at another address, by another adapter, in another order of dates. */
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
    if (!known) return undefined;
    const copy = { ...known };
    this.#records.set(copy, known);
    return copy;
  }

  /**
   * What follows from a comment, worked out once for as long as the comment is known. It may depend on nothing but the
   * comment without its parent, and on the way the page is read.
   * @param question what is asked: the function that answers it, or whatever else stands for it
   */
  once<T>(question: object, comment: ReadComment, answer: () => T): T {
    const record = this.#records.get(comment);
    if (!record) return answer();
    const answers = this.#answers.get(question) ?? new WeakMap<ReadComment, unknown>();
    this.#answers.set(question, answers);
    if (!answers.has(record)) answers.set(record, answer());
    return answers.get(record) as T;
  }

  /** A node, or something directly in it, has changed: what was read of it and around it is void. */
  changed(node: Node): void {
    for (let at: Node | null = node; at; at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null)) {
      if (at instanceof Element) this.#comments.delete(at);
    }
  }
}
