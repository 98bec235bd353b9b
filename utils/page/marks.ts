import type { Cards } from './cards.ts';
import type { Frame } from './frame.ts';
import { MarkLayer } from './markLayer.ts';
import { NamesInView } from './namesInView.ts';
import { type PlacedName, rangeAt } from './placedName.ts';
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
  #names: NamesInView | undefined;
  #layer: MarkLayer | undefined;
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
    this.#names = new NamesInView(this.#frame, () => this.#placeSoon());
    signal.addEventListener('abort', () => {
      sizes.disconnect();
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

  /** The page has been read again. */
  readAgain(): void {
    this.#names?.readAgain();
  }

  /** Once a frame at most, when layout is due anyway. */
  #placeSoon(): void {
    if (this.#due) return;
    this.#due = true;
    this.#frame.window.requestAnimationFrame(() => {
      this.#due = false;
      if (this.#frame.signal.aborted) return;
      const inView = this.#names?.now() ?? [];
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
    const named = this.#names?.now().find((one) => isOn(one, x, y));
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
