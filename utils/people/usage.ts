import { isCapital, type Token } from './tokens.ts';

/** What one page tells about its words: which it writes small, and which with a capital inside sentences. */
export interface Usage {
  /** Whether nouns are capitalised: then small words inside a run are articles, not parts of names. */
  german: boolean;
  /** Whether what joins names (de, di, da) joins all else too: then it is part of a name only behind a given name. */
  romance: boolean;
  /** Whether the given name comes last. */
  hungarian: boolean;
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

/** Small words of German of which no other language shares two. */
const german = new Set([
  'und',
  'der',
  'das',
  'ist',
  'nicht',
  'auch',
  'sich',
  'für',
  'eine',
  'wird',
  'wurde',
  'im',
  'vom',
  'zum',
]);
const magyar = new Set(['az', 'és', 'hogy', 'egy', 'volt', 'szerint', 'mondta', 'közölte', 'hozzá']);

/** Gathers a page's usage of small and capital letters from its paragraphs. */
export function usageOf(paragraphs: Iterable<readonly Token[]>): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const tokens of paragraphs) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (token.letter === 'small') small.add(token.text);
      else if (tokens[i - 1]?.kind === 'word' && isCapital(token)) capital.add(token.lower);
    });
  }
  const romance = small.has('que') || small.has('che') || (small.has('et') && small.has('les'));
  const holdsTwo = (words: ReadonlySet<string>) => [...words].filter((word) => small.has(word)).length > 1;
  return { small, capital, german: holdsTwo(german), romance, hungarian: holdsTwo(magyar) };
}
