/** The marks that close what each opens. */
const closers: Record<string, string> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«' };

/** "(CROSSTALK.)", "[Applause]", "(Lachen)": what happens while somebody speaks, in a paragraph of its own. */
const happening = /^(?:\([^()]{2,40}\)|\[[^[\]]{2,40}\])\.?$/;

/** Where the mark that opens the text is closed, or -1. A straight mark opens behind a space and closes behind a letter. */
function closeOfFirst(text: string): number {
  const opener = text[0] ?? '';
  const closing = closers[opener] ?? '';
  let depth = 1;
  for (let at = 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    const straight = opener === closing;
    if (mark === opener && (!straight || text[at - 1] === ' ')) depth++;
    else if (closing.includes(mark) && --depth === 0) return at;
  }
  return -1;
}

/** Whether the mark that ends the text closes nothing that the text opens. */
function endsUnopened(text: string): boolean {
  const last = text.at(-1) ?? '';
  const count = (marks: string) => [...text].filter((character) => marks.includes(character)).length;
  return last === '"' ? count('"') % 2 === 1 : last === '”' && count('”') > count('“„');
}

/** A paragraph without marks around all of it, and without one at either end that has no other half in it. */
function withoutOuterMarks(paragraph: string): string {
  const text = paragraph.trim();
  const close = closers[text[0] ?? ''] ? closeOfFirst(text) : 0;
  if (close === text.length - 1) return text.slice(1, -1).trim();
  if (close < 0) return text.slice(1).trim();
  return endsUnopened(text) ? text.slice(0, -1).trim() : text;
}

/**
 * What is said in the paragraphs of a turn: each without the marks around it, and none that only tells what happens
 * meanwhile. Parted by an empty line.
 */
export function spokenWords(paragraphs: readonly string[]): string {
  return paragraphs
    .map(withoutOuterMarks)
    .filter((paragraph) => paragraph && !happening.test(paragraph))
    .join('\n\n');
}
