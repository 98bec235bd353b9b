import { nounAt } from './nouns.ts';
import type { RangeSaid } from './numbers.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { UnitSaid } from './unitSaid.ts';

/** What a number counts or is measured in; an empty unit where nothing is said. */
export function unitAt(source: Source, range: RangeSaid, limit: number): UnitSaid {
  return measureAt(source, range.end, limit) ?? nounAt(source, range, limit) ?? { end: range.end, unit: '' };
}

/** Symbols and words with a symbol, percent, currencies. */
function measureAt({ text, raw, grammar }: Source, at: number, limit: number): UnitSaid | undefined {
  const { words } = grammar;
  const percent = matchAt(grammar.at(`[ -]?(?:%|(?:{percent})${edge})`), text, at);
  if (percent) return { end: at + percent[0].length, unit: '%' };
  const points = matchAt(grammar.at(`[ -]?(?:{basisPoints})${edge}`), text, at);
  if (points) return { end: at + points[0].length, unit: 'bp' };
  const money = matchAt(grammar.at(`[ -]?(?:{of} ?)?({currency}|[$€£])(?![\\p{L}\\p{N}])`), text, at);
  if (money) return { end: at + money[0].length, unit: nameIn(words.currencies, money[1] ?? '', grammar) ?? '' };
  const symbol = matchAt(symbols, raw, at);
  if (symbol && at + symbol[0].length <= limit) return { end: at + symbol[0].length, unit: spelt(symbol[1] ?? '') };
  const word = matchAt(grammar.at(`[ -]?(?:{of} ?)?(?:(?:{adjectives}) )?({unit})${edge}`), text, at);
  return word && at + word[0].length <= limit
    ? { end: at + word[0].length, unit: nameIn(words.units, word[1] ?? '', grammar) ?? '' }
    : undefined;
}

const symbols =
  /[ \u00a0\u202f]?-?((?:[kMGT]?Wh?|[kM]?V|[kMGT]?Hz|km²?|km2|ha|m²|m2|m³|m3|[cmµ]m|m|kg|mg|g|t|L|ml|l|°[CF]|C(?=[,.; ]|$)|[KMGT]B|[kMG]bit\/s|[kMG]bps|km\/h|mph|kph|hp|PS|CV|ch|ms|min|s|h|bar|dB|lm|ppm|cm|mm|ft|lbs?|oz)(?:\/(?:kWh?|km|h|s|min|ha|kg|L|l|m²))?)(?![\p{L}\p{N}])/uy;

/** The usual spelling of a symbol. */
function spelt(symbol: string): string {
  const spellings: Record<string, string> = {
    C: '°C',
    l: 'L',
    m2: 'm²',
    km2: 'km²',
    m3: 'm³',
    PS: 'hp',
    CV: 'hp',
    ch: 'hp',
    kph: 'km/h',
    Mbps: 'Mbit/s',
    Gbps: 'Gbit/s',
    kbps: 'kbit/s',
    lbs: 'lb',
  };
  return spellings[symbol] ?? symbol;
}

/** What a table of units or currencies calls a written word; undefined where it has none. */
export function nameIn(table: Record<string, string>, written: string, grammar: Source['grammar']): string | undefined {
  const signs: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
  return table[written] ?? signs[written] ?? Object.entries(table).find(([source]) => grammar.is(source, written))?.[1];
}
