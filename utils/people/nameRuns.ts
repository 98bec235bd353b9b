import { isGivenName } from './givenNames.ts';
import { isCommonCapital, isTitle, particles, suffixes } from './titles.ts';
import { isCapital, type Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** One past the last token of the run that begins at `first`. */
export function endOfRun(tokens: readonly Token[], first: number, usage: Usage): number {
  let to = first;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (isCapital(token) && (to === first || !endsRun(tokens, to))) to++;
    else if (to > first && isParticle(tokens, first, to, usage) && leadsToName(tokens, to)) to++;
    else if (to === first + 1 && pastNickname(tokens, to) > to) to = pastNickname(tokens, to);
    else break;
    if (token.owns) break;
  }
  if (tokens[to]?.text === ',' && suffixes.test(tokens[to + 1]?.text ?? '')) to += 2;
  return to;
}

/** William ‘Bill’ Rowe: one past the nickname that stands in marks between a given name and a last one, else the token. */
export function pastNickname(tokens: readonly Token[], at: number): number {
  if (!isGivenName(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.owns) return at;
  const isMarked =
    tokens[at]?.kind === 'quote' && /^[“"„«‘'](?:\p{Lu}[\p{L}’'.-]{1,15} ?){1,2}[”"“»’']$/u.test(tokens[at].text);
  const isOpened = /^[‘'’]$/.test(tokens[at]?.text ?? '') && /^[’']$/.test(tokens[at + 2]?.text ?? '');
  const past = isMarked ? at + 1 : isOpened && isCapital(tokens[at + 1]) ? at + 3 : at;
  return past > at && isCapital(tokens[past]) && !isCommonCapital(tokens[past]?.text ?? '') ? past : at;
}

/** Whether a capital word goes on with no name: "Nora Quill American"; but Mark Christian is one. */
function endsRun(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (!isCommonCapital(text) || particles.has(lower)) return false;
  return !(isGivenName(text) && isGivenName(tokens[at - 1]?.text ?? ''));
}

/** German and Dutch articles are parts of a name only behind "van" and "von". */
function isParticle(tokens: readonly Token[], first: number, at: number, { german, romance }: Usage): boolean {
  const word = tokens[at]?.text ?? '';
  if (!particles.has(word) || (german && !/^(?:von|van|zu|de|der|den)$/.test(word))) return false;
  const isOpen = german ? /^(?:von|zu)$/.test(word) : romance && word !== 'van' && word !== 'von';
  const names = tokens.slice(first, at).filter(({ text }) => !isTitle(text));
  if (/^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '')) return false; // Polish "USA do Pakistanu"
  if (isOpen && !(german ? names.every(isGiven) : names.some(isGiven))) return false;
  return !/^(?:den|der|dem|des)$/.test(word) || /^(?:van|von|vom|zu|auf)$/i.test(tokens[at - 1]?.text ?? '');
}

const isGiven = ({ text }: Token) => isGivenName(text) || particles.has(text);

function leadsToName(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && particles.has(tokens[next]?.text ?? '')) next++;
  return isCapital(tokens[next]) && !isCommonCapital(tokens[next]?.text ?? '');
}
