import { singular } from './nouns.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { UnitSaid } from './unitSaid.ts';
import { nameIn } from './units.ts';

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
    grammar.at(
      ` ?(?<=[ ,])(?:{per})(?: |(?<='))(?:{article}(?: |(?<=')))?(?!\\p{L}+ (?:ago|earlier|later|from (?:now|then)))`,
    ),
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

/** The same said before the amount: "pro Monat liefern wir 800 Stück", "daily 14,000 cars pass"; from the end of the last amount on. */
export function rateBefore({ text, grammar }: Source, from: number, start: number): string | undefined {
  const before = text.slice(Math.max(from, start - 80), start);
  const words = '(?:,? [\\p{L}]+){0,2},? $';
  const daily = Object.entries(grammar.words.daily).find(([name]) =>
    grammar.anywhere(`(?<![\\p{L}\\p{N}]|\\d )(?:${name})${words}`).test(before),
  );
  return (
    daily?.[1] ??
    perPeriods.find(([slot]) => grammar.anywhere(`(?<!\\p{L})(?:pro|je|par|per) {${slot}}${words}`).test(before))?.[1]
  );
}

const perPeriods = [
  ['hours', 'h'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
] as const;

function wordRate({ text, raw, grammar }: Source, at: number, limit: number): UnitSaid | undefined {
  const { words } = grammar;
  for (const [slot, unit] of perPeriods) {
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
