import { dayOf, endOfMonth, partsOf } from './day.ts';
import { monthAlone } from './months.ts';
import { decade, periodNear, runningAt } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import { type Stretch, year, yearAround } from './stretch.ts';

/** `the second half of the next decade`, `the first half of June`. */
export function halfOf(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(
    grammar.at(`(?:{article} ?)?({ordinal}) (?:{halfs}|{halfMonth}) (?:{of})(?: |(?<='))(?:{article} )?`),
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

/** `die zweite Septemberhälfte`: in one word. */
export function halfMonthWord(source: Source, at: number): Stretch | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at('(?:{article} ?)?({ordinal}) (?={month}halfte(?!\\p{L}))'), text, at);
  const index = grammar.words.ordinals.findIndex((ordinal) => grammar.is(ordinal, match?.[1] ?? ''));
  const name = match && matchAt(grammar.at('({month})halfte'), text, at + match[0].length);
  if (!match || !name || index > 1) return undefined;
  const begin = at + match[0].length;
  const end = begin + (name[1]?.length ?? 0);
  // The month is read as if it stood alone.
  const parted = `${text.slice(0, end)}${' '.repeat(name[0].length - (end - begin))}${text.slice(begin + name[0].length)}`;
  const whole = monthAlone({ ...source, text: parted }, begin);
  if (!whole) return undefined;
  const middle = whole.first + 15;
  const half = index === 0 ? { first: whole.first, last: middle - 1 } : { first: middle, last: whole.last };
  return { ...whole, ...half, start: at, end: begin + name[0].length, kind: 'half' };
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
