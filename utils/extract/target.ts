import { beginningOf, evenText, type Target } from '../statement.ts';

/** How much of the words is quoted, in UTF-16 units. */
const longest = 280;

/** Where a statement's words are, so that they can be found again: their beginning, quoted. */
export function targetOf(text: string, source: string): Target {
  return {
    source,
    selector: [{ type: 'TextQuoteSelector', exact: beginningOf(evenText(text.slice(0, 4 * longest)), longest) }],
  };
}
