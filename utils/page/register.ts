import type { FoundStatement } from '../extract/statements.ts';
import type { PresentStatement } from '../pageMessages.ts';
import { identityOf } from '../statement.ts';

/** A statement on the page under the number by which the background knows it. */
export interface Registered extends FoundStatement {
  ref: number;
}

/** What has changed since the reading before, to be reported. `fresh`: all that was said before is void. */
export interface Change {
  fresh: boolean;
  statements: PresentStatement[];
}

/**
 * Numbers the statements of one frame. A statement keeps its number over readings as long as its element and words
 * stay; what a page recycles for other words gets another.
 */
export class Register {
  #next = 1;
  #known = new WeakMap<Element, Map<string, number>>();
  #byRef = new Map<number, Registered>();
  #byElement = new WeakMap<Element, Registered[]>();

  /** Takes a reading in; undefined where nothing has changed. */
  update(found: readonly FoundStatement[]): Change | undefined {
    const now = new Map<number, Registered>();
    this.#byElement = new WeakMap();
    for (const one of found) {
      const registered = { ...one, ref: this.#refOf(one) };
      now.set(registered.ref, registered);
      this.#byElement.set(one.element, [...(this.#byElement.get(one.element) ?? []), registered]);
    }
    const before = this.#byRef;
    this.#byRef = now;
    const added = [...now.values()].filter(({ ref }) => !before.has(ref));
    const fresh = [...before.keys()].some((ref) => !now.has(ref));
    if (!fresh && added.length === 0) return undefined;
    return { fresh, statements: (fresh ? [...now.values()] : added).map(({ ref, statement }) => ({ ref, statement })) };
  }

  /** Everything now on the page, to be said again. */
  all(): Registered[] {
    return [...this.#byRef.values()];
  }

  get(ref: number): Registered | undefined {
    return this.#byRef.get(ref);
  }

  /** The innermost statements around a node: one comment, or all the quotations of one paragraph. */
  around(node: Node | null): Registered[] {
    for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
      const here = at instanceof Element ? this.#byElement.get(at) : undefined;
      if (here) return here;
    }
    return [];
  }

  #refOf({ body, statement }: FoundStatement): number {
    const key = `${identityOf(statement)}\u001e${statement.text}`;
    const refs = this.#known.get(body) ?? new Map<string, number>();
    this.#known.set(body, refs);
    const ref = refs.get(key) ?? this.#next++;
    refs.set(key, ref);
    return ref;
  }
}
