/** How many words at each end are enough to be found by. */
const enough = 7;

/**
 * An address that opens at some words of its page: the URL fragment text directive, which names the beginning and the
 * end of the words. A fragment that the address has stays; without words the address alone.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function addressOfWords(url: string, text: string): string {
  const directive = textDirective(text);
  return directive ? `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}` : url;
}

/**
 * The beginning and the end of a text, each inside one paragraph, as the browser's search demands.
 * Only one end where the text is short.
 */
function textDirective(text: string): string {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim());
  const first = wordsOf(paragraphs[0] ?? '');
  const last = wordsOf(paragraphs.at(-1) ?? '');
  if (paragraphs.length < 2 && first.length <= enough * 2) return encoded(first);
  return `${encoded(first.slice(0, enough))},${encoded(last.slice(-enough))}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u).filter(Boolean);
}

/** `-`, `,` and `&` part the directive's own pieces and must not stand for themselves; a torn character cannot be encoded. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
