import { restyle, styled } from './host.ts';
import { type Look, lookFor, schemeAt } from './look.ts';
import { type PlacedName, rangeAt } from './placedName.ts';

/** How thick a mark is, in CSS pixels. */
const thickness = 2;

/**
 * Draws a dotted line under each name in view, in no colour where nothing earlier is known: a line for everybody, so that
 * nothing that a page can measure depends on the record. The lines stand in the document's own coordinates and scroll
 * with it; they take no pointer and have no words.
 */
export class MarkLayer {
  readonly #window: Window;
  readonly #root: ShadowRoot;
  readonly #look: () => Look;
  readonly #lines = new Map<PlacedName, HTMLElement>();

  constructor(window: Window, root: ShadowRoot, look: () => Look) {
    this.#window = window;
    this.#root = root;
    this.#look = look;
  }

  draw(names: readonly PlacedName[], isMarked: (ref: number) => boolean): void {
    const { scrollX, scrollY } = this.#window;
    // First all that is measured, then all that is drawn: layout is computed once.
    const places = names.flatMap((name) => {
      const box = rangeAt(name)?.getBoundingClientRect();
      return box && box.width > 0 ? [{ name, box, ink: inkAt(name) }] : [];
    });
    this.#keepOnly(new Set(places.map(({ name }) => name)));
    for (const { name, box, ink } of places) {
      const { accent } = ink ? lookFor(ink) : this.#look();
      restyle(this.#lineOf(name), {
        left: `${box.left + scrollX}px`,
        top: `${box.bottom + scrollY - thickness / 2}px`,
        width: `${box.width}px`,
        'border-bottom-color': isMarked(name.ref) ? accent : 'transparent',
      });
    }
  }

  #keepOnly(names: ReadonlySet<PlacedName>): void {
    for (const [name, line] of this.#lines) {
      if (names.has(name)) continue;
      line.remove();
      this.#lines.delete(name);
    }
  }

  #lineOf(name: PlacedName): HTMLElement {
    const known = this.#lines.get(name);
    if (known) return known;
    const line = styled(this.#root.ownerDocument, 'div', {
      display: 'block',
      position: 'absolute',
      height: '0',
      'border-bottom': `${thickness}px dotted transparent`,
      'pointer-events': 'none',
      // Forced colours would give the colourless lines one.
      'forced-color-adjust': 'none',
    });
    this.#lines.set(name, line);
    this.#root.prepend(line);
    return line;
  }
}

/** The scheme of the page at a name. */
function inkAt({ node }: PlacedName): Look['scheme'] | undefined {
  return node.parentElement ? schemeAt(node.parentElement) : undefined;
}
