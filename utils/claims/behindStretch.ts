import { edge, matchAt, type Source } from './source.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretches.ts';

/** `Sept/Oct`, `Q3 or Q4`, `2015–2017`: the second, where it is of the same kind and later. */
export function joinedTo(source: Source, { end, kind, last, part }: Stretch): Stretch | undefined {
  if (kind === 'day' || kind === 'week') return undefined;
  // "This year or next year" are two; "2015–2017" is one.
  const word = kind === 'year' || kind === 'decade' ? '| (?:bis|to|through|a|al) ' : '| (?:{to}) (?:{at} )?';
  const link = matchAt(source.grammar.at(`(?: ?[/–-] ?${word})(?=\\p{L}|\\d)`), source.text, end);
  const second = link && stretchAt(source, end + link[0].length);
  return second && second.kind === kind && second.first > last && Boolean(part) === Boolean(second.part)
    ? second
    : undefined;
}

/** "At the earliest" behind a stretch, unless it opens the next one: "not this year, at the earliest in May". */
export function closing(source: Source, words: string, at: number): RegExpExecArray | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at(`,? (?:${words})${edge}`), text, at);
  const end = at + (match?.[0].length ?? 0);
  const link = match && matchAt(grammar.at("(?:,? (?:{by}|{at}))?(?: |(?<='))"), text, end);
  if (match && matchAt(grammar.at(`,? (?:{before})(?!\\p{L})`), text, end)) return undefined;
  return link && stretchAt(source, end + link[0].length) ? undefined : match;
}

/** "At the latest" behind a stretch changes nothing after "by". */
export function behind({ text, grammar }: Source, end: number): number {
  return end + (matchAt(grammar.at(`,? (?:{latest})${edge}`), text, end)?.[0].length ?? 0);
}
