import { isAside } from './aside.ts';
import { isForeword, isTrade } from './germanNouns.ts';
import { isGivenName } from './givenNames.ts';
import { endOfRun, pastNickname } from './nameRuns.ts';
import type { NameSpan } from './nameSpan.ts';
import { genderOf, isAlsoName, isBody, isCommonCapital, isTitle, particles, suffixes } from './titles.ts';
import { isCapital, type Token } from './tokens.ts';
import type { Usage } from './usage.ts';
import { isPersonal, isVouched } from './vouching.ts';

/** A word as it stands at a sentence's start may be capitalised for that alone. */
function isOfSentence(tokens: readonly Token[], at: number, usage: Usage): boolean {
  const word = tokens[at]?.text ?? '';
  if (/^\p{Lu}\p{Ll}{0,4}[’']$/u.test(word)) return true; // "L’amministratore"
  if (isCommonCapital(word)) return !beginsName(tokens, at);
  const before = tokens[at - 1];
  if (before?.kind === 'word' || before?.text === ',') return false;
  if (isTitle(word) && isCapital(tokens[at + 1]) && !isCommonCapital(tokens[at + 1]?.text ?? '')) return false;
  const lower = tokens[at]?.lower ?? '';
  return usage.small.has(lower) && !usage.capital.has(lower);
}

/** "Christian Kern", "April Quill": a given name that is a word of the language too. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isGivenName(tokens[at]?.text ?? '') || !isCapital(next) || definite.test(tokens[at - 1]?.text ?? ''))
    return false;
  return !isCommonCapital(next?.text ?? '') && !isBody([next?.text ?? '']);
}

const definite = /^(?:the|a|an|die|der|das|den|dem)$/i;

/** Every run of capitalised words in a paragraph, with its titles told apart. */
export function namesIn(tokens: readonly Token[], usage: Usage): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || isOfSentence(tokens, i, usage)) continue;
    const to = endOfRun(tokens, i, usage);
    const span = spanOf(tokens, i, to, usage.german);
    if (span) {
      const [word = ''] = span.names;
      const common = usage.small.has(word.toLowerCase()) && !isGivenName(word);
      spans.push({ ...span, common, vouched: isVouched(tokens, span, usage.hungarian) });
    }
    i = to - 1;
  }
  return spans;
}

/** In German what a person is stands before the name with a capital too: "den Humoristen Otto Marsch". */
function afterNouns(tokens: readonly Token[], first: number, to: number): number {
  let from = first;
  while (to - from >= 2 && isForeword(tokens[from]?.text ?? '')) from++;
  if (to - from < 3 || isGivenName(tokens[from]?.text ?? '')) return from;
  const given = tokens.findIndex(({ text }, i) => i > from && i < to - 1 && isGivenName(text));
  if (given > 0) return given;
  const article = /^(?:der|die|den|dem|des|ein|eine|einen|einem|einer|eines|vom|zum|zur|beim)$/i;
  return article.test(tokens[from - 1]?.text ?? '') ? from + 1 : from;
}

/** "Neighbour Pam Loxley": what somebody is, with a capital for beginning its sentence alone. */
function afterTrade(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  const opens = before === undefined || /^[.!?:;]$/.test(before.text) || before.kind === 'quote';
  const word = tokens[from]?.text ?? '';
  const isNamed = to - from > 2 && isGivenName(tokens[from + 1]?.text ?? '') && !isGivenName(word);
  return opens && isNamed && isPersonal(word.toLowerCase()) ? from + 1 : from;
}

/** "Manager at Ocean Florida Abby Dunn": a given name late in a long run begins the name. */
function afterBody(tokens: readonly Token[], from: number, to: number): number {
  const run = tokens.slice(from, to);
  if (run.length < 4 || run.some(({ text }) => particles.has(text)) || isGivenName(run[0]?.text ?? '')) return from;
  return isGivenName(run.at(-2)?.text ?? '') && !isGivenName(run[1]?.text ?? '') ? to - 2 : from;
}

/** "Labor journalist Alex Press": a given name behind a trade, whatever the last name is. */
const isSomebody = ([given = '', ...rest]: readonly string[], titles: readonly string[], before: Token | undefined) =>
  rest.length === 1 && isGivenName(given) && (titles.length > 0 || isPersonal(before?.lower ?? ''));

const isHeldOf = (tokens: readonly Token[], first: number) =>
  /^(?:della?|dell’|de|du|do|da)$/.test(tokens[first - 1]?.text ?? '') && isOffice(tokens[first - 2]?.text ?? '');

/** "Sister of Jackson Accuser Cites Own Abuse" holds no name at its end. */
const isOffice = (word: string) => isTitle(word) && genderOf(word) === undefined;

/** The name within a run: what follows its last title. Undefined where nothing does. */
function spanOf(
  tokens: readonly Token[],
  first: number,
  to: number,
  german: boolean,
): Omit<NameSpan, 'common'> | undefined {
  let from = first;
  for (let i = first; i < to; i++) {
    const word = tokens[i]?.text ?? '';
    if (isTitle(word) && !(i > from && (suffixes.test(word) || (i === to - 1 && isAlsoName(word))))) from = i + 1;
  }
  from = german ? afterNouns(tokens, from, to) : afterBody(tokens, afterTrade(tokens, from, to), to);
  if (from >= to) return undefined;
  // "Antwort von Nora Quill": behind a von of the nobility stands one name.
  const von = tokens.findIndex(
    (token, i) => i > from && i < to - 2 && token.text === 'von' && isCapital(tokens[i + 1]),
  );
  if (von > 0 && isCapital(tokens[von + 2])) from = von + 1;
  // "Secretary of State Nora Quill", "director of National Intelligence Owen Marsh"
  if (from === first && to - from >= 3 && tokens[first - 1]?.text === 'of' && isOffice(tokens[first - 2]?.text ?? '')) {
    from = to - 2;
  }
  // "Il senatore della Florida Marco Rubio"
  if (from === first && to - from === 3 && isHeldOf(tokens, first) && isGivenName(tokens[to - 2]?.text ?? ''))
    from = to - 2;
  const names = [tokens[from], ...tokens.slice(pastNickname(tokens, from + 1), to)].flatMap((token) =>
    token?.kind === 'word' ? [token.text] : [],
  );
  const said = tokens.slice(first, from).filter(({ text }) => !german || isTitle(text) || isTrade(text));
  const titles = said.map(({ lower }) => lower.replace(/\.$/, ''));
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token) || !(isTitle(token.text) || genderOf(token.text))) break;
    titles.unshift(token.text);
  }
  const owns = tokens[to - 1]?.owns ?? false;
  const aside = owns || isAside(tokens, first);
  const body = isBody(names) && !isSomebody(names, titles, tokens[first - 1]);
  return { outer: first, from, to, names, titles, owns, aside, body, vouched: false };
}
