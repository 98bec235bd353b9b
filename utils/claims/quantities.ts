import type { Quantity } from './claims.ts';
import { isNoQuantity } from './notQuantities.ts';
import { type RangeSaid, rangeAt } from './numbers.ts';
import { rateAt, rateBefore } from './rates.ts';
import type { Sentence } from './sentences.ts';
import { edge, isWordStart, matchAt, type Source } from './source.ts';
import type { UnitSaid } from './unitSaid.ts';
import { unitAt } from './units.ts';

/** A stretch of text that something else has been read from. */
export interface Taken {
  start: number;
  end: number;
}

/** The amounts that a text states, in order; not those in what is taken, nor in questions that are not answered yes. */
export function quantitiesOf(source: Source, taken: readonly Taken[], sentences: readonly Sentence[]): Quantity[] {
  const found: Quantity[] = [];
  const silent = sentences.filter(({ question, answer }) => question && answer !== 'yes');
  const nextTaken = nextPlaces(source.text.length, [...taken, ...silent]);
  for (let at = 0; at < source.text.length; at++) {
    const next = nextTaken[at] ?? source.text.length;
    if (next === at || !canBegin(source.text, at)) continue;
    if (!matchAt(source.grammar.at(opening), source.text, at)) continue;
    const read =
      factorAt(source, at) ?? shareAt(source, at) ?? oneInAt(source, at) ?? amountAt(source, at, next, found);
    if (!read) continue;
    if (read !== 'none' && read.quantity && !found.some((other) => isSame(other, read.quantity as Quantity)))
      found.push(read.quantity);
    at = (read === 'none' ? at : read.end) - (read === 'none' ? 0 : 1);
  }
  return found;
}

/** How an amount can begin; asked first, since most words begin none. */
const opening =
  '[$€£\\d-]|us\\$|usd |eur |gbp |chf |{number}|{one} |{half}|{couple}|{between}|{more}|{less}|{factor}|{time}|{share}|{oneIn}';
/** For each place of a text the first one from there on that is taken; the text's length where none is. */
function nextPlaces(length: number, taken: readonly Taken[]): Uint32Array {
  const isTaken = new Uint8Array(length);
  for (const { start, end } of taken) isTaken.fill(1, start, end);
  const next = new Uint32Array(length + 1).fill(length, length);
  for (let at = length - 1; at >= 0; at--) next[at] = isTaken[at] ? at : (next[at + 1] ?? length);
  return next;
}

const canBegin = (text: string, at: number): boolean =>
  /[\p{L}\p{N}$€£-]/u.test(text.charAt(at)) && (isWordStart(text, at) || /[$€£]/.test(text.charAt(at)));

const isSame = (a: Quantity, b: Quantity) => a.min === b.min && a.max === b.max && a.unit === b.unit;

interface Read {
  end: number;
  quantity?: Quantity;
}

/** `ten times as expensive`, `a factor of six`, `triple`, `10x`, `two orders of magnitude`. */
function factorAt(source: Source, at: number): Read | undefined {
  const { text, grammar } = source;
  const { words } = grammar;
  const factor = matchAt(grammar.at('(?:{factor}) (?:{of} )?'), text, at);
  if (factor) {
    const range = rangeAt(source, at + factor[0].length);
    return range && amount(source, at, range.end, range.min, range.max, '×');
  }
  for (const [name, value] of Object.entries(words.times)) {
    const match = matchAt(grammar.at(`(?:${name})${edge}`), text, at);
    if (match) return amount(source, at, at + match[0].length, value, value, '×');
  }
  const range = rangeAt(source, at);
  if (!range) {
    const one = matchAt(grammar.at(`{one} (?:{magnitude})${edge}`), text, at);
    return one && amount(source, at, at + one[0].length, 1, 1, 'order of magnitude');
  }
  const times = matchAt(grammar.at(`(?:x|×)(?![\\p{L}\\p{N}])| (?:{timesAs})`), text, range.end);
  if (times) return amount(source, at, range.end + times[0].length, range.min, range.max, '×');
  const magnitude = matchAt(grammar.at(` (?:{magnitude})${edge}`), text, range.end);
  return magnitude && amount(source, at, range.end + magnitude[0].length, range.min, range.max, 'order of magnitude');
}

/** A half, a quarter of something, with a bound before it: `more than half`. */
function shareAt(source: Source, at: number): Read | undefined {
  const { text, grammar } = source;
  const bound = matchAt(grammar.at("(?:({less})|({more}))(?: |(?<='))"), text, at);
  const begin = at + (bound?.[0].length ?? 0);
  for (const [share, percent] of Object.entries(grammar.words.shares)) {
    const match = matchAt(grammar.at(`(?:${share})${edge}`), text, begin);
    if (!match) continue;
    const end = begin + match[0].length;
    return amount(source, at, end, bound?.[1] ? null : percent, bound?.[2] ? null : percent, '%');
  }
  return undefined;
}

/** `one in five`, `jeder fünfte`, `un bus sur cinq`: as a share in percent. */
function oneInAt(source: Source, at: number): Read | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at("(?:({less})(?: |(?<='))|({more})(?: |(?<=')))?{oneIn}(?: |(?<='))"), text, at);
  const of = match && rangeAt(source, at + match[0].length);
  if (!match || !of || of.first !== of.last || !Number.isInteger(of.max) || of.max < 3) return undefined;
  // "One in 2019", "one in three weeks" count nothing.
  if (of.max > 1000 && !of.first.grouped) return undefined;
  if (matchAt(grammar.at(` ?(?:{period}|{month}|{unit})${edge}`), text, of.end)) return undefined;
  const share = 100 / of.max;
  return amount(source, at, of.end, match[1] ? null : share, match[2] ? null : share, '%');
}

const amount = (
  { raw }: Source,
  start: number,
  end: number,
  min: number | null,
  max: number | null,
  unit: string,
): Read => ({
  end,
  quantity: { words: raw.slice(start, end), start, end, min, max, unit },
});

/**
 * A number with what it counts, and the bound that stands before it; not behind another amount: "8 % over 1,000 cycles".
 * `limit` is where the next thing taken begins.
 */
function amountAt(source: Source, at: number, limit: number, found: readonly Quantity[]): Read | 'none' | undefined {
  const { text, grammar } = source;
  const last = found.at(-1);
  const follows = last !== undefined && last.end === at - 1;
  const bound = follows
    ? undefined
    : matchAt(grammar.at("(?:(?:{more})|({less}))(?: |(?<='))(?:{article}(?: |(?<='))|{one} (?=\\d))?"), text, at);
  const isDenied = bound !== undefined && isBoundDenied(source, at);
  const begin = at + (bound?.[0].length ?? 0);
  const range = rangeAt(source, begin, gap);
  if (!range || range.end > limit) return undefined;
  const place = { start: at, end: range.end };
  const more = text.charAt(range.end) === '+';
  const known = more ? { ...range, end: range.end + 1 } : range;
  const counted = range.sign
    ? { end: known.end, unit: currencyOf(range.sign) }
    : (fallingUnit(source, at, known, limit) ?? unitAt(source, known, limit));
  if (!range.sign && isNoQuantity(source, range, counted)) return { end: Math.max(range.end, skipped(source, range)) };
  const isCold =
    /^°/.test(counted.unit) && grammar.anywhere('(?<!\\p{L})(?:{minus}) $').test(text.slice(Math.max(0, at - 8), at));
  const behindZero = /^°/.test(counted.unit) ? matchAt(belowZero, text, counted.end) : undefined;
  const sign = isCold || behindZero ? -1 : 1;
  const half = counted.noun ? undefined : matchAt(grammar.at(` {andHalf}${edge}`), text, counted.end);
  if (!bound && !half && !range.first.digits && isBareOne(range, counted, text.slice(0, at))) return { end: range.end };
  const matter = counted.noun || counted.unit === '' ? undefined : matchAt(grammar.at(measured), text, counted.end);
  const said =
    rateAt(source, counted.end, limit, /^[A-Z]{3}$|^cent/.test(counted.unit)) ??
    (matter && rateAt(source, counted.end + matter[0].length, limit));
  const rate = said && said.end <= limit ? said : undefined;
  const per = rate?.unit ?? (counted.unit === '%' ? undefined : rateBefore(source, last?.end ?? 0, at));
  const end = rate?.end ?? counted.end + (half?.[0].length ?? 0);
  const fraction = half ? 0.5 : 0;
  const plus = more || matchAt(grammar.at(`,? (?:{moreAfter})${edge}`), text, end);
  // "Over four years" is during them.
  const isDuring = /^(?:over|uber) $/.test(bound?.[0] ?? '') && /^(?:day|week|month|year|decade)$/.test(counted.unit);
  const isMore = (bound && Boolean(bound[1]) === isDenied && !isDuring) || Boolean(plus);
  const isLess =
    (bound && Boolean(bound[1]) !== isDenied) ||
    matchAt(grammar.at(`,? (?:{lessAfter})${edge}`), text, end) !== undefined;
  return {
    end,
    quantity: {
      words: source.raw.slice(place.start, end),
      start: place.start,
      end,
      min: isLess ? null : sign * (range.min + fraction),
      max: isMore ? null : sign * (range.max + fraction),
      unit: counted.unit + (per ? `/${per}` : ''),
    },
  };
}

/** "From 25 to 19 %": the unit of what falls is said behind the second number. */
function fallingUnit(source: Source, at: number, { end, first, last }: RangeSaid, limit: number): UnitSaid | undefined {
  const { text, grammar } = source;
  if (first !== last || !grammar.anywhere('(?<!\\p{L})(?:{between}) $').test(text.slice(Math.max(0, at - 12), at)))
    return undefined;
  const link = matchAt(grammar.at(' (?:{to}|auf|sur) '), text, end);
  const second = link && rangeAt(source, end + link[0].length);
  if (!second || second.min >= first.value || second.end > limit) return undefined;
  return { end, unit: unitAt(source, second, limit).unit };
}

/** "It won't cost more than 5" is at most 5; but "won't carry lorries over 5 tonnes" is above them. */
function isBoundDenied({ text, grammar }: Source, at: number): boolean {
  const isPlain = matchAt(/(?:more|less|fewer|mehr|weniger|plus|moins|mas|menos|piu|meno)(?!\p{L})/uy, text, at);
  const gap = isPlain ? '{1,3}' : '';
  return grammar
    .anywhere(`(?:(?<!\\p{L})|(?=n't))(?:{not}) (?:\\p{L}+ )${gap}$`)
    .test(text.slice(Math.max(0, at - 50), at));
}

/** What is measured, before its rate: 80 tonnes of cod per trip. */
const measured = "(?: (?:{of})(?: |(?<='))| )\\p{L}+(?= (?:{per})(?: |(?<=')))";

/** What may stand between the ends of a range: a unit said twice. */
const gap = ' ?(?:%|(?:{percent}|{currency}|{unit})(?![\\p{L}\\p{N}]))';

/** "One" alone counts nothing, nor does "not one euro". */
const isBareOne = ({ min, max, first, last }: RangeSaid, { unit, noun }: UnitSaid, before: string) =>
  (unit === '' || noun === true || /^(?:day|week|month|year|h|min|s)$/.test(unit) || /(?:not|pas) $/.test(before)) &&
  first === last &&
  min === 1 &&
  max === 1;

/** A number that is none is passed over with the rest of its word: `64-bit`, `10am`. */
function skipped({ text }: Source, { end }: RangeSaid): number {
  return end + (matchAt(/ ?h ?\d\d(?!\d)|[-.:/]?[\p{L}\p{N}]+(?:[.:/-]\d+)*/uy, text, end)?.[0].length ?? 0);
}

const belowZero =
  / (?:below zero|unter null|(?:sous|(?:en |au-)dessous de) zero|bajo cero|sotto (?:lo )?zero)(?!\p{L})/uy;

const currencyOf = (sign: string): string => ({ $: 'USD', '€': 'EUR', '£': 'GBP' })[sign] ?? sign.toUpperCase();
