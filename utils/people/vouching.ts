import { isGivenName } from './givenNames.ts';
import type { NameSpan } from './nameSpan.ts';
import { isTitle } from './titles.ts';
import type { Token } from './tokens.ts';

/** What begins words in apposition: ", a chemist", ", 54,", ", who", "(". */
const apposing =
  /^(?:a|an|the|who|whose|his|her|then|now|\d{1,2}|der|die|ein|eine|un|une|le|la|el|una|uno|il|lo|um|uma|o|de|een|den|en|ett|qui|quien|che|die|som|który|która)$/;
/** Endings of nouns for people, in English and what is like it in other languages. */
const personal = /(?:[^p]er|or|ist|ista|ian|man|men|woman|ant|[^m]ent|eur|euse|ologue|ore|ice|[^p]erin|orin|arz)$/;
/** Endings of last names that nothing else bears: Zvonková, Jónsdóttir, Kobashvili, Брилёв, Маршенко. */
const familial =
  /\p{Ll}(?:ová|dóttir|shvili|швили|oğlu|ов|ова|ев|ева|ёв|ёва|ский|ская|цкий|цкая|енко|чук|дзе|όπουλος|οπούλου)$/u;
/** Towns that end so too. */
const towns = /^(?:киев|ростов|саратов|тамбов|псков|азов|львов|чернигов|могил[её]в|харьков|кишин[её]в)$/;
/** Such endings on things that speak in the news. */
const things =
  /^(?:newspaper|paper|retailer|carrier|insurer|provider|maker|automaker|manufacturer|publisher|broadcaster|lender|number|member|order|december|november|october|september|government|department|statement|document|agent|moment|parlament|center|letter|former|other|another|after|under|over|for|nor|their|her|our)$/;
/** What places and bodies stand behind, and seldom a person who is to be named again. */
const leading =
  /^(?:the|in|at|of|from|to|near|into|across|der|die|das|dem|den|des|aus|von|im|nach|à|au|aux|du|le|les|el|los|las|en|il|lo|gli|nel|nella|do|no|na|w|z|i|på)$/;

/** Whether a word in lower case is for a person by an office or a trade. */
export const isPersonal = (word: string): boolean =>
  isTitle(word) || word === 'neighbour' || (personal.test(word) && word.length > 4 && !things.test(word));

type Named = Pick<NameSpan, 'names' | 'titles' | 'outer' | 'to'>;

/**
 * Whether something beside a name says that a person bears it: a known given name, an initial, a title or a trade before
 * it, words in apposition; for a last name alone, that it stands where no place or body would. In Hungarian the given
 * name comes last.
 */
export function isVouched(tokens: readonly Token[], span: Named, hungarian: boolean): boolean {
  const { names, titles, outer, to } = span;
  const before = tokens[outer - 1];
  if (titles.length > 0) return true;
  if (names.length === 1) return !leading.test(before?.lower ?? '');
  if (names.some((name) => /^\p{Lu}\.$|^\p{Lu}\.\p{Lu}/u.test(name)) || isGivenName(names[0] ?? '')) return true;
  const last = names.at(-1) ?? '';
  if (familial.test(last) && !towns.test(last.toLowerCase())) return true;
  if (hungarian && names.length === 2 && isGivenName(last)) return true;
  return (
    isSignature(tokens, outer, to) ||
    isOfOffice(tokens, outer, to) ||
    (before?.letter === 'small' && isPersonal(before.lower)) ||
    isApposed(tokens, to)
  );
}

/** "“…” — Ottil Marsh": behind a dash, and nothing follows but a full stop. */
function isSignature(tokens: readonly Token[], outer: number, to: number): boolean {
  const ends = to + (tokens[to]?.text === '.' ? 1 : 0) === tokens.length;
  return ends && tokens[outer - 2]?.kind === 'quote' && /^[—–―-]$/.test(tokens[outer - 1]?.text ?? '');
}

/** What opens a noun phrase. */
const article =
  /^(?:the|a|an|le|la|l’|l'|les|un|une|el|una|il|lo|uno|o|a|um|uma|der|die|den|dem|ein|eine|einem|einer|de|het|een)$/;

/**
 * "The director of the old mill, Ottil Marsh,", "her captain, Ottil Marsh,": between commas behind an article and a title,
 * or behind whose somebody it is.
 */
function isOfOffice(tokens: readonly Token[], outer: number, to: number): boolean {
  if (tokens[outer - 1]?.text !== ',' || tokens[to]?.kind === 'word') return false;
  for (let at = outer - 2; at > outer - 14; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.owns) return false;
    const opening = tokens[opens(tokens[at - 1]) ? at - 1 : at - 2];
    if (isTitle(token.text) && (article.test(opening?.lower ?? '') || isOwner(opening))) return true;
    if (at === outer - 2 && isPersonal(token.lower) && isOwner(opening)) return true;
  }
  return false;
}

const opens = (token: Token | undefined) => article.test(token?.lower ?? '') || isOwner(token);
const isOwner = (token: Token | undefined) =>
  token?.owns === true ||
  /^(?:his|her|its|their|our|my|su|sus|son|sa|leur|suo|sua|sein|seine|ihr|ihre|zijn|haar|hans|hennes)$/.test(
    token?.lower ?? '',
  );

/** "Ottil Marsh, a chemist at the mill," — the noun of an apposition is somebody. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower ?? '';
  if (next === 'who') return true;
  if (next !== ',' && next !== '(') return false;
  const opening = tokens[at + 1]?.lower ?? '';
  if (/^(?:who|\d{2})$/.test(opening)) return true;
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isPersonal(token.lower)) return i > at + 1 || !apposing.test(opening);
  }
  return false;
}
