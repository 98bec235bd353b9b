import type { RangeSaid } from './numbers.ts';
import { matchAt, type Source } from './source.ts';

/** A unit as read, and where its words end. */
export interface UnitSaid {
  end: number;
  unit: string;
  /** Whether the unit is a counted noun. */
  noun?: boolean;
}

const edge = String.raw`(?![\p{L}\p{N}])`;

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

/** The counted noun: the head of the words behind the number, in the singular. */
function nounAt(source: Source, range: RangeSaid, limit: number): UnitSaid | undefined {
  const { text, raw, grammar } = source;
  const { words } = grammar;
  let at = range.end;
  const of = matchAt(grammar.at(` (?:{of})(?: |(?<='))(?:{these} |{article} ?)?`), text, at);
  if (of && range.first.grouped !== undefined && !/^ (?:them|it|us)/.test(text.slice(at + of[0].length - 1)))
    at += of[0].length - 1;
  const run: { word: string; start: number; end: number }[] = [];
  const next = /(?:[ -]|(?<='))([\p{L}][\p{L}'-]*[\p{L}]|\p{L})(?![\p{N}])/uy;
  while (run.length < 5 && at < limit) {
    next.lastIndex = at;
    const match = next.exec(text);
    if (!match || (run.length > 0 && !match[0].startsWith(' '))) break;
    const word = match[1] ?? '';
    const start = at + match[0].length - word.length;
    if (start >= limit || grammar.is(`{stops}|{per}|{and}|{to}|{article}`, word)) break;
    run.push({ word, start, end: start + word.length });
    at = start + word.length;
  }
  const head = headOf(source, run, range);
  if (!head) return undefined;
  if (grammar.is('{persons}', head.word)) return { end: head.end, unit: 'person', noun: true };
  return { end: head.end, unit: singular(raw.slice(head.start, head.end).toLowerCase(), words.language), noun: true };
}

/** Of the words behind a number the one that is counted. In English it ends the run, elsewhere it begins it. */
function headOf(source: Source, run: readonly { word: string; start: number; end: number }[], range: RangeSaid) {
  const { grammar } = source;
  const nouns = run.filter(({ word }) => !grammar.is('{adjectives}', word));
  if (grammar.words.language === 'de') {
    const capital = run.find(({ start }) => /\p{Lu}/u.test(source.raw.charAt(start)));
    return capital ?? nouns[0];
  }
  if (grammar.words.language !== 'en') return nouns[0];
  const isOne = range.min === 1 && range.max === 1;
  if (isOne) return nouns[0];
  const plural = nouns.find(
    ({ word }) =>
      (/[^su'i]s$/.test(word) && !/^(?:is|was|has|less|plus|previous|various)$/.test(word)) ||
      grammar.is('{persons}|men|women|children|teeth|feet|mice|staff|aircraft|crew', word),
  );
  return (
    plural ??
    nouns.find(
      ({ word }) =>
        !/(?:[^e]ed|ly)$/.test(word) || /^(?:wounded|injured|infected|unemployed|disabled|seed|bed|shed)$/.test(word),
    )
  );
}

const irregular: Partial<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  series: 'series',
  species: 'species',
  buses: 'bus',
  viruses: 'virus',
  movies: 'movie',
  potatoes: 'potato',
  tomatoes: 'tomato',
  heroes: 'hero',
};

/** The singular of a plural where a rule gives it; what needs a dictionary stays as said. */
function singular(word: string, language: string): string {
  if (language === 'en') {
    if (/(?:[^aeiou])ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
    if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
    if (/(?:[ao]l|hel|lea|loa|thie|wol|scar)ves$/.test(word)) return word.replace(/ves$/, 'f');
    if (/(?:^|[^o])(?:li|kni|wi)ves$/.test(word)) return word.replace(/ves$/, 'fe');
    if (irregular[word]) return irregular[word];
    if (/[^su]s$/.test(word)) return word.slice(0, -1);
    return word;
  }
  if (language === 'fr') return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (language === 'es') {
    if (/(?:ciones|siones)$/.test(word)) return word.replace(/ones$/, 'ón');
    if (/[rlndj]es$/.test(word)) return word.slice(0, -2);
    return /[aeou]s$/.test(word) ? word.slice(0, -1) : word;
  }
  if (language === 'it') {
    if (/(?:[zs]ioni|[ts]ori)$/.test(word)) return word.replace(/i$/, 'e');
    return /e$/.test(word) && !/^(?:serie|specie|superficie)$/.test(word) ? word.replace(/e$/, 'a') : word;
  }
  if (/(?:ungen|heiten|keiten|schaften|ionen)$/.test(word)) return word.slice(0, -2);
  if (/innen$/.test(word)) return word.slice(0, -3);
  return /[aiouy]s$/.test(word) ? word.slice(0, -1) : word;
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
    const symbol = matchAt(/(?:kWh?|MWh?|km|ha|kg|t|L|l|h|s|min|m²|yr|y|a|mo|d)(?![\p{L}\p{N}])/uy, raw, begin);
    if (symbol)
      return {
        end: begin + symbol[0].length,
        unit: { yr: 'year', y: 'year', a: 'year', mo: 'month', d: 'day', l: 'L' }[symbol[0]] ?? symbol[0],
      };
    return wordRate(source, begin, limit);
  }
  const per = matchAt(grammar.at(` ?(?<=[ ,])(?:{per})(?: |(?<='))(?:{article} ?)?`), text, at);
  if (per) return wordRate(source, at + per[0].length, limit);
  const article = priced ? matchAt(articleRate, text, at) : undefined;
  if (article) return wordRate(source, at + article[0].length, limit);
  const each = matchAt(
    grammar.at(
      ` {one} (?=(?:{hours}|{days}|{weeks}|{months}|{years}|piece|head|share|barrel|ton|night|person|seat|unit)${edge})`,
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
  if (!noun || at >= limit || grammar.is('{stops}', noun[0])) return undefined;
  const end = at + noun[0].length;
  return {
    end,
    unit: grammar.is('{persons}', noun[0]) ? 'person' : singular(raw.slice(at, end).toLowerCase(), words.language),
  };
}
