import { addMonths } from './day.ts';
import type { Draft } from './mention.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretches.ts';

/** `postponed from May to July`: the later of them holds. */
export function moved(source: Source, at: number): Draft | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at(`(?:{moved})(?: (?!{from} |{to} |{by} |{at} )[\\p{L}'-]+){0,4}${edge}`), text, at);
  if (!match) return undefined;
  let begin = at + match[0].length;
  const away = matchAt(grammar.at(" (?:{from}|{of}|{between})(?: |(?<='))"), text, begin);
  const old = away && stretchAt(source, begin + away[0].length);
  if (old) begin = old.end;
  const link = matchAt(grammar.at(" (?:{to}|{by}|{at}|into)(?: |(?<='))(?:{article}(?: |(?<=')))?"), text, begin);
  const stretch = link && stretchAt(source, begin + link[0].length);
  return stretch
    ? { end: stretch.end, from: stretch.first, to: stretch.last, opened: 'in', stretch, moved: true }
    : undefined;
}

export function between(source: Source, at: number): Draft | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at('(?:{between}|{from}) '), text, at);
  const first = match && stretchAt(source, at + match[0].length);
  if (first && first.kind === 'day' && first.last > first.first) {
    return { end: first.end, from: first.first, to: first.last, stretch: first };
  }
  const link = first && matchAt(grammar.at(` (?:{by}|{to}|{and}|auf(?: den| das)?) |[–-]`), text, first.end);
  const second = link && stretchAt(source, first.end + link[0].length);
  if (!match || !first || !second) return undefined;
  const begin = firstBefore(source, at + match[0].length, second) ?? first;
  // German says at the end what has become of the first: "vom 15. August auf den 3. Oktober verschoben".
  if (matchAt(grammar.at(` (?:{moved})${edge}`), text, second.end))
    return { end: second.end, from: second.first, to: second.last, opened: 'in', stretch: second, moved: true };
  return second.last >= begin.first
    ? { end: second.end, from: begin.first, to: second.last, stretch: begin }
    : undefined;
}

/** "Between March and May 2015": where the first has no year, it is the last one before the second. */
function firstBefore(source: Source, at: number, { first }: Stretch): Stretch | undefined {
  const isWeekday = matchAt(source.grammar.at('(?:{article} )?{weekday}(?!,? \\d)'), source.text, at) !== undefined;
  const before = isWeekday ? first - 7 : addMonths(first, -12) + 1;
  const found = stretchAt({ ...source, said: Math.max(source.said, before) }, at);
  return found && found.first <= first ? found : undefined;
}
