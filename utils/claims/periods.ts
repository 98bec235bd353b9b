import { dayOf, endOfMonth, partsOf, weekdayOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, type Stretch, year, yearAround } from './stretch.ts';

/** A month with or without a year; May and March, and all that are words as well, only with a capital. */
export function monthAlone(source: Source, at: number): Stretch | undefined {
  const { text, grammar, raw } = source;
  const match = matchAt(
    grammar.at(
      `(?:({next}|{this}|{last}) )?({month})${edge}(?:\\.(?= ?\\d))?(?:(?:,| {of})? ?${year}|[ -]'?(\\d\\d)(?=[.,;:!?)]|$)| ({nextAfter}|{lastAfter})${edge})?`,
    ),
    text,
    at,
  );
  if (!match) return undefined;
  const word = match[2] ?? '';
  const begins = at + match[0].indexOf(word, match[1]?.length ?? 0);
  if (
    /^(?:may|march|mars|mar|marzo|sett?)$/.test(word) &&
    grammar.words.language === 'en' &&
    !/\p{Lu}/u.test(raw.charAt(begins))
  )
    return undefined;
  const month = monthOf(source, word);
  const around = match[3] || match[4] ? undefined : yearAround(source, at + match[0].length);
  const { year: now, month: running } = partsOf(source.said);
  const is = (slot: string, word: string | undefined) => word !== undefined && grammar.is(`{${slot}}`, word);
  let y = match[3] ? Number(match[3]) : match[4] ? 2000 + Number(match[4]) : around?.year;
  if (y === undefined) {
    y = month < running ? now + 1 : now;
    const isLast = is('last', match[1]) || is('lastAfter', match[5]);
    if (isLast) y = month < running ? now : now - 1;
    else if ((is('next', match[1]) || is('nextAfter', match[5])) && month === running) y = now + 1;
  }
  const end = at + match[0].length + (around?.words.length ?? 0);
  return { start: at, end, first: dayOf(y, month, 1), last: endOfMonth(y, month), kind: 'month' };
}

/** `the second half of the next decade`, `the first half of June`. */
export function halfOf(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(`(?:{article} ?)?({ordinal}) {halfs} (?:{of})(?: |(?<='))(?:{article} )?`),
    text,
    at,
  );
  const index = grammar.words.ordinals.findIndex((ordinal) => grammar.is(ordinal, match?.[1] ?? ''));
  if (!match || index > 1) return undefined;
  const begin = at + match[0].length;
  const whole =
    monthAlone(source, begin) ?? decade(source, begin) ?? periodNear(source, begin) ?? runningAt(source, begin);
  if (whole?.kind !== 'month' && whole?.kind !== 'decade') return undefined;
  const middle = whole.kind === 'month' ? whole.first + 14 : dayOf(partsOf(whole.first).year + 4, 12, 31);
  const half = index === 0 ? { first: whole.first, last: middle } : { first: middle + 1, last: whole.last };
  return { ...whole, ...half, start: at, kind: 'half' };
}

export function quarterOrHalf(source: Source, at: number): Stretch | undefined {
  const { text, grammar, said } = source;
  const match =
    matchAt(grammar.at(`(?:{article} ?)?([qht])([1-4])${edge}(?:[ /,-]{0,2}(?:{of} )?${year})?`), text, at) ??
    matchAt(grammar.at(`(?:{article} ?)?({ordinal}) ({quarters}|{halfs})${edge}(?:,? (?:{of} )?${year})?`), text, at);
  if (!match) return undefined;
  const lettered = /^[qht]$/.test(match[1] ?? '');
  const isHalf = lettered ? match[1] === 'h' : grammar.is('{halfs}', match[2] ?? '');
  const index = lettered
    ? Number(match[2]) - 1
    : grammar.words.ordinals.findIndex((ordinal) => grammar.is(ordinal, match[1] ?? ''));
  if (isHalf && index > 1) return undefined;
  const month = isHalf && !lettered ? halfOfMonth(source, at, at + match[0].length, index) : undefined;
  if (month) return month;
  const months = isHalf ? 6 : 3;
  const around = match[3] ? undefined : yearAround(source, at + match[0].length);
  const stretchOf = (y: number) => ({
    first: dayOf(y, index * months + 1, 1),
    last: endOfMonth(y, index * months + months),
  });
  const named = match[3] ? Number(match[3]) : around?.year;
  let found = stretchOf(named ?? partsOf(said).year);
  if (named === undefined && found.last < said) found = stretchOf(partsOf(said).year + 1);
  return {
    start: at,
    end: at + match[0].length + (around?.words.length ?? 0),
    ...found,
    kind: isHalf ? 'half' : 'quarter',
  };
}

/** `the second half of January`: from the 16th. */
function halfOfMonth(source: Source, start: number, at: number, index: number): Stretch | undefined {
  const of = matchAt(source.grammar.at(" (?:{of})(?: |(?<='))"), source.text, at);
  const month = of && monthAlone(source, at + of[0].length);
  if (!month) return undefined;
  const middle = month.first + 15;
  const half = index === 0 ? { first: month.first, last: middle - 1 } : { first: middle, last: month.last };
  return { ...month, start, ...half, part: index === 0 ? 'early' : 'late' };
}

/** English "fall" is the season behind these words, and before nothing that falls: not "prices fall by", "the fall in". */
function isSeason({ text }: Source, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at) + words.slice(0, words.lastIndexOf('fall'));
  const after = text.slice(at + words.length, at + words.length + 8);
  return (
    /(?:^|\s)(?:the|this|next|last|in|by|until|till|before|after|late|early|mid|of|since|from|coming|through|for)[ -]$/.test(
      before,
    ) && !/^ (?:in|by|to|below|from|off)(?!\p{L})/u.test(after)
  );
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export function season(source: Source, at: number): Stretch | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(
    grammar.at(
      `(?:{article} ?)?(?:({next}|{this}|{last}) )?({season})${edge}(?: ({nextAfter}|{thisAfter}|{lastAfter})${edge})?(?:,? ?(?:{of} ?)?${year}(?:[/-]\\d{2,4})?)?`,
    ),
    text,
    at,
  );
  if (!match) return undefined;
  if (match[2] === 'fall' && !match[4] && !isSeason(source, at, match[0])) return undefined;
  const index = seasons.findIndex((name) => grammar.is(grammar.words.seasons[name], match[2] ?? ''));
  const of = (y: number) => ({ first: dayOf(y, index * 3 + 3, 1), last: endOfMonth(y, index * 3 + 5) });
  const around = match[4] ? undefined : yearAround(source, at + match[0].length);
  const end = at + match[0].length + (around?.words.length ?? 0);
  const base = { start: at, end, kind: 'season' as const };
  if (match[4]) return { ...base, ...of(Number(match[4])) };
  if (around) return { ...base, ...of(around.year) };
  const now = partsOf(said).year;
  const said0 = match[1] ?? match[3];
  const isNext = said0 !== undefined && (grammar.is('{next}', said0) || grammar.is('{nextAfter}', said0));
  const isLast = said0 !== undefined && (grammar.is('{last}', said0) || grammar.is('{lastAfter}', said0));
  const years = [now - 2, now - 1, now, now + 1];
  const found = isLast
    ? years.toReversed().find((y) => of(y).last < said)
    : years.find((y) => (isNext ? of(y).first > said : of(y).last >= said));
  return found === undefined ? undefined : { ...base, ...of(found) };
}

export function decade({ text }: Source, at: number): Stretch | undefined {
  const match = matchAt(
    /(?:the |die |den )?((?:19|20|21)\d0)(?:s|er(?: jahren?|n|-jahren?)?)(?!\p{L})|(?:les |los |gli |negli )?(?:annees|anos|anni|decada de(?: los)?) ((?:19|20|21)\d0)(?!\d)/uy,
    text,
    at,
  );
  if (!match) return undefined;
  const y = Number(match[1] ?? match[2]);
  return { start: at, end: at + match[0].length, first: dayOf(y, 1, 1), last: dayOf(y + 9, 12, 31), kind: 'decade' };
}

/** `next week`, `this year`, `l'an prochain`. */
export function periodNear(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  for (const [name, shift] of [
    ['next', 1],
    ['this', 0],
    ['last', -1],
  ] as const) {
    const match =
      matchAt(grammar.at(`(?:{article} ?)?{${name}} ?({period})${edge}`), text, at) ??
      matchAt(grammar.at(`(?:{article} ?)?({period}) {${name}After}${edge}`), text, at);
    if (!match) continue;
    const found = running(source, match[1] ?? '', shift);
    if (found) return { start: at, end: at + match[0].length, ...found };
  }
  const now = matchAt(grammar.at(`{thisYear}${edge}`), text, at);
  if (now) return { start: at, end: at + now[0].length, ...(running(source, 'year', 0) as Span) };
  const afterNext = matchAt(
    grammar.at(`(?:{article} )?(?:({period}) after next|ubernachste[nrms]? ({period}))${edge}`),
    text,
    at,
  );
  const second = afterNext && running(source, afterNext[1] ?? afterNext[2] ?? '', 2);
  if (afterNext && second) return { start: at, end: at + afterNext[0].length, ...second };
  const weekend = matchAt(grammar.at(`{article} ?{weekends}${edge}`), text, at);
  return weekend ? { start: at, end: at + weekend[0].length, ...(running(source, 'weekend', 0) as Span) } : undefined;
}

/** `the year`, where a part of it is named. */
export function runningAt(source: Source, at: number): Stretch | undefined {
  const match = matchAt(source.grammar.at(`(?:{article} ?)?({period})${edge}`), source.text, at);
  const found = match && running(source, match[1] ?? '', 0);
  return match && found ? { start: at, end: at + match[0].length, ...found } : undefined;
}

type Span = Pick<Stretch, 'first' | 'last' | 'kind'>;

/** The calendar's period around the day of saying, or so many before or after it. */
function running({ grammar, said }: Source, word: string, shift: number): Span | undefined {
  const { year: y, month } = partsOf(said);
  const monday = said - weekdayOf(said);
  const is = (slot: string) => grammar.is(`{${slot}}`, word);
  if (word === 'weekend' || is('weekends')) {
    const first = monday + 5 + 7 * shift;
    return { first, last: first + 1, kind: 'weekend' };
  }
  if (is('weeks')) return { first: monday + 7 * shift, last: monday + 7 * shift + 6, kind: 'week' };
  if (is('months')) return { first: dayOf(y, month + shift, 1), last: endOfMonth(y, month + shift), kind: 'month' };
  if (is('quarters')) {
    const begin = month - ((month - 1) % 3) + 3 * shift;
    return { first: dayOf(y, begin, 1), last: endOfMonth(y, begin + 2), kind: 'quarter' };
  }
  if (is('halfs')) {
    const begin = (month > 6 ? 7 : 1) + 6 * shift;
    return { first: dayOf(y, begin, 1), last: endOfMonth(y, begin + 5), kind: 'half' };
  }
  if (word === 'year' || is('years'))
    return { first: dayOf(y + shift, 1, 1), last: dayOf(y + shift, 12, 31), kind: 'year' };
  if (is('decades')) {
    const begin = y - (y % 10) + 10 * shift;
    return { first: dayOf(begin, 1, 1), last: dayOf(begin + 9, 12, 31), kind: 'decade' };
  }
  return undefined;
}

export function yearAlone({ text, grammar }: Source, at: number): Stretch | undefined {
  const match = matchAt(grammar.at(`(?:{article} ?)?(?:{years} )?${year}${edge}(?![-/]\\d| ?[$€£]|['’]s)`), text, at);
  if (!match) return undefined;
  const y = Number(match[1]);
  return {
    start: at,
    end: at + match[0].length,
    first: dayOf(y, 1, 1),
    last: dayOf(y, 12, 31),
    kind: 'year',
    bareYear: true,
  };
}
