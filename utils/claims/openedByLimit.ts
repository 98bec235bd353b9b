import { behind, joinedTo } from './behindStretch.ts';
import { clauseEventAt, nounEventAt } from './events.ts';
import type { Draft } from './mention.ts';
import { clauseOrNoun, isPlace, tribunal } from './openedByEvent.ts';
import { runningAt } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import { later, spanAt } from './spans.ts';
import { stretchAt } from './stretches.ts';

export function by(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(
    grammar.at("(?:{by})(?:,(?= {at} ))?(?: |(?<='))(?:{hour} )?(?:(?:{by}|{at}|{latest})(?: |(?<=')))?"),
    text,
    at,
  );
  if (!match) return undefined;
  const begin = at + match[0].length;
  const stretch = stretchAt(source, begin);
  if (stretch) {
    const { end, last } = joinedTo(source, stretch) ?? stretch;
    return { end: behind(source, end), from: said, to: last, opened: 'by', stretch };
  }
  const span = spanAt(source, begin);
  if (span && !span.vague && /no later than|spatestens|au plus tard|a mas tardar|al piu tardi/.test(match[0]))
    return { end: span.end, from: said, to: later(said, span.most) };
  // The opening may have taken the article: "para las | fiestas".
  const bare = at + (matchAt(/\p{L}+ /uy, text, at)?.[0].length ?? 0);
  for (const place of [begin, bare]) {
    const feast = matchAt(grammar.at(`(?:{article} ?)?(?:{movable})${edge}`), text, place);
    if (feast) return { end: place + feast[0].length, event: source.raw.slice(place, place + feast[0].length).trim() };
  }
  const named =
    matchAt(/(?:the )?\d{4} \p{L}{3,}/uy, text, begin) && grammar.words.language === 'en'
      ? nounEventAt(source, begin)
      : undefined;
  if (named) return { end: named.end, event: named.words };
  if (!matchAt(/(?:until|till|bis|jusqu|hasta|fino|finche)/y, text, at)) return undefined;
  if (matchAt(timeOfDay, text, begin) ?? matchAt(timeOfDay, match[0], 4)) return undefined;
  // "Hasta diez personas" bounds an amount.
  if (matchAt(grammar.at(`\\d|{number}${edge}`), text, begin)) return undefined;
  if (span) return undefined;
  // German "bis die Halle fertig ist": a thing would have "bis zu" before it.
  const isClause =
    grammar.words.language === 'de' &&
    match[0] === 'bis ' &&
    matchAt(/(?:der|die|das|eine?|unsere?|alle|wir|ich|sie|er|es|man|jede[rs]?)(?!\p{L})/uy, text, begin) !== undefined;
  const event = isClause ? clauseEventAt(source, begin) : clauseOrNoun(source, begin);
  return event ? { end: event.end, event: event.words, opened: 'by' } : undefined;
}

const timeOfDay =
  /(?:mitternacht|mittag|midnight|noon|minuit|midi|(?:la )?medianoche|(?:el )?mediodia|mezzanotte|mezzogiorno)(?!\p{L})/uy;

/** `before the year is out`: by its end. */
export function beforeEnd(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at("(?:{beforeOver}|{beforeThat})(?: |(?<='))(?:{article}(?: |(?<=')))?"), text, at);
  const begin = at + (match?.[0].length ?? 0);
  const stretch = match && (stretchAt(source, begin) ?? runningAt(source, begin));
  if (!stretch) return undefined;
  const over = matchAt(grammar.at(` (?:{isOver})${edge}`), text, stretch.end);
  if (!over && !matchAt(grammar.at('{beforeOver} '), text, at)) return undefined;
  return { end: stretch.end + (over?.[0].length ?? 0), from: said, to: stretch.last, opened: 'by', stretch };
}

export function before(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at("(?:{before})(?: |(?<='))(?:{hour} )?"), text, at);
  if (!match) return undefined;
  const begin = at + match[0].length;
  const stretch = stretchAt(source, begin);
  if (stretch) {
    const to = stretch.part === 'end' ? stretch.last : stretch.first - 1;
    if (to >= said) return { end: stretch.end, from: said, to, opened: 'before', stretch };
    // Before a winter that runs already is before the next one.
    const next = stretchAt({ ...source, said: stretch.last + 1 }, begin) ?? stretch;
    return { end: next.end, from: said, to: next.first - 1, opened: 'before', stretch: next };
  }
  const span = spanAt(source, begin);
  if (span && !span.vague && /^(?:fr|es|it)$/.test(grammar.words.language)) {
    const day = later(said, span.least);
    const stretch = { start: begin, end: span.end, first: day, last: day, kind: 'day' } as const;
    return { end: span.end, from: said, to: day, opened: 'before', stretch };
  }
  if (span || matchAt(tribunal, text, begin) || isPlace(source, match[0], begin)) return undefined;
  const event = clauseOrNoun(source, begin);
  return event ? { end: event.end, event: event.words, opened: 'before' } : undefined;
}
