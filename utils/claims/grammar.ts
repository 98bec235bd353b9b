import type { Words } from './words/words.ts';

/** A language's words as expressions; compiled when the language is first read. */
export interface Grammar {
  words: Words;
  /** A sticky expression of a source with named slots: `{month}`; built once. */
  at(source: string): RegExp;
  /** The same, found anywhere. */
  anywhere(source: string): RegExp;
  /** Whether a source matches the whole of a text. */
  is(source: string, text: string): boolean;
}

const nothing = '(?!)';
const bySource = (table: Record<string, unknown>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The alternatives of a source with the longest first, so that `in about` is tried before `in`. */
function longestFirst(source: string): string {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    const mark = source.charAt(at);
    if (mark === '\\') at++;
    else if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if ((mark === '|' && depth === 0) || mark === '') {
      alternatives.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return alternatives.sort((a, b) => b.length - a.length).join('|');
}

/** Builds the expressions of a language on demand. */
export function grammarOf(words: Words): Grammar {
  const slots: Record<string, string> = {
    ...(Object.fromEntries(Object.entries(words).filter(([, value]) => typeof value === 'string')) as Record<
      string,
      string
    >),
    ...Object.fromEntries(Object.entries(words.periods).map(([name, value]) => [`${name}s`, value])),
    ...words.parts,
    ...words.feasts,
    ...words.seasons,
    month: words.months.join('|'),
    weekday: words.weekdays.join('|'),
    season: Object.values(words.seasons).join('|'),
    period: Object.values(words.periods).filter(Boolean).join('|'),
    ordinal: words.ordinals.join('|'),
    number: bySource(words.numbers),
    scale: bySource(words.scales),
    currency: bySource(words.currencies),
    unit: bySource(words.units),
    time: bySource(words.times),
    share: bySource(words.shares),
  };
  // The folded text keeps its ß, so that places stay the same.
  const spelt = (source: string) => (words.language === 'de' ? source.replaceAll('ss', '(?:ss|ß)') : source);
  const fill = (source: string) =>
    source.replace(/(?<!\\p)\{([a-zA-Z]+)\}/g, (_, name) => `(?:${longestFirst(spelt(slots[name] || nothing))})`);
  const builder = (flags: string) => {
    const known = new Map<string, RegExp>();
    return (source: string) => {
      let expression = known.get(source);
      if (!expression) {
        expression = new RegExp(fill(source), flags);
        known.set(source, expression);
      }
      expression.lastIndex = 0;
      return expression;
    };
  };
  const whole = builder('u');
  return {
    words,
    at: builder('uy'),
    anywhere: builder('gu'),
    is: (source, text) => whole(`^(?:${source})$`).test(text),
  };
}
