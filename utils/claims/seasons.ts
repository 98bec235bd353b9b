import { dayOf, endOfMonth, partsOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { type Stretch, year, yearAround } from './stretch.ts';

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
