import type { RangeSaid } from './numbers.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { UnitSaid } from './unitSaid.ts';

/** The counted noun: the head of the words behind the number, in the singular. */
export function nounAt(source: Source, range: RangeSaid, limit: number): UnitSaid | undefined {
  const { text, raw, grammar } = source;
  const { words } = grammar;
  let at = range.end;
  const of = matchAt(grammar.at(` (?:{of})(?: |(?<='))(?:{these} |{article}(?: |(?<=')))?`), text, at);
  const isRate = of && matchAt(grammar.at(` (?:{per})(?: |(?<='))(?:{article} ?)?(?:{period})${edge}`), text, at);
  if (isRate) return undefined;
  if (of && range.first.grouped !== undefined && !/^ (?:them|it|us)/.test(text.slice(at + of[0].length - 1)))
    at += of[0].trimEnd().length;
  // "Three of the five turbines" are three.
  if (of && matchAt(grammar.at(` (?:\\d|{number}${edge})`), text, at)) return undefined;
  const run: { word: string; start: number; end: number }[] = [];
  const next = /(?:[ -]|(?<='))([\p{L}][\p{L}'-]*[\p{L}]|\p{L})(?![\p{N}])/uy;
  while (run.length < 5 && at < limit) {
    next.lastIndex = at;
    const match = next.exec(text);
    if (!match || (run.length > 0 && !match[0].startsWith(' '))) break;
    const word = match[1] ?? '';
    const start = at + match[0].length - word.length;
    if (start >= limit || grammar.is(`{stops}|{per}|{and}|{to}|{article}`, word) || isVerb(source, start, range)) break;
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
    return capital;
  }
  if (grammar.words.language !== 'en') return nouns[0];
  const isOne = range.min === 1 && range.max === 1;
  if (isOne) return nouns[0];
  const plural = nouns.find(
    ({ word }) =>
      (/[^su'i]s$/.test(word) && !/^(?:is|was|has|less|plus|previous|various)$/.test(word)) ||
      grammar.is('{persons}|men|women|children|teeth|feet|mice|staff|aircraft|crew', word),
  );
  if (plural) return plural;
  const isSingle = range.max <= 1 || determined.test(source.text.slice(Math.max(0, range.start - 6), range.start));
  if (!isSingle && source.text.charAt(range.end) !== '-') return nouns.find(({ word }) => unchanged.test(word));
  return nouns.find(({ word }) => !/(?:[^e]ed|ly)$/.test(word));
}

/** "Altri 40 arriveranno": a verb in the future, as written, is no noun. */
const isVerb = ({ raw, grammar }: Source, start: number, { max }: RangeSaid): boolean => {
  const verb = futures[grammar.words.language];
  return max > 1 && verb !== undefined && matchAt(verb, raw, start) !== undefined;
};

const futures: Partial<Record<string, RegExp>> = {
  es: /\p{L}{2,}(?:rán|remos)(?!\p{L})/uy,
  fr: /\p{L}{2,}ront(?!\p{L})/uy,
  it: /\p{L}{2,}(?:ranno|remo)(?!\p{L})/uy,
};

/** "A 10,000 unit order": the noun stands in the singular before another. */
const determined = /(?:^|\s)(?:an?|one|the|per|this) $/;

/** English nouns that are their own plural, and people called by their state. */
const unchanged =
  /(?:craft|folk|staff|crew|personnel|cattle|sheep|fish|deer|salmon|trout|cod|series|species|offspring|livestock|poultry|police|clergy|carat|karat|stone|head|infantry|faculty|data|media|bacteria|criteria|phenomena|alumni|algae|larvae|yen|kroner|kronor|zloty|forint|pence|baht|rand|yuan|wounded|injured|dead|infected|unemployed|disabled|homeless)$/;

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
export function singular(word: string, language: string): string {
  if (language === 'en') {
    if (/(?:[^aeiou])ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
    if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
    if (/(?:[ao]l|hel|lea|loa|thie|wol|scar)ves$/.test(word)) return word.replace(/ves$/, 'f');
    if (/(?:^|[^o])(?:li|kni|wi)ves$/.test(word)) return word.replace(/ves$/, 'fe');
    if (irregular[word]) return irregular[word];
    if (/[^su]s$/.test(word)) return word.slice(0, -1);
    return word;
  }
  if (language === 'fr' && /\p{L}{4}-\p{L}{4}/u.test(word) && !/^(?:après|arrière|avant)-/.test(word))
    return word
      .split('-')
      .map((part) => singular(part, language))
      .join('-');
  if (language === 'fr' && /eaux$/.test(word)) return word.slice(0, -1);
  if (language === 'fr' && /(?<!tuy|noy|joy|trav|vitr|^t)aux$/.test(word)) return word.replace(/aux$/, 'al');
  if (language === 'fr') return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (language === 'es') {
    if (/..ones$/.test(word)) return word.replace(/ones$/, 'ón');
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
