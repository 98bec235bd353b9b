import type { Cards } from './cards.ts';
import type { Frame } from './frame.ts';
import { MarkLayer } from './markLayer.ts';
import { type PlacedName, placedName, rangeAt } from './placedName.ts';
import { real } from './real.ts';

/** How long the pointer must rest on a name before its card opens, in ms. */
const rest = 450;

/**
 * The marks under the names of people of whom something earlier is known, and the cards behind all names. A page could
 * find out where we draw and what covers it: so every recognised name in view is treated alike, with a history or
 * without. The two differ in a colour inside our closed root, and in what the frame of the card shows.
 */
export class Marks {
  readonly #frame: Frame;
  readonly #cards: Cards;
  readonly #inView = new Map<Element, PlacedName[]>();
  #layer: MarkLayer | undefined;
  #observer: IntersectionObserver | undefined;
  #names = new Map<Element, PlacedName[]>();
  #known = new Map<number, PlacedName>();
  #marked: ReadonlySet<number> = new Set();
  #resting: number | undefined;
  #open: PlacedName | undefined;
  #due = false;

  constructor(frame: Frame, cards: Cards) {
    this.#frame = frame;
    this.#cards = cards;
  }

  start(): void {
    const { window, signal } = this.#frame;
    const { document } = window;
    const listening = { signal, capture: true, passive: true };
    const moved = real<PointerEvent>((event) => event.pointerType === 'mouse' && this.#moved(event));
    const again = real(() => this.#placeSoon());
    document.addEventListener('pointermove', moved, listening);
    for (const type of ['scroll', 'load', 'transitionend', 'toggle']) document.addEventListener(type, again, listening);
    window.addEventListener('resize', again, { signal, passive: true });
    const sizes = new ResizeObserver(() => this.#placeSoon());
    sizes.observe(document.documentElement);
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '100px' });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#observer?.disconnect();
      window.clearTimeout(this.#resting);
    });
  }

  /** Whether something earlier is known of whoever said a statement. */
  isMarked(ref: number): boolean {
    return this.#marked.has(ref);
  }

  /** Takes in whose statements here have something earlier. */
  learn(refs: readonly number[]): void {
    this.#marked = new Set(refs);
    this.#placeSoon();
  }

  /** The page has been read again: looks for the names in it. */
  readAgain(): void {
    const names = new Map<Element, PlacedName[]>();
    const known = new Map<number, PlacedName>();
    for (const found of this.#frame.register.all()) {
      const before = this.#known.get(found.ref);
      const name = before && rangeAt(before) ? before : placedName(found);
      const element = name?.node.parentElement;
      if (!name || !element) continue;
      known.set(found.ref, name);
      const here = names.get(element) ?? [];
      if (here.some(({ node, start }) => node === name.node && start === name.start)) continue;
      names.set(element, [...here, name]);
    }
    this.#known = known;
    for (const gone of this.#names.keys()) if (!names.has(gone)) this.#observer?.unobserve(gone);
    for (const element of names.keys()) if (!this.#names.has(element)) this.#observer?.observe(element);
    this.#names = names;
    for (const element of this.#inView.keys()) this.#see(element);
    this.#placeSoon();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#see(target);
      else this.#inView.delete(target);
    }
    this.#placeSoon();
  }

  #see(element: Element): void {
    const named = this.#names.get(element);
    if (named) this.#inView.set(element, named);
    else this.#inView.delete(element);
  }

  /** Once a frame at most, when layout is due anyway. */
  #placeSoon(): void {
    if (this.#due) return;
    this.#due = true;
    this.#frame.window.requestAnimationFrame(() => {
      this.#due = false;
      if (this.#frame.signal.aborted) return;
      const inView = [...this.#inView.values()].flat();
      if (inView.length === 0 && !this.#layer) return;
      this.#layer ??= new MarkLayer(this.#frame.window, this.#frame.furnish().host.root, this.#frame.furnish().look);
      this.#layer.draw(inView, (ref) => this.#marked.has(ref));
    });
  }

  #moved({ clientX, clientY, buttons }: PointerEvent): void {
    const { window } = this.#frame;
    window.clearTimeout(this.#resting);
    if (this.#open && !isOn(this.#open, clientX, clientY)) this.#cards.leave();
    else this.#cards.stay();
    if (buttons > 0) return;
    this.#resting = window.setTimeout(() => this.#rested(clientX, clientY), rest);
  }

  #rested(x: number, y: number): void {
    const named = [...this.#inView.values()].flat().find((one) => isOn(one, x, y));
    const range = named && rangeAt(named);
    if (!range || (named === this.#open && this.#frame.furniture?.card.isOpen())) return;
    this.#open = named;
    void this.#cards.open({ ref: named.ref }, range.getBoundingClientRect(), false);
  }
}

/** Whether a point is on a name, or on the mark below it. */
function isOn(name: PlacedName, x: number, y: number): boolean {
  const below = 6;
  return [...(rangeAt(name)?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + below,
  );
}
