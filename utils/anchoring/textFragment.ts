import type { Statement } from '../statement.ts';

/** How many words at each end are enough to be found by. */
const enough = 7;
/** How many an end must have, where what stands behind them may be somebody else's. */
const least = 3;
/** How much of a paragraph is looked at for the words at one end, in UTF-16 units. */
const looked = 240;

/**
 * An address that opens at a statement's words: its own or its page's, with the URL fragment text directive, which names
 * the beginning and the end of the words. A fragment that the address has stays; without words the address alone.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function placeOf({ kind, text, url, isPartOf }: Pick<Statement, 'kind' | 'text' | 'url' | 'isPartOf'>): string {
  const address = url ?? isPartOf.url;
  const directive = textDirective(text.toWellFormed(), kind === 'quotation');
  return directive ? `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}` : address;
}

/**
 * The beginning and the end of a text, each inside one paragraph, as the browser's search demands. Only one end where
 * the text is short, unless an attribution may stand in its midst.
 */
function textDirective(text: string, mayBeBroken: boolean): string {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim());
  const first = paragraphs[0]?.trim() ?? '';
  const last = paragraphs.at(-1)?.trim() ?? '';
  const isShort = paragraphs.length < 2 && first.length <= looked && wordsIn(first).length <= enough * 2;
  const [begin, end] = isShort ? [first, first] : [beginningOf(first), endOf(last)];
  const [from, to] = mayBeBroken ? [beforePause(begin), behindPause(end)] : [begin, end];
  const isParted = !isShort || from.length + to.length < first.length;
  return isParted ? `${encoded(from)},${encoded(to)}` : encoded(first);
}

let segmenter: Intl.Segmenter | undefined;

/** Where the words of a text stand; scripts without spaces are cut as browsers cut them when they search. */
function wordsIn(text: string): Intl.SegmentData[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** A piece of a text without the halves of characters that the cut left at its ends. */
const untorn = (piece: string) => piece.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** The first words of a paragraph, all of a short one; a word that is cut off is none of them. */
function beginningOf(paragraph: string): string {
  const seen = untorn(paragraph.slice(0, looked));
  const isCut = seen.length < paragraph.length;
  const words = wordsIn(seen);
  if (!isCut && words.length <= enough) return paragraph;
  const last = (isCut ? words.slice(0, -1) : words).slice(0, enough).at(-1);
  return last ? seen.slice(0, last.index + last.segment.length) : seen;
}

/** The last words of a paragraph, with the marks behind them. */
function endOf(paragraph: string): string {
  const seen = untorn(paragraph.slice(-looked));
  const words = wordsIn(seen);
  const [first] = (seen.length < paragraph.length ? words.slice(1) : words).slice(-enough);
  return seen.slice(first?.index ?? 0);
}

const pause = /[.,;:!?…—–]\s+/g;

/** The words before the first pause that has enough before it: behind it "…," she said, "…" may stand on the page. */
function beforePause(words: string): string {
  const at = [...words.matchAll(pause)].find(({ index }) => wordsIn(words.slice(0, index)).length >= least);
  return at ? words.slice(0, at.index + 1) : words;
}

/** The words behind the last pause that has enough behind it. */
function behindPause(words: string): string {
  const at = [...words.matchAll(pause)]
    .map((found) => found.index + found[0].length)
    .findLast((past) => wordsIn(words.slice(past)).length >= least);
  return at === undefined ? words : words.slice(at);
}

/** `-`, `,` and `&` part the directive's own pieces and must not stand for themselves. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
