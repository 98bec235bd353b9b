import { rangesOfWords } from '../anchoring/rangesOfWords.ts';
import { parentElementOf } from '../extract/nodes.ts';
import type { FoundStatement } from '../extract/statements.ts';

/** Scrolls the page to the first of some ranges. A page sees that it was scrolled, and where to. */
export function scrollTo([first]: readonly Range[]): void {
  const start = first?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

/** How many elements around a statement's first paragraph are looked into for the others. */
const mostAround = 4;

/**
 * The ranges of a statement's words: in its element, or, where they go on in the paragraphs behind it, in the nearest
 * element around these. All of its element where the words themselves cannot be found.
 */
export function rangesOf({ body, statement }: FoundStatement): Range[] {
  let root: Element | null = body;
  for (let around = 0; root && around <= mostAround; around++, root = parentElementOf(root)) {
    const exact = rangesOfWords(root, statement.text);
    if (exact.length > 0) return exact;
  }
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return [range];
}
