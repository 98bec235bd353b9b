/** How many statements are looked at, and how many pieces of text in each: a column is known by its first lines. */
const mostStatements = 20;
const mostPieces = 20;
/** How near to the edge's strip text may come, in CSS pixels. */
const gap = 2;

/** Where something at the edge of the window would stand. */
interface Strip {
  side: 'left' | 'right';
  /** CSS pixels. */
  width: number;
}

/**
 * Watches whether the text of a page's statements leaves a strip at the window's edge free, for a thing of ours that is
 * never to lie over what is read. Up and down does not matter: the page scrolls below it.
 */
export class FreeEdge {
  readonly #root: Element;
  readonly #observer: ResizeObserver;

  /** `texts` are the elements that are read; `changed` is called after each look, from before the first frame is drawn on. */
  constructor(
    { documentElement }: Document,
    strip: Strip,
    texts: () => readonly Element[],
    changed: (isFree: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#root = documentElement;
    // It tells when the layout stands: to measure then forces none.
    this.#observer = new ResizeObserver(() => changed(!texts().slice(0, mostStatements).some(isInStrip(strip))));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Looks with the next frame, and from then on whenever the page becomes wider or narrower. */
  look(): void {
    this.#observer.unobserve(this.#root);
    this.#observer.observe(this.#root);
  }
}

/** Whether a line of an element's text reaches into a strip. */
const isInStrip =
  ({ side, width }: Strip) =>
  (element: Element): boolean => {
    const { clientWidth } = element.ownerDocument.documentElement;
    const free = width + gap;
    return piecesOf(element).some((box) =>
      side === 'right' ? box.right > clientWidth - free && box.left < clientWidth : box.left < free && box.right > 0,
    );
  };

/** The boxes of an element's first pieces of text, as far as they are drawn. */
function piecesOf(element: Element): DOMRect[] {
  const { ownerDocument: document } = element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: DOMRect[] = [];
  while (boxes.length < mostPieces && walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (walker.currentNode.nodeValue?.trim() && box.width > 1) boxes.push(box);
  }
  return boxes;
}
