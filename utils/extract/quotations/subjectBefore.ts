import { nameAt, roleAt } from './nameAsSubject.ts';
import { isWord, lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { byAge, type IsPerson, nobody, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { isBetween, isPassive, isPreposition, pronounOf } from './verbs.ts';

/** How far back a subject may stand before its verb, in tokens. */
const reach = 45;

/** How many tokens may hang on a name at the head of a sentence. */
const farthest = 12;

const day =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|morning|night|afternoon|evening|week|month|year|day|earlier|ago|\d+(?:st|nd|rd|th)?)$/i;

/** Who does what the verb at token `verb` says, where the subject stands before it; undefined where none is seen. */
export function subjectBefore(p: Paragraph, verb: number, first: number, isPerson: IsPerson): Ref | undefined {
  let at = verb - 1;
  while (at >= first && isWord(p, at) && isBetween(lowerAt(p, at))) {
    if (isPassive(lowerAt(p, at)) && !/ing$/.test(lowerAt(p, verb))) return nobody;
    at--;
  }
  // "Barrena le contestó", "Marchand lui a répondu": to whom.
  if (/^(?:le|les|lui|leur|gli)$/.test(textAt(p, at)) && at > first) at--;
  at = skipTime(p, at, first);
  if (at < first) return undefined;
  if (textAt(p, at) === ',') return acrossCommas(p, at, first, isPerson);
  if (textAt(p, at) === ')') return nounPhrase(p, skipParenthesis(p, at, first), first, isPerson);
  const ref = nounPhrase(p, at, first, isPerson);
  return ref?.kind === 'name' || ref?.kind === 'pronoun' ? ref : (headOf(p, at, first, isPerson) ?? ref);
}

/** The name at the head of its sentence, with what hangs on it up to the verb: "Nora Quill from the mill in Tilbury says". */
function headOf(p: Paragraph, end: number, first: number, isPerson: IsPerson): Ref | undefined {
  let at = first;
  while (at < end && p.tokens[at]?.kind === 'mark') at++;
  const span = p.startingAt.get(at) ?? p.startingAt.get(pastOpening(p, at, isPerson));
  if (!span || span.owns || !isPerson(span) || span.to > end || end - span.to > farthest) return undefined;
  if (!isPreposition(lowerAt(p, span.to))) return undefined;
  for (let i = span.to; i <= end; i++) if (!isWord(p, i) || isSaying(lowerAt(p, i))) return undefined;
  return { kind: 'name', span };
}

/** "Over coffee, Nora Quill of the mill told me": one past the comma behind the few words with which a sentence opens. */
export function pastOpening(p: Paragraph, first: number, isPerson: IsPerson): number {
  if (!isPreposition(lowerAt(p, first))) return first;
  for (let at = first + 1; at < first + 6 && (isWord(p, at) || textAt(p, at) === ','); at++) {
    const span = p.startingAt.get(at);
    if (span && isPerson(span)) return first;
    if (textAt(p, at) === ',') return at + 1;
  }
  return first;
}

/** "Clinton on Tuesday said", "Clinton said late Monday night". */
function skipTime(p: Paragraph, from: number, first: number): number {
  let at = from;
  while (at >= first && isWord(p, at) && day.test(textAt(p, at)) && !p.endingAt.has(at + 1)) at--;
  if (at === from) return from;
  while (at >= first && /^(?:on|in|late|early|last|this|next|the|,)$/.test(lowerAt(p, at))) at--;
  return at;
}

function skipParenthesis(p: Paragraph, close: number, first: number): number {
  let at = close;
  while (at > first && textAt(p, at) !== '(') at--;
  return at - 1;
}

/** A subject parted from its verb by words between commas: "Smith, the head of the group, said". */
function acrossCommas(p: Paragraph, comma: number, first: number, isPerson: IsPerson): Ref | undefined {
  let role: Ref | undefined;
  for (let at = comma; at >= Math.max(first, comma - reach); at--) {
    if (p.tokens[at]?.kind === 'quote' || textAt(p, at) === ';') break;
    if (textAt(p, at) !== ',' && textAt(p, at) !== '—' && textAt(p, at) !== '–') continue;
    if (isRelative(p, at, first)) continue;
    const end = textAt(p, at - 1) === ')' ? skipParenthesis(p, at - 1, first) : at - 1;
    const ref = end >= first ? nounPhrase(p, end, first, isPerson) : undefined;
    if (ref?.kind === 'name') return ref;
    if (at === comma && ref?.kind === 'role') role = ref;
  }
  return role;
}

/** Whether the words before a comma are a clause that tells of somebody: ", who met Marsh last week,". */
function isRelative(p: Paragraph, comma: number, first: number): boolean {
  let at = comma - 1;
  while (at >= first && !/^[,;—–]$/.test(textAt(p, at))) at--;
  return at >= first && /^(?:who|whose|qui|que|quien|che|której|która|który)$/.test(lowerAt(p, at + 1));
}

/** The noun phrase that ends at token `end`. */
function nounPhrase(p: Paragraph, end: number, first: number, isPerson: IsPerson): Ref | undefined {
  if (!isWord(p, end)) return undefined;
  const span = p.endingAt.get(end + 1);
  if (span && !span.owns) return nameAt(p, span, first, isPerson);
  const word = lowerAt(p, end);
  const pronoun = pronounOf(textAt(p, end), lowerAt(p, end + 1));
  if (pronoun) return pronoun === 'other' ? nobody : { kind: 'pronoun', gender: pronoun, at: end };
  const age = byAge(lowerAt(p, end - 1), textAt(p, end));
  if (age) return { kind: 'pronoun', gender: age, at: end };
  if (/^(?:who|qui|que|che|der|die|quien|die|som|który|która)$/.test(word)) return antecedent(p, end, first, isPerson);
  return roleAt(p, end, first);
}

function antecedent(p: Paragraph, who: number, first: number, isPerson: IsPerson): Ref | undefined {
  const end = textAt(p, who - 1) === ',' ? who - 2 : who - 1;
  const close = textAt(p, end) === ')' ? skipParenthesis(p, end, first) : end;
  const span = p.endingAt.get(close + 1);
  if (span && isPerson(span)) return { kind: 'name', span };
  return textAt(p, who - 1) === ',' ? acrossCommas(p, who - 1, first, isPerson) : nobody;
}
