import { beginningOf, evenText, type Target } from '../statement.ts';

/** Fewer characters than this are a slip of the hand, not something said. */
const fewest = 8;
/** The longest text of a selection, and how much of what stands beside it is kept to find it again; UTF-16 units. */
const longest = 20_000;
const beside = 60;
/** Nearly all selectors of a text quote stay below this. */
const longestQuote = 280;

/** The words that are selected in a document, as plain text with paragraphs parted by a blank line. */
export interface SelectedText {
  text: string;
  range: Range;
}

/** Undefined where nothing is selected that could be a statement: nothing, a slip, or what the reader is writing. */
export function selectedText(document: Document): SelectedText | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (!element || element.closest('input, textarea, select') || (element as HTMLElement).isContentEditable) {
    return undefined;
  }
  const text = selection
    .toString()
    .split(/\n\s*\n|\n/)
    .map(evenText)
    .filter(Boolean)
    .join('\n\n');
  return text.length < fewest ? undefined : { text: beginningOf(text, longest), range };
}

/** Where selected words are, quoted with what stands beside them. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export function targetOfSelection({ text, range }: SelectedText, source: string): Target {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const prefix = (startContainer.nodeValue ?? '').slice(0, startOffset).slice(-beside);
  const suffix = (endContainer.nodeValue ?? '').slice(endOffset, endOffset + beside);
  const exact = beginningOf(evenText(text), longestQuote);
  return { source, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] };
}
