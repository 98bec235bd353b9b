/** A piece of text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text where words of a search begin, whatever their case; a word also marks its longer forms (`panel`, `panels`).
 * The pieces joined are the text.
 */
export function markWords(text: string, wanted: readonly string[]): Piece[] {
  const words = wanted.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter((word) => word.length > 1);
  if (words.length === 0) return [{ text, marked: false }];
  const any = words.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})[\\p{L}\\p{N}]*`, 'giu'))) {
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: found, marked: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Cuts a text around phrases that stand in it exactly as given, as whole words. The pieces joined are the text. */
export function cutAround(text: string, phrases: readonly string[]): Piece[] {
  const escaped = phrases.filter(Boolean).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (escaped.length === 0) return [{ text, marked: false }];
  const any = escaped.sort((a, b) => b.length - a.length).join('|');
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u'));
  return parts.map((part, at) => ({ text: part, marked: at % 2 === 1 })).filter((piece) => piece.text !== '');
}

/** The words of a search, without its operators (`site:`, `-without`, quotation marks). */
export function searchedWords(query: string): string[] {
  return query
    .split(/\s+/)
    .filter((word) => !word.startsWith('-') && !/^\w+:/.test(word))
    .map((word) => word.replace(/["“”]/g, ''));
}
