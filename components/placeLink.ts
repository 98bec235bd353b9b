import type { Statement } from '../utils/statement.ts';

/** How many words at each end are enough to be found by. */
const enough = 7;

/**
 * The address of a statement at its place: its permalink, else its page, with a text fragment for the browser to scroll to.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function placeLink({ text, url, isPartOf }: Statement): string {
  const address = url ?? isPartOf.url;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${textDirective(text)}`;
}

/**
 * The beginning and the end of a text, each inside one paragraph, as the browser's search demands.
 * Only one end where the text is short.
 */
function textDirective(text: string): string {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim());
  const first = wordsOf(paragraphs[0] ?? '');
  const last = wordsOf(paragraphs.at(-1) ?? '');
  if (paragraphs.length === 1 && first.length <= enough * 2) return encoded(first);
  return `${encoded(first.slice(0, enough))},${encoded(last.slice(-enough))}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u).filter(Boolean);
}

/** `-`, `,` and `&` part the directive's own pieces and must not stand for themselves; a torn character cannot be encoded. */
function encoded(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');
}
