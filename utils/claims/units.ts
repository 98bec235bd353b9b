import { nounAt, singular } from './nouns.ts';
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

function nameIn(table: Record<string, string>, written: string, grammar: Source['grammar']): string | undefined {
  const signs: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
  return table[written] ?? signs[written] ?? Object.entries(table).find(([source]) => grammar.is(source, written))?.[1];
}

/** Behind a price an article is "per": 12 euros la dose, 3 euro a dose, 5 Euro das Stück. */
const articleRate =
  / (?:la |le |l'|el |al |a |das |die |der )(?=\p{L}+(?:[.,;:!?)]|$| (?:et|y|e|und|ab|des|desde|da|dal)(?!\p{L})))/uy;

/** What an amount is counted by: `per year`, `/kW`, `a month`, `daily`. */
export function rateAt(source: Source, at: number, limit: number, priced = false): UnitSaid | undefined {
  const { text, raw, grammar } = source;
  const { words } = grammar;
  for (const [name, unit] of Object.entries(words.daily)) {
    const match = matchAt(grammar.at(` ${name}${edge}`), text, at);
    if (match) return { end: at + match[0].length, unit };
  }
  const slash = matchAt(/ ?\/ ?/y, text, at);
  if (slash) {
    const begin = at + slash[0].length;
    const hundred = matchAt(/100 ?(?:km|g|kg|ml|L|l)(?!\p{L})/uy, raw, begin);
    if (hundred) return { end: begin + hundred[0].length, unit: hundred[0].replace(/^100 ?/, '100 ') };
    const symbol = matchAt(/(?:kWh?|MWh?|km|ha|kg|t|L|l|h|s|min|m²|yr|y|a|mo|d)(?![\p{L}\p{N}])/uy, raw, begin);
    if (symbol)
      return {
        end: begin + symbol[0].length,
        unit: { yr: 'year', y: 'year', a: 'year', mo: 'month', d: 'day', l: 'L' }[symbol[0]] ?? symbol[0],
      };
    return wordRate(source, begin, limit);
  }
  const per = matchAt(
    grammar.at(` ?(?<=[ ,])(?:{per})(?: |(?<='))(?:{article} ?)?(?!\\p{L}+ (?:ago|earlier|later|from (?:now|then)))`),
    text,
    at,
  );
  if (per) return wordRate(source, at + per[0].length, limit);
  const article = priced ? matchAt(articleRate, text, at) : undefined;
  if (article) return wordRate(source, at + article[0].length, limit);
  const each = matchAt(
    grammar.at(
      ` {one} (?=(?:{hours}|{days}|{weeks}|{months}|{years}|piece|head|share|barrel|ton|night|person|seat|unit)${edge}(?! (?:ago|earlier|later|from (?:now|then))))`,
    ),
    text,
    at,
  );
  return each && words.language === 'en' ? wordRate(source, at + each[0].length, limit) : undefined;
}

function wordRate({ text, raw, grammar }: Source, at: number, limit: number): UnitSaid | undefined {
  const { words } = grammar;
  for (const [slot, unit] of [
    ['hours', 'h'],
    ['days', 'day'],
    ['weeks', 'week'],
    ['months', 'month'],
    ['quarters', 'quarter'],
    ['years', 'year'],
  ] as const) {
    const match = matchAt(grammar.at(`{${slot}}${edge}\\.?`), text, at);
    if (match) return { end: at + match[0].replace(/\.$/, '').length, unit };
  }
  const symbol = matchAt(/(?:kWh?|MWh?|km|ha|kg|t|L|h|min|m²)(?![\p{L}\p{N}])/uy, raw, at);
  if (symbol) return { end: at + symbol[0].length, unit: symbol[0] };
  const unit = matchAt(grammar.at(`({unit})${edge}`), text, at);
  if (unit) return { end: at + unit[0].length, unit: nameIn(words.units, unit[1] ?? '', grammar) ?? '' };
  const noun = matchAt(/\p{L}[\p{L}-]+/uy, text, at);
  if (!noun || at >= limit || grammar.is('{stops}|{number}', noun[0])) return undefined;
  // "Tre anni per ricostruire": what follows is what it is for.
  if (/^(?:es|it)$/.test(words.language) && /(?:[aeií]r|[aei]re)$/.test(noun[0])) return undefined;
  const end = at + noun[0].length;
  // What an amount is counted by is one already; Italian's singular in -e would pass for a plural.
  const said = raw.slice(at, end).toLowerCase();
  return {
    end,
    unit: grammar.is('{persons}', noun[0]) ? 'person' : words.language === 'it' ? said : singular(said, words.language),
  };
}
