import { addMonths } from './day.ts';
import { nounEventAt } from './events.ts';
import { narrowed } from './inContext.ts';
import type { Draft } from './mention.ts';
import { clauseOrNoun, tribunal } from './openedByEvent.ts';
import { runningAt } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import { later, spanAt } from './spans.ts';
import { type Stretch, year } from './stretch.ts';
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
  const link = matchAt(grammar.at(" (?:{to}|{by}|{at}|into)(?: |(?<='))(?:{article} ?)?"), text, begin);
  const stretch = link && stretchAt(source, begin + link[0].length);
  return stretch
    ? { end: stretch.end, from: stretch.first, to: stretch.last, opened: 'in', stretch, moved: true }
    : undefined;
}

export function notBefore(source: Source, at: number): Draft | undefined {
  const match = matchAt(source.grammar.at("(?:{notBefore}),?(?: |(?<='))"), source.text, at);
  const begin = at + (match?.[0].length ?? 0);
  const stretch = match && stretchAt(source, begin);
  if (stretch) return { end: stretch.end, from: stretch.first, negated: true, stretch };
  const event = match && !match[0].includes(',') ? clauseOrNoun(source, begin) : undefined;
  return event ? { end: event.end, event: event.words, negated: true } : undefined;
}

export function between(source: Source, at: number): Draft | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at('(?:{between}|{from}) '), text, at);
  const first = match && stretchAt(source, at + match[0].length);
  if (first && first.kind === 'day' && first.last > first.first) {
    return { end: first.end, from: first.first, to: first.last, stretch: first };
  }
  const link = first && matchAt(grammar.at(` (?:{and}|{to}|{by}|auf(?: den| das)?) |[–-]`), text, first.end);
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
  const feast = matchAt(grammar.at(`(?:{article} ?)?(?:{movable})${edge}`), text, begin);
  if (feast) return { end: begin + feast[0].length, event: source.raw.slice(begin, begin + feast[0].length).trim() };
  const named =
    matchAt(/(?:the )?\d{4} \p{L}{3,}/uy, text, begin) && grammar.words.language === 'en'
      ? nounEventAt(source, begin)
      : undefined;
  if (named) return { end: named.end, event: named.words };
  if (!matchAt(/(?:until|till|bis|jusqu|hasta|fino)/y, text, at)) return undefined;
  // "Hasta diez personas" bounds an amount.
  if (matchAt(grammar.at(`\\d|{number}${edge}`), text, begin)) return undefined;
  if (span) return undefined;
  const event = clauseOrNoun(source, begin);
  return event ? { end: event.end, event: event.words, opened: 'by' } : undefined;
}

/** `at Easter`, `à la rentrée 2020`: a feast or event whose day moves; not "about the elections". */
export function atFeast(source: Source, at: number): Draft | undefined {
  const { text, raw, grammar } = source;
  const opened = matchAt(grammar.at("(?!(?:about|on|over|sobre|uber|sur) )(?:{at}|{from})(?: |(?<='))"), text, at);
  const begin = at + (opened?.[0].length ?? 0);
  const feast = opened && matchAt(grammar.at(`(?:{movable})${edge}(?: ${year}${edge})?`), text, begin);
  return feast ? { end: begin + feast[0].length, event: raw.slice(begin, begin + feast[0].length).trim() } : undefined;
}

/** "At the latest" behind a stretch changes nothing after "by". */
function behind({ text, grammar }: Source, end: number): number {
  return end + (matchAt(grammar.at(`,? (?:{latest})${edge}`), text, end)?.[0].length ?? 0);
}

/** `before the year is out`: by its end. */
export function beforeEnd(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at("(?:{beforeOver}|{beforeThat})(?: |(?<='))(?:{article} ?)?"), text, at);
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
  if (span || matchAt(tribunal, text, begin)) return undefined;
  const event = clauseOrNoun(source, begin);
  return event ? { end: event.end, event: event.words, opened: 'before' } : undefined;
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
  return event ? { end: event.end, event: event.words, conditional: true } : undefined;
}

/** "Nach Mailand": German says so of places too; without an article only what happens is waited for. */
const isPlace = ({ text, grammar }: Source, opening: string, at: number): boolean =>
  grammar.words.language === 'de' &&
  opening === 'nach ' &&
  !matchAt(
    /\p{L}*(?:ung|abschluss|nahme|gabe|ende|beginn|start|wahl|wahlen|tritt|pause|eingang|erhalt|ablauf|kauf|ostern|pfingsten|schluss|tion)(?!\p{L})|(?:\p{L}+e[rsn] )/uy,
    text,
    at,
  );

function articleAndStretch(source: Source, at: number): Stretch | undefined {
  const article = matchAt(source.grammar.at('{article} '), source.text, at);
  return article ? stretchAt(source, at + article[0].length) : undefined;
}

/** `Sept/Oct`, `Q3 or Q4`, `2015–2017`: the second, where it is of the same kind and later. */
function joinedTo(source: Source, { end, kind, last, part }: Stretch): Stretch | undefined {
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
function closing(source: Source, words: string, at: number): RegExpExecArray | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at(`,? (?:${words})${edge}`), text, at);
  const end = at + (match?.[0].length ?? 0);
  const link = match && matchAt(grammar.at("(?:,? (?:{by}|{at}))?(?: |(?<='))"), text, end);
  return link && stretchAt(source, end + link[0].length) ? undefined : match;
}

/** In, on, at, around a stretch; or the stretch alone. "At the earliest" and "at the latest" behind it turn it. */
export function atStretch(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at("(?:{at})(?: |(?<=')|(?<=-))(?:{article} ?)?"), text, at);
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
