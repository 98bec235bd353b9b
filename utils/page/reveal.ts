import { rangeOfWords } from '../anchoring/rangeOfWords.ts';
import type { FoundStatement } from '../extract/statements.ts';

/** The name under which our stylesheet in the page (`entrypoints/reveal.css`) colours revealed words. */
const highlightName = 'aforesaid-reveal';
/** How long revealed words stay coloured, in ms. */
const moment = 2_500;

/**
 * Scrolls to a range and colours it for a moment through the CSS Custom Highlight API: the page's DOM is not changed.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
export function reveal(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const highlight = new Highlight(range);
  CSS.highlights.set(highlightName, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
  }, moment);
}

/** The range of a statement's words; all of its element where the words themselves cannot be found in it. */
export function rangeOf({ body, statement }: FoundStatement): Range {
  const exact = rangeOfWords(body, statement.text);
  if (exact) return exact;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return range;
}
