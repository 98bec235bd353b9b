import { beginningOf, evenText, type Target } from '../statement.ts';

/** Where a statement's words are, so that they can be found again: their beginning, quoted. */
export function targetOf(_element: Element, text: string, source: string): Target {
  return { source, selector: [{ type: 'TextQuoteSelector', exact: beginningOf(evenText(text), 280) }] };
}
