import { rangesOfWords } from '../anchoring/rangesOfWords.ts';
import { parentElementOf } from '../extract/nodes.ts';
import type { FoundStatement } from '../extract/statements.ts';

/** The name under which our stylesheet in the page (`entrypoints/reveal.css`) colours revealed words. */
const highlightName = 'aforesaid-reveal';
/** How long revealed words stay coloured, in ms. */
const moment = 2_500;

/**
 * Scrolls to the first of some ranges and colours all for a moment through the CSS Custom Highlight API: the page's DOM
 * is not changed. https://www.w3.org/TR/css-highlight-api-1/
 */
export function reveal(ranges: readonly Range[]): void {
  const start = ranges[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(highlightName, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
  }, moment);
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
