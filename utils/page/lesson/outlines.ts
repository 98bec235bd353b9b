import { restyle, styled } from '../host.ts';
import { type Look, lookFor, sans, schemeAt } from '../look.ts';

/** How an element is outlined: being looked at, taken for a part of a comment, or found like it. */
type Outline = 'offered' | 'taken' | 'found';

/** What is outlined, and the word that stands beside it. */
export interface Outlined {
  element: Element;
  outline: Outline;
  word?: string;
}

/** Less room than this beside a box is too little for its word, in CSS pixels. */
const roomForWord = 64;

/** More than so many boxes would tell nobody more. */
const most = 200;

/**
 * Draws boxes over elements of the page in our own layer; the page's elements stay as they are. The boxes stand in the
 * document's own coordinates and scroll with it; they take no pointer.
 */
export class Outlines {
  readonly #window: Window;
  readonly #root: ShadowRoot;
  readonly #look: Look;
  #boxes: HTMLElement[] = [];
  #drawn: readonly Outlined[] = [];

  constructor(window: Window, root: ShadowRoot, look: Look) {
    this.#window = window;
    this.#root = root;
    this.#look = look;
  }

  draw(outlined: readonly Outlined[]): void {
    this.#drawn = outlined;
    // First all that is measured, then all that is drawn: layout is computed once.
    const places = outlined.slice(0, most).map((one) => {
      const scheme = schemeAt(one.element);
      return { ...one, box: one.element.getBoundingClientRect(), look: scheme ? lookFor(scheme) : this.#look };
    });
    for (const box of this.#boxes) box.remove();
    this.#boxes = places.map((place) => this.#box(place.box, place.look, place));
    this.#root.prepend(...this.#boxes);
  }

  /** The page has moved what is outlined. */
  again(): void {
    this.draw(this.#drawn);
  }

  #box({ left, top, width, height }: DOMRect, look: Look, { outline, word }: Outlined): HTMLElement {
    const { document, scrollX, scrollY } = this.#window;
    const { accent, paper } = look;
    const room = outline === 'found' ? 2 : 3;
    const box = styled(document, 'div', {
      display: 'block',
      position: 'absolute',
      left: `${left + scrollX - room}px`,
      top: `${top + scrollY - room}px`,
      width: `${width + 2 * room}px`,
      height: `${height + 2 * room}px`,
      border: `${outline === 'found' ? '1px dashed' : '2px solid'} ${accent}`,
      // A rim in the other ink, so that it is seen on any ground.
      'box-shadow': outline === 'found' ? 'none' : `0 0 0 1px ${paper}`,
      background: outline === 'offered' ? `color-mix(in srgb, ${accent} 14%, transparent)` : 'transparent',
      'border-radius': '4px',
      'pointer-events': 'none',
    });
    if (word) box.append(this.#label(document, word, look, left > roomForWord));
    return box;
  }

  /** The word stands beside its box, on the left where there is room, so as to cover nothing that is outlined. */
  #label(document: Document, word: string, look: Look, onLeft: boolean): HTMLElement {
    const label = styled(document, 'span', {
      position: 'absolute',
      top: '-2px',
      [onLeft ? 'right' : 'left']: 'calc(100% + 6px)',
      padding: '0 6px',
      'border-radius': '4px',
      font: sans,
      'font-size': '11px',
      'line-height': '16px',
      'white-space': 'nowrap',
      background: look.accent,
      color: look.onAccent,
    });
    restyle(label, { 'pointer-events': 'none' });
    label.textContent = word;
    return label;
  }
}
