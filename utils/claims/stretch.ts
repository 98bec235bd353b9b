import { type Day, partsOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';

/** What a stretch of time is, which decides what its beginning, middle and end are. */
type Kind = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade';

/** A named stretch of time. */
export interface Stretch {
  start: number;
  end: number;
  /** First and last day. */
  first: Day;
  last: Day;
  kind: Kind;
  /** Named by a number of four digits alone, which can also name a thing. */
  bareYear?: boolean;
  /** Only a part of it was named: the end of May. */
  part?: keyof Source['grammar']['words']['parts'];
}

export const year = String.raw`(1[89]\d\d|2[01]\d\d)(?!\d|[.,:]\d| ?%)`;

/** `of last year`, `of next year`, behind a day or month. */
export function yearAround({ text, grammar, said }: Source, at: number): { year: number; words: string } | undefined {
  const { year: now } = partsOf(said);
  for (const [name, shift] of [
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ] as const) {
    const match = matchAt(
      grammar.at(` (?:{of} ?)?(?:{article} ?)?(?:{${name}} {years}|{years} {${name}After})${edge}`),
      text,
      at,
    );
    if (match) return { year: now + shift, words: match[0] };
  }
  return undefined;
}

export function monthOf({ grammar }: Source, word: string): number {
  return grammar.words.months.findIndex((month) => grammar.is(month, word)) + 1;
}

/** A stretch of one day, by the words that name it. */
export const oneDay = (start: number, words: string, day: Day): Stretch => ({
  start,
  end: start + words.length,
  first: day,
  last: day,
  kind: 'day',
});
