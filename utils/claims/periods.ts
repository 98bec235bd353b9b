import { dayOf, endOfMonth, partsOf, weekdayOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { type Stretch, year } from './stretch.ts';

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
  const weekend = matchAt(grammar.at(`(?:{article} |(?<=(?:am|zum|vom|ubers) )){weekends}${edge}`), text, at);
  return weekend ? { start: at, end: at + weekend[0].length, ...(running(source, 'weekend', 0) as Span) } : undefined;
}

/** `the year`, where a part of it is named; `word` where it is written together with that. */
export function runningAt(source: Source, at: number, word?: string): Stretch | undefined {
  const match = matchAt(source.grammar.at(`(?:{article} ?)?({period})${word ? '' : edge}`), source.text, at);
  const found = match && running(source, word ?? match[1] ?? '', 0);
  return match && found ? { start: at, end: at + match[0].length, ...found } : undefined;
}

type Span = Pick<Stretch, 'first' | 'last' | 'kind'>;

/** The calendar's period around the day of saying, or so many before or after it. */
export function running({ grammar, said }: Source, word: string, shift: number): Span | undefined {
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

function namesWhatFollows(grammar: Source['grammar'], text: string, at: number): boolean {
  const word = matchAt(/ (\p{L}{3,})/uy, text, at)?.[1];
  return word !== undefined && !grammar.is('{stops}|{future}|{past}', word);
}

/** `fiscal year 2021`, `FY22`, `Geschäftsjahr 2021`. */
export function fiscalYear({ text, grammar }: Source, at: number): Stretch | undefined {
  const match = matchAt(
    grammar.at(`(?:{article} ?)?{fiscalYear}(?:(?<=fy)|[ -])(?:${year}|'?(\\d\\d))${edge}`),
    text,
    at,
  );
  const y = Number(match?.[1] ?? `20${match?.[2]}`);
  return match
    ? { start: at, end: at + match[0].length, first: dayOf(y, 1, 1), last: dayOf(y, 12, 31), kind: 'year' }
    : undefined;
}

export function yearAlone({ text, grammar }: Source, at: number): Stretch | undefined {
  const match = matchAt(grammar.at(`(?:{article} ?)?(?:{years} )?${year}${edge}(?![-/]\\d| ?[$€£]|['’]s)`), text, at);
  // "Before the 2024 election": a year in an event's name is no date.
  if (
    !match ||
    (grammar.words.language === 'en' && /^the /.test(match[0]) && namesWhatFollows(grammar, text, at + match[0].length))
  )
    return undefined;
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
