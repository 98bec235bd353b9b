import type { Frame } from './frame.ts';
import { type PlacedName, placedName, rangeAt } from './placedName.ts';
import type { Registered } from './register.ts';

/** How far outside the window statements are looked through for their names. */
const near = '400px';

/**
 * The recognised names that are in view. Names are looked for only in statements that come near the window, so that a
 * page of thousands of comments costs no more than what is seen of it.
 */
export class NamesInView {
  readonly #frame: Frame;
  readonly #changed: () => void;
  readonly #near: IntersectionObserver;
  readonly #exact: IntersectionObserver;
  readonly #nearNow = new Set<Element>();
  readonly #inView = new Set<Element>();
  #statements = new Map<Element, Registered[]>();
  #known = new Map<number, PlacedName | undefined>();
  #names = new Map<Element, PlacedName[]>();

  /** `changed` is called when other names are in view than before. */
  constructor(frame: Frame, changed: () => void) {
    this.#frame = frame;
    this.#changed = changed;
    this.#near = new IntersectionObserver((entries) => this.#come(entries), { rootMargin: near });
    // A name can be out of sight where its statement is not: scrolled away in a box of the page's.
    this.#exact = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '50px' });
    frame.signal.addEventListener('abort', () => {
      this.#near.disconnect();
      this.#exact.disconnect();
    });
  }

  now(): PlacedName[] {
    return [...this.#inView].flatMap((element) => this.#names.get(element) ?? []);
  }

  /** The page has been read again. */
  readAgain(): void {
    const all = this.#frame.register.all();
    const statements = Map.groupBy(all, ({ element }) => element);
    this.#known = new Map(all.flatMap(({ ref }) => (this.#known.has(ref) ? [[ref, this.#known.get(ref)]] : [])));
    for (const gone of this.#statements.keys()) {
      if (statements.has(gone)) continue;
      this.#near.unobserve(gone);
      this.#nearNow.delete(gone);
    }
    for (const element of statements.keys()) if (!this.#statements.has(element)) this.#near.observe(element);
    this.#statements = statements;
    this.#find();
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#nearNow.add(target);
      else this.#nearNow.delete(target);
    }
    this.#find();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#changed();
  }

  /** The names of the statements that are near, each place once, by the element that they stand in. */
  #find(): void {
    const names = new Map<Element, PlacedName[]>();
    for (const found of [...this.#nearNow].flatMap((element) => this.#statements.get(element) ?? [])) {
      const name = this.#nameOf(found);
      const element = name?.node.parentElement;
      if (!name || !element) continue;
      const here = names.get(element) ?? [];
      if (here.some(({ node, start }) => node === name.node && start === name.start)) continue;
      names.set(element, [...here, name]);
    }
    for (const gone of this.#names.keys()) {
      if (names.has(gone)) continue;
      this.#exact.unobserve(gone);
      this.#inView.delete(gone);
    }
    for (const element of names.keys()) if (!this.#names.has(element)) this.#exact.observe(element);
    this.#names = names;
    this.#changed();
  }

  #nameOf(found: Registered): PlacedName | undefined {
    const known = this.#known.get(found.ref);
    if (this.#known.has(found.ref) && (!known || rangeAt(known))) return known;
    const name = placedName(found);
    this.#known.set(found.ref, name);
    return name;
  }
}
