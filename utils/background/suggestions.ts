import { placeOf } from '../anchoring/textFragment.ts';
import { beginningOf, evenText, type RecordedStatement, speakerOf } from '../statement.ts';
import { shortForms, writtenDay } from '../words/days.ts';

/** How many statements the address bar is offered. */
export const mostSuggestions = 6;
/** How much of a statement's words one line shows, in UTF-16 units. */
const shown = 160;

/** One line below the address bar: `content` is what is entered when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/**
 * A statement as a line of the address bar: day in the words of `locale` (BCP 47), speaker, words; chosen, the address of
 * the place. `markup`: as Chromium's XML.
 */
export function suggestionFor(statement: RecordedStatement, locale: string, markup: boolean): Suggestion {
  const { datePublished, text } = statement;
  const day = datePublished && writtenDay(datePublished, shortForms, locale);
  const name = speakerOf(statement)?.name;
  const words = beginningOf(evenText(text), shown);
  const content = placeOf(statement);
  if (!markup) return { content, description: [day, name, words].filter(Boolean).join(' · ') };
  const quiet = [day, name].filter(Boolean).join(' · ');
  return { content, description: `<dim>${escaped(quiet)}</dim> ${escaped(words)}`.trim() };
}

/** The address of a chosen suggestion; undefined for words that the reader typed. */
export function chosenAddress(entered: string): string | undefined {
  return /^https?:\/\//.test(entered) && URL.canParse(entered) ? entered : undefined;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Controls and lone surrogates are not XML: the browser would refuse all suggestions for one of them. */
function escaped(text: string): string {
  const plain = text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return plain.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
