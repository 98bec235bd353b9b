import { addMonths, type Day, dayOf, partsOf } from './day.ts';
import type { Mention } from './mention.ts';
import { running } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretches.ts';

/** Whether a time is named by the calendar without its year: "in March", "the third quarter"; no weekday, no "next week". */
const isYearless = (
  { text, grammar }: Source,
  { stretch, start, end }: Pick<Mention, 'stretch' | 'start' | 'end'>,
): boolean =>
  stretch !== undefined &&
  /^(?:day|month|season|quarter|half)$/.test(stretch.kind) &&
  grammar
    .anywhere('(?<![\\p{L}\\p{N}])(?:{month}|{season}|{quarters}|{halfs}|[qh][1-4])(?![\\p{L}\\p{N}])')
    .test(text.slice(start, end)) &&
  !grammar
    .anywhere(
      '\\d{4}|(?<![\\p{L}\\p{N}])(?:{next}|{this}|{last}|{nextAfter}|{thisAfter}|{lastAfter}|{years})(?![\\p{L}\\p{N}])',
    )
    .test(text.slice(start, end));

/** Of "in July and August 2016" the first is of the same year: the day from which it is looked for. */
export function dayBehind(source: Source, mention: Mention): Day | undefined {
  const { text, said, grammar } = source;
  if (!isYearless(source, mention)) return undefined;
  const link = matchAt(grammar.at("(?:,| (?:{and}|{to})) (?:(?:{at}) )?(?:{article}(?: |(?<=')))?"), text, mention.end);
  const next = link && stretchAt(source, mention.end + link[0].length);
  if (!next || !/\d{4}/.test(text.slice(next.start, next.end))) return undefined;
  const day = addMonths(next.first, -12) + 1;
  return day > said ? day : undefined;
}

/** "In 2020, and at the end of the following year" is told from the first. */
const isFollowing = ({ text }: Source, { stretch, start, end }: Mention): boolean =>
  stretch !== undefined && /following|suivant|folgend|siguiente|seguente|successiv/.test(text.slice(start, end));

/**
 * The day from which a time without its year is looked for: "a pilot in 2016, the factory in March" is March 2016.
 * Undefined where no time with its year stands before it in the same sentence.
 */
export function dayBefore(source: Source, mention: Mention, earlier: Mention | undefined): Day | undefined {
  const { text, said } = source;
  if (!earlier?.stretch || !/^(?:in|bare)$/.test(earlier.opened)) return undefined;
  if (!isYearless(source, mention) && !isFollowing(source, mention)) return undefined;
  const { start, end, stretch } = earlier;
  if (!/\d{4}/.test(text.slice(start, end)) || /[.!?;\n](?:\s|$)/.test(text.slice(end, mention.start)))
    return undefined;
  const day = stretch.kind === 'year' ? dayOf(partsOf(stretch.first).year, 1, 1) : stretch.first;
  return day > said ? day : undefined;
}

/** `next year in autumn`, `2014 im Herbst`: the year, where a part of it is named behind it. */
export function narrowed(source: Source, year: Stretch): Stretch {
  if (year.kind !== 'year' || year.part) return year;
  const { text, grammar, said } = source;
  const link = matchAt(grammar.at(" (?:{at})(?: |(?<='))(?:{article}(?: |(?<=')))?"), text, year.end);
  const inner = link && stretchAt({ ...source, said: Math.max(said, year.first) }, year.end + link[0].length);
  if (!inner || inner.first < year.first || inner.last > year.last) return year;
  return isYearless(source, { ...inner, stretch: inner }) ? { ...inner, start: year.start } : year;
}

/** "Not this year, nor next": what is left out of the second is the period of the first. */
export function nextOfSame(source: Source, { stretch, start, end, negated }: Mention): Mention | undefined {
  const { text, grammar } = source;
  if (!stretch || stretch.part || !/^(?:week|month|quarter|year)$/.test(stretch.kind)) return undefined;
  const period = text.slice(start, end).match(grammar.anywhere(`(?<!\\p{L})(?:{period})(?!\\p{L})`))?.at(-1);
  if (!period || !grammar.anywhere(`(?<!\\p{L})(?:{this})(?:(?<=')|(?!\\p{L}))`).test(text.slice(start, end)))
    return undefined;
  const match = matchAt(
    grammar.at(
      `,? (?:{and}|{to}|{not}|{conjunction}|nor) (?:{not} |{to} )?(?:{article} ?)?{next}${edge}(?! (?:{period}|to|door))`,
    ),
    text,
    end,
  );
  const found = match && running(source, period, 1);
  if (!match || !found) return undefined;
  const place = { start: end, end: end + match[0].length };
  const { first: from, last: to } = found;
  return { ...place, from, to, opened: 'in', negated, conditional: false, stretch: { ...place, ...found } };
}
