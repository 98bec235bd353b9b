import { restyle, styled } from './host.ts';
import { type Look, lookFor, schemeAt } from './look.ts';
import { type PlacedName, rangeAt } from './placedName.ts';

/** How thick a mark is, in CSS pixels. */
const thickness = 2;

/**
 * Draws a dotted line under each name in view, one for each of the lines that it breaks over, in no colour where nothing earlier is known: a line for everybody, so that
 * nothing that a page can measure depends on the record. The lines stand in the document's own coordinates and scroll
 * with it; they take no pointer and have no words.
 */
export class MarkLayer {
  readonly #window: Window;
  readonly #root: ShadowRoot;
  readonly #look: () => Look;
  readonly #lines = new Map<PlacedName, HTMLElement[]>();

  constructor(window: Window, root: ShadowRoot, look: () => Look) {
    this.#window = window;
    this.#root = root;
    this.#look = look;
  }

  draw(names: readonly PlacedName[], isMarked: (ref: number) => boolean): void {
    const { scrollX, scrollY } = this.#window;
    // First all that is measured, then all that is drawn: layout is computed once.
    const places = names.flatMap((name) => {
      const boxes = [...(rangeAt(name)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      return boxes.length > 0 ? [{ name, boxes, ink: inkAt(name) }] : [];
    });
    const isForced = this.#window.matchMedia('(forced-colors: active)').matches;
    this.#keepOnly(new Set(places.map(({ name }) => name)));
    for (const { name, boxes, ink } of places) {
      const { accent } = ink ? lookFor(ink) : this.#look();
      const colour = isForced ? 'CanvasText' : accent;
      for (const [at, line] of this.#linesOf(name, boxes.length).entries()) {
        const { left = 0, bottom = 0, width = 0 } = boxes[at] ?? {};
        restyle(line, {
          left: `${left + scrollX}px`,
          top: `${bottom + scrollY - thickness / 2}px`,
          width: `${width}px`,
          'border-bottom-color': isMarked(name.ref) ? colour : 'transparent',
        });
      }
    }
  }

  #keepOnly(names: ReadonlySet<PlacedName>): void {
    for (const [name, lines] of this.#lines) {
      if (names.has(name)) continue;
      for (const line of lines) line.remove();
      this.#lines.delete(name);
    }
  }

  /** As many lines as a name needs, drawn before or new. */
  #linesOf(name: PlacedName, count: number): HTMLElement[] {
    const lines = this.#lines.get(name) ?? [];
    for (const line of lines.splice(count)) line.remove();
    while (lines.length < count) lines.push(this.#line());
    this.#lines.set(name, lines);
    return lines;
  }

  #line(): HTMLElement {
    const line = styled(this.#root.ownerDocument, 'div', {
      display: 'block',
      position: 'absolute',
      height: '0',
      'border-bottom': `${thickness}px dotted transparent`,
      'pointer-events': 'none',
      // Forced colours would give the colourless lines one.
      'forced-color-adjust': 'none',
    });
    this.#root.prepend(line);
    return line;
  }
}

/** The scheme of the page at a name. */
function inkAt({ node }: PlacedName): Look['scheme'] | undefined {
  return node.parentElement ? schemeAt(node.parentElement) : undefined;
}
