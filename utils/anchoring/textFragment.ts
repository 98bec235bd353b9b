/** The most words named at each end. */
const words = 6;
/** Up to this many words the whole text is named. */
const short = 10;

/**
 * An address that opens at some words of its page: the URL fragment text directive, which names the beginning and the
 * end of the words. A fragment that the address has stays.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOfWords(url: string, text: string): string {
  const directive = directiveFor(text);
  if (!directive) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Only the first paragraph is named: a directive does not reach over blocks that the text joins otherwise. */
function directiveFor(text: string): string {
  const paragraph = text.split(/\n/u).find((line) => line.trim()) ?? '';
  const all = paragraph.trim().split(/\s+/u);
  if (all.length <= short) return encoded(all);
  return `${encoded(all.slice(0, words))},${encoded(all.slice(-words))}`;
}

/** `-`, `,` and `&` have a meaning inside a directive. */
function encoded(some: readonly string[]): string {
  return encodeURIComponent(some.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
