import { genderOf, isAlsoName, isBody, isCommonCapital, isTitle, isTrade, particles, suffixes } from './titles.ts';
import { isCapital, type Token } from './tokens.ts';

/** A run of capitalised words that may be a person's name, as it stands among the tokens of a paragraph. */
export interface NameSpan {
  /** First token of the run with its titles. */
  outer: number;
  /** First token of the name itself. */
  from: number;
  /** One past the last token. */
  to: number;
  /** The words of the name, titles left out: `['Chuck', 'Jordan']`. */
  names: string[];
  /** Titles and offices directly before the name, in lower case: `['police', 'chief']`. */
  titles: string[];
  /** Whether the name owns what follows: `Rossi’s response`. */
  owns: boolean;
  /** Whether the words tell that this is a body, a place or a thing. */
  body: boolean;
}

/** What one page tells about its words: which it writes small, and which with a capital inside sentences. */
export interface Usage {
  /** Whether nouns are capitalised: then small words inside a run are articles, not parts of names. */
  german: boolean;
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

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
  return { small, capital, german: small.has('und') && small.has('der') };
}

/** A word as it stands at a sentence's start may be capitalised for that alone. */
function isOfSentence(tokens: readonly Token[], at: number, usage: Usage): boolean {
  const word = tokens[at]?.text ?? '';
  if (isCommonCapital(word)) return true;
  const before = tokens[at - 1];
  if (before?.kind === 'word' || before?.text === ',') return false;
  const lower = tokens[at]?.lower ?? '';
  return usage.small.has(lower) && !usage.capital.has(lower);
}

/** Every run of capitalised words in a paragraph, with its titles told apart. */
export function namesIn(tokens: readonly Token[], usage: Usage): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || isOfSentence(tokens, i, usage)) continue;
    const to = endOfRun(tokens, i, usage.german);
    const span = spanOf(tokens, usage.german ? afterRole(tokens, i, to) : i, to);
    if (span) spans.push(span);
    i = to - 1;
  }
  return spans;
}

/** One past the last token of the run that begins at `first`. */
function endOfRun(tokens: readonly Token[], first: number, german: boolean): number {
  let to = first;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (isCapital(token) && !(to > first && isCommonCapital(token.text) && !particles.has(token.lower))) to++;
    else if (to > first && isParticle(tokens, to, german) && leadsToName(tokens, to)) to++;
    else break;
    if (token.owns) break;
  }
  if (tokens[to]?.text === ',' && suffixes.test(tokens[to + 1]?.text ?? '')) to += 2;
  return to;
}

/** German and Dutch articles are parts of a name only behind "van" and "von". */
function isParticle(tokens: readonly Token[], at: number, german: boolean): boolean {
  const word = tokens[at]?.text ?? '';
  if (!particles.has(word) || (german && !/^(?:von|van|zu|de|der|den)$/.test(word))) return false;
  return !/^(?:den|der|dem|des)$/.test(word) || /^(?:van|von|vom|zu|auf)$/i.test(tokens[at - 1]?.text ?? '');
}

function leadsToName(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && particles.has(tokens[next]?.text ?? '')) next++;
  return isCapital(tokens[next]) && !isCommonCapital(tokens[next]?.text ?? '');
}

/** In German what a person is stands before the name with a capital: "den Humoristen Otto Marsch". */
function afterRole(tokens: readonly Token[], first: number, to: number): number {
  if (to - first < 2) return first;
  const article = /^(?:der|die|den|dem|des|ein|eine|einen|einem|einer|eines|vom|zum|zur|beim)$/i;
  const isRole = isTrade(tokens[first]?.text ?? '') || article.test(tokens[first - 1]?.text ?? '');
  return isRole && to - first > 2 ? first + 1 : isTrade(tokens[first]?.text ?? '') ? first + 1 : first;
}

/** The name within a run: what follows its last title. Undefined where nothing does. */
function spanOf(tokens: readonly Token[], first: number, to: number): NameSpan | undefined {
  let from = first;
  for (let i = first; i < to; i++) {
    const word = tokens[i]?.text ?? '';
    if (isTitle(word) && !(i > from && (suffixes.test(word) || (i === to - 1 && isAlsoName(word))))) from = i + 1;
  }
  if (from >= to) return undefined;
  // "Antwort von Nora Quill": behind a von of the nobility stands one name.
  const von = tokens.findIndex(
    (token, i) => i > from && i < to - 2 && token.text === 'von' && isCapital(tokens[i + 1]),
  );
  if (von > 0 && isCapital(tokens[von + 2])) from = von + 1;
  // "Secretary of State Nora Quill", "director of National Intelligence Owen Marsh"
  if (from === first && to - from >= 3 && tokens[first - 1]?.text === 'of' && isTitle(tokens[first - 2]?.text ?? '')) {
    from = to - 2;
  }
  const names = tokens.slice(from, to).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const titles = tokens.slice(first, from).map(({ lower }) => lower.replace(/\.$/, ''));
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token) || !(isTitle(token.text) || genderOf(token.text))) break;
    titles.unshift(token.text);
  }
  const last = tokens[to - 1];
  return { outer: first, from, to, names, titles, owns: last?.owns ?? false, body: isBody(names) };
}
