import { edge, matchAt, type Source } from './source.ts';

/** A number as said. */
export interface NumberSaid {
  start: number;
  end: number;
  value: number;
  /** Written in figures. */
  digits: boolean;
  /** Written with a word that multiplies, or with separators: no year, no day. */
  grouped: boolean;
}

type Counted = Pick<NumberSaid, 'value' | 'end' | 'grouped'>;

/** The number in words that begins at a place; undefined where there is none. */
export function spelledAt(source: Source, at: number): NumberSaid | undefined {
  const plain = multiplied(source, at) ?? pointed(source, at) ?? glued(source, at) ?? added(source, at);
  if (plain) return { start: at, ...scaled(source, plain), digits: false };
  const { text, grammar } = source;
  const half = matchAt(grammar.at(`(?:{one} )?{half} ?(?=(?:{one} )?{unit}${edge})(?:{one} )?`), text, at);
  if (half) return { start: at, end: at + half[0].trimEnd().length, value: 0.5, digits: false, grouped: false };
  return undefined;
}

/** What stands before a word that multiplies: `a couple of hundred`, `half a million`, `a million`; "a" in "a day and a half". */
function multiplied({ text, grammar }: Source, at: number): Counted | undefined {
  for (const [value, words] of [
    [2, `{couple}${edge}`],
    [0.5, `{half} (?=(?:{one} )?{scale}${edge})(?:{one} )?`],
    [1, `{one} ?(?={scale}${edge})`],
    [1, `{one} (?={unit} {andHalf}${edge})`],
  ] as const) {
    const match = matchAt(grammar.at(words), text, at);
    if (match) return { value, end: at + match[0].trimEnd().length, grouped: false };
  }
  return undefined;
}

/** `one point five`: what stands behind the point is read figure by figure. */
function pointed({ text, grammar }: Source, at: number): Counted | undefined {
  const { numbers } = grammar.words;
  const match = matchAt(grammar.at(`({number}) {point} ({number}(?:[ -]{number})*)${edge}`), text, at);
  if (!match) return undefined;
  const figures = match[2]?.split(/[ -]/).map((word) => numbers[word] ?? 0) ?? [];
  return {
    value: Number(`${numbers[match[1] ?? ''] ?? 0}.${figures.join('')}`),
    end: at + match[0].length,
    grouped: false,
  };
}

/** One word made of several numbers: `duemilacinquecento`, `dreihunderttausend`, `viereinhalbtausend`. */
function glued({ text, grammar }: Source, at: number): Counted | undefined {
  const { numbers, scales } = grammar.words;
  const part = '(?:{number}|{scale}|{glued})';
  const match = grammar.words.glued ? matchAt(grammar.at(`${part}{2,8}${edge}`), text, at) : undefined;
  if (!match) return undefined;
  let value = 0;
  let below = 0;
  for (const [word] of match[0].matchAll(grammar.anywhere(part))) {
    const own = numbers[word] ?? scales[word] ?? (word === 'einhalb' ? 0.5 : 1);
    if (own >= 1000) value += (below || 1) * own;
    below = own >= 1000 ? 0 : own === 100 ? (below || 1) * 100 : below + own;
  }
  return { value: value + below, end: at + match[0].length, grouped: value > 0 };
}

/** `two hundred and five`, `four and a half`. */
function added({ text, grammar }: Source, at: number): Counted | undefined {
  const run = matchAt(grammar.at(`{number}(?:{joint}{number})*${edge}`), text, at);
  if (!run) return undefined;
  const { value, length } = sumOf([...run[0].matchAll(grammar.anywhere('{number}'))], grammar.words.numbers);
  const half = matchAt(grammar.at(` {andHalf}${edge}`), text, at + length);
  return { value: value + (half ? 0.5 : 0), end: at + length + (half?.[0].length ?? 0), grouped: false };
}

/** Behind a number the words that multiply it: `3,5 million`, `two dozen`; with what is added to these. */
export function scaled(source: Source, number: Counted): Counted {
  let { value, end, grouped } = number;
  let factor = 1;
  for (let next = scaleAt(source, end); next; next = scaleAt(source, end)) {
    factor = next.factor;
    value *= factor;
    end = next.end;
    grouped = true;
  }
  const rest = restAt(source, end, factor);
  return rest ? { value: value + rest.value, end: rest.end, grouped } : { value, end, grouped };
}

function scaleAt({ text, grammar }: Source, at: number): { factor: number; end: number } | undefined {
  const match = matchAt(grammar.at(`[ -]?(?:{of} )?({scale})${edge}\\.?`), text, at);
  const name = match?.[1];
  const { scales } = grammar.words;
  const key = name && (scales[name] === undefined ? Object.keys(scales).find((key) => grammar.is(key, name)) : name);
  if (!match || !key) return undefined;
  const length = /\.$/.test(match[0]) && !/^(?:mio|mrd|mill)/.test(name) ? match[0].length - 1 : match[0].length;
  return { factor: scales[key] ?? 1, end: at + length };
}

/** `two thousand | five hundred`, `trois millions | et demi`. */
function restAt(source: Source, at: number, factor: number): Pick<NumberSaid, 'value' | 'end'> | undefined {
  const { text, grammar } = source;
  if (factor < 100) return undefined;
  const half = matchAt(grammar.at(` {andHalf}${edge}`), text, at);
  if (half) return { value: factor / 2, end: at + half[0].length };
  const joint = matchAt(grammar.at('{joint}'), text, at);
  const more = joint && added(source, at + joint[0].length);
  const rest = more && scaled(source, more);
  return rest && rest.value < factor ? rest : undefined;
}

/**
 * `two hundred and five`: words below a hundred add up, a hundred multiplies what is before it. Ends where they are no
 * more one number: `between four and six`.
 */
function sumOf(parts: readonly RegExpExecArray[], values: Record<string, number>): { value: number; length: number } {
  let sum = 0;
  let length = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const value = values[part[0]] ?? 0;
    const isHundred = value === 100 && sum > 0;
    if (isHundred ? sum >= 100 : value >= room) break;
    sum = isHundred ? sum * 100 : sum + value;
    room = roomBehind(value);
    length = part.index + part[0].length;
  }
  return { value: sum, length };
}

/** What may be added to a number word must be below this: behind "twenty" ten, behind French "soixante" twenty. */
function roomBehind(value: number): number {
  if (value >= 100) return 100;
  if (value < 20 || value % 10 !== 0) return 0;
  return value === 60 ? 20 : 10;
}
