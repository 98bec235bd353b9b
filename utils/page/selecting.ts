import { pageOf } from '../extract/statements.ts';
import type { Cards } from './cards.ts';
import type { Frame } from './frame.ts';
import { real } from './real.ts';
import { selectedText, targetOfSelection } from './selectedWords.ts';

/** How long a selection must stand before the button comes, in ms: not while the reader is still dragging. */
const settled = 250;

/** Saving words that the reader selects: a button beside them, and a card that asks whose they are. */
export class Selecting {
  readonly #frame: Frame;
  readonly #cards: Cards;
  #timer: number | undefined;

  constructor(frame: Frame, cards: Cards) {
    this.#frame = frame;
    this.#cards = cards;
  }

  start(): void {
    const { window, document, signal } = this.#frame;
    const listening = { signal, capture: true, passive: true };
    const soon = real(() => this.#soon());
    const hide = real(() => this.#hide());
    const key = real<KeyboardEvent>((event) => event.key === 'Escape' && this.#hide());
    document.addEventListener('selectionchange', soon, listening);
    document.addEventListener('pointerup', soon, listening);
    document.addEventListener('scroll', hide, listening);
    document.addEventListener('keydown', key, listening);
    signal.addEventListener('abort', () => window.clearTimeout(this.#timer));
  }

  /** Whether words are selected that can be saved. */
  get hasWords(): boolean {
    return selectedText(this.#frame.document) !== undefined;
  }

  /** Asks whose the selected words are; says so where none are. */
  async ask(): Promise<void> {
    const { window, register, url, say } = this.#frame;
    const selected = selectedText(this.#frame.document);
    if (!selected) {
      if (!isElsewhere(this.#frame.document)) this.#frame.furnish().toast.show(say('selectFirst'));
      return;
    }
    this.#hide();
    const { text, range } = selected;
    const around = register.around(range.commonAncestorContainer)[0]?.ref;
    const target = targetOfSelection(selected, url);
    await this.#frame.send({ say: 'selected', page: pageOf(window.document, url), text, target, around });
    await this.#cards.open('selection', range.getBoundingClientRect(), true);
  }

  #soon(): void {
    const { window } = this.#frame;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#offer(), settled);
  }

  #offer(): void {
    const isAsking = this.#frame.furniture?.card.isOpen();
    const selected = this.#frame.isAlive() ? selectedText(this.#frame.document) : undefined;
    const place = selected?.range.getBoundingClientRect();
    const isInView = place && place.bottom > 0 && place.top < this.#frame.window.innerHeight;
    if (!isInView || isAsking) this.#hide();
    else this.#frame.furnish().selectionButton.show(place);
  }

  #hide(): void {
    this.#frame.furniture?.selectionButton.hide();
  }
}

/** Whether the reader is in a frame of the page: the words they mean are selected there. */
function isElsewhere({ activeElement }: Document): boolean {
  return activeElement?.localName === 'iframe';
}
