import type { CardAnswer } from '../pageMessages.ts';
import type { Frame } from './frame.ts';
import type { Messenger } from './messenger.ts';
import { real } from './real.ts';

/** What a card is opened for: the speaker of a statement, by its number, or the words that are selected. */
export type About = { ref: number } | 'selection';

/** How long the pointer may be away before a card that it opened closes, in ms. */
const patience = 300;

/** The card beside a name or a selection: opened, closed, and the focus put back where it was. */
export class Cards {
  readonly #frame: Frame;
  readonly #messenger: Messenger;
  #before: HTMLElement | undefined;
  #leaving: number | undefined;
  #asked = 0;

  constructor(frame: Frame, messenger: Messenger) {
    this.#frame = frame;
    this.#messenger = messenger;
  }

  start(): void {
    const { document, signal } = this.#frame;
    const press = real((event) => event.target !== this.#frame.furniture?.host.element && this.close());
    const key = real<KeyboardEvent>(({ key: name }) => name === 'Escape' && this.close());
    document.addEventListener('pointerdown', press, { signal, capture: true, passive: true });
    document.addEventListener('keydown', key, { signal, capture: true, passive: true });
  }

  /** Opens a card beside a place in the window; `focus` moves the keyboard into it. */
  async open(about: About, place: DOMRect, focus: boolean): Promise<void> {
    this.stay();
    const asked = ++this.#asked;
    const answer = (await this.#frame.send({ say: 'card' })) as CardAnswer | undefined;
    if (!answer || asked !== this.#asked) return;
    const { document } = this.#frame;
    const before = document.activeElement;
    if (before instanceof HTMLElement && before !== this.#frame.furnish().host.element) this.#before = before;
    const { nonce, frameId } = answer;
    const address = (above: boolean) => {
      const told = new URLSearchParams({ nonce, frame: String(frameId) });
      if (about !== 'selection') told.set('ref', String(about.ref));
      if (above) told.set('above', '');
      return this.#messenger.pageAddress('card', told.toString());
    };
    this.#frame.furnish().card.open(place, address, focus);
  }

  /** Closes the card; a focus that was in it goes back. */
  close(): void {
    this.stay();
    this.#asked++;
    const { furniture, document } = this.#frame;
    if (!furniture?.card.isOpen()) return;
    const hadFocus = document.activeElement === furniture.host.element;
    furniture.card.close();
    if (hadFocus && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = undefined;
  }

  /** The pointer has left what the card belongs to: it closes after a moment, unless the keyboard is in it. */
  leave(): void {
    const { furniture, window } = this.#frame;
    if (!furniture?.card.isOpen() || this.#leaving !== undefined) return;
    this.#leaving = window.setTimeout(() => {
      this.#leaving = undefined;
      if (this.#frame.document.activeElement !== furniture.host.element) this.close();
    }, patience);
  }

  /** The pointer is back. */
  stay(): void {
    this.#frame.window.clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }
}
