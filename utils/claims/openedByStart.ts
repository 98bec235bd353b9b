import { closing } from './behindStretch.ts';
import { nounEventAt } from './events.ts';
import type { Draft } from './mention.ts';
import { clauseOrNoun, isPlace } from './openedByEvent.ts';
import { matchAt, type Source } from './source.ts';
import { spanAt } from './spans.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretches.ts';

export function notBefore(source: Source, at: number): Draft | undefined {
  const match = matchAt(source.grammar.at("(?:{notBefore}),?(?: |(?<='))"), source.text, at);
  const begin = at + (match?.[0].length ?? 0);
  const stretch = match && stretchAt(source, begin);
  if (stretch) return { end: stretch.end, from: stretch.first, negated: true, stretch };
  const event = match && !match[0].includes(',') ? clauseOrNoun(source, begin) : undefined;
  return event ? { end: event.end, event: event.words, negated: true } : undefined;
}

export function from(source: Source, at: number): Draft | undefined {
  const match = matchAt(
    source.grammar.at("(?:{from})(?: |(?<='))(?:{hour} )?(?:{article} ?)?(?:{at} )?"),
    source.text,
    at,
  );
  const stretch = match && stretchAt(source, at + match[0].length);
  if (!stretch) return undefined;
  const earliest = closing(source, '{earliest}', stretch.end);
  return earliest && !/onward|later|spater|dopo|tardi/.test(earliest[0])
    ? { end: stretch.end + earliest[0].length, from: stretch.first, negated: true, stretch }
    : { end: stretch.end, from: stretch.first, stretch };
}

export function after(source: Source, at: number): Draft | undefined {
  const match = matchAt(source.grammar.at("(?:{after})(?: |(?<='))"), source.text, at);
  if (!match) return undefined;
  const begin = at + match[0].length;
  const stretch = stretchAt(source, begin) ?? articleAndStretch(source, begin);
  if (stretch) return { end: stretch.end, from: stretch.last + 1, stretch };
  if (spanAt(source, begin)) return undefined;
  if (isPlace(source, match[0], begin)) return undefined;
  const event = nounEventAt(source, begin);
  // "After a trip of 6,000 km" tells how far, and waits for nothing.
  if (event && /\d/.test(event.words.replace(/(?:1[89]|2[01])\d\d/g, ''))) return undefined;
  return event ? { end: event.end, event: event.words, conditional: true } : undefined;
}

function articleAndStretch(source: Source, at: number): Stretch | undefined {
  const article = matchAt(source.grammar.at('{article} '), source.text, at);
  return article ? stretchAt(source, at + article[0].length) : undefined;
}
