import type { Extract } from '../../messages.ts';
import type { Query } from './query.ts';
import { fold, termsOf } from './terms.ts';

/** About how long an extract is, in UTF-16 units. */
const extractLength = 280;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The part of a text in which the words of a query stand closest, and where in it they stand. */
export function extractOf(text: string, query: Pick<Query, 'words' | 'prefix'>): Extract {
  const found = wordsFound(text, query);
  const from = beginning(text, found);
  const to = wordEnd(text, from + extractLength);
  const marks = found
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): [number, number] => [start - from, end - from]);
  return { text: text.slice(from, to), marks, cutBefore: from > 0, cutAfter: to < text.length };
}

/** Where in the text words of the query stand, from and to. */
function wordsFound(text: string, { words, prefix }: Pick<Query, 'words' | 'prefix'>): [number, number][] {
  const wanted = new Set(words);
  const found: [number, number][] = [];
  for (const match of text.matchAll(word)) {
    const terms = termsOf(match[0]);
    const hit = terms.some((term) => wanted.has(term)) || (prefix !== undefined && fold(match[0]).startsWith(prefix));
    if (hit) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** Where the extract begins: a little before the stretch with the most of the words. */
function beginning(text: string, found: readonly [number, number][]): number {
  if (text.length <= extractLength) return 0;
  let [bestStart, most] = [0, 0];
  for (const [i, [start]] of found.entries()) {
    let count = 0;
    while ((found[i + count]?.[1] ?? Number.POSITIVE_INFINITY) <= start + extractLength - 60) count++;
    if (count > most) [bestStart, most] = [start, count];
  }
  if (bestStart <= 60) return 0;
  const space = text.indexOf(' ', bestStart - 60);
  return space >= 0 && space < bestStart ? space + 1 : bestStart;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 ? space : at;
}
