import { closing, joinedTo } from './behindStretch.ts';
import { narrowed } from './inContext.ts';
import type { Draft } from './mention.ts';
import { edge, matchAt, type Source } from './source.ts';
import { year } from './stretch.ts';
import { stretchAt } from './stretches.ts';

/** `at Easter`, `à la rentrée 2020`: a feast or event whose day moves; not "about the elections". */
export function atFeast(source: Source, at: number): Draft | undefined {
  const { text, raw, grammar } = source;
  const opened = matchAt(grammar.at("(?!(?:about|on|over|sobre|uber|sur) )(?:{at}|{from})(?: |(?<='))"), text, at);
  const begin = at + (opened?.[0].length ?? 0);
  const feast = opened && matchAt(grammar.at(`(?:{movable})${edge}(?: ${year}${edge})?`), text, begin);
  return feast ? { end: begin + feast[0].length, event: raw.slice(begin, begin + feast[0].length).trim() } : undefined;
}

/** In, on, at, around a stretch; or the stretch alone. "At the earliest" and "at the latest" behind it turn it. */
export function atStretch(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at("(?:{at})(?: |(?<=')|(?<=-))(?:{article}(?: |(?<=')))?"), text, at);
  const begin = at + (match?.[0].length ?? 0);
  const whole =
    stretchAt(source, begin) ??
    (match
      ? stretchAt(source, at + (matchAt(grammar.at("(?:{at})(?: |(?<='))"), text, at)?.[0].length ?? 0))
      : undefined);
  if (!whole) return undefined;
  const stretch = narrowed(source, whole);
  const joined = joinedTo(source, stretch);
  if (joined) return { end: joined.end, from: stretch.first, to: joined.last, opened: match ? 'in' : 'bare', stretch };
  const opened = match ? 'in' : 'bare';
  const earliest = closing(source, '{earliest}', stretch.end);
  if (earliest)
    return { end: stretch.end + earliest[0].length, from: stretch.first, negated: true, opened: 'in', stretch };
  const latest = closing(source, '{latest}', stretch.end);
  if (latest) return { end: stretch.end + latest[0].length, from: said, to: stretch.last, opened: 'by', stretch };
  return { end: stretch.end, from: stretch.first, to: stretch.last, opened, stretch };
}
