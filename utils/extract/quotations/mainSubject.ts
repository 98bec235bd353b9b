import { genderOf, isTitle } from '../../people/titles.ts';
import { isCapital } from '../../people/tokens.ts';
import { isPersonal } from '../../people/vouching.ts';
import { accordingAt } from './clause.ts';
import { nameAt } from './nameAsSubject.ts';
import type { Paragraph } from './paragraph.ts';
import { definite, type IsPerson, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { pastOpening, subjectBefore } from './subjectBefore.ts';
import { isPassive, isPreposition } from './verbs.ts';

/** Endings and forms that tell an English verb; others begin their sentence with the name. */
const acting =
  /(?:ed|s)$|^(?:made|went|took|gave|came|saw|knew|ran|met|led|held|kept|left|began|became|did|had|will|would|could|can|may|must)$/;

/** Words that begin a clause or a participle on which the sentence hangs: "Asked whether she would go, Quill …". */
const subordinate =
  /^(?:asked|questioned|pressed|when|after|before|while|although|though|because|since|once|als|nachdem|bevor|während|obwohl|weil|interrogée?|questionnée?|quand|lorsque|lorsqu[’']|après|cuando|aunque|preguntad[oa]|interpellat[oa]|quando|questionad[oa]|perguntad[oa]|gevraagd|toen|nadat|zapytan[ya]|tillfrågad|spurgt)$/;

/**
 * Whom a sentence is about: the subject of its first verb that has a name or a pronoun for one; where it begins with a
 * clause that hangs on the rest, that of the rest, if it is named there.
 */
export function mainSubject(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  const main = afterClause(p, first, past);
  const ref = main === undefined ? undefined : subjectFrom(p, main, past, isPerson);
  return ref?.kind === 'name' ? ref : subjectFrom(p, first, past, isPerson);
}

/**
 * The same, and where nobody is its subject, whose view it gives ("According to Quill, each day costs more") or, in
 * languages where the verb comes second, who stands behind it with an office ("Dann fand Trainer Marsch klare Worte").
 */
export function sentenceSubject(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  const ref = mainSubject(p, first, past, isPerson);
  if (ref?.kind === 'name' || ref?.kind === 'pronoun') return ref;
  const view = accordingAt(p, first, past, isPerson);
  if (view?.kind === 'name') return view;
  return concerned(p, first, past, isPerson) ?? behindSecond(p, first, past, isPerson) ?? ref;
}

/** "For Quill it hardly matters", "Among them was Owen Marsh, 81": whom a sentence brings in behind its first words. */
function concerned(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  const opening = p.tokens[first]?.lower ?? '';
  const isFor = /^(?:for|für|pour|para|per|voor|för|for|dla)$/.test(opening);
  const before = isFor ? first : presentingVerb(p, first, past);
  const ref = before === undefined ? undefined : subjectAfter(p, before, past, isPerson);
  return ref?.kind === 'name' ? ref : undefined;
}

/** "That boy was Owen Marsh": the form of "be" behind somebody who had no name so far. */
const isNamedNow = (p: Paragraph, first: number) =>
  /^(?:that|this|the)$/.test(p.tokens[first]?.lower ?? '') &&
  isSomebody(p.tokens[first + 1]?.lower ?? '') &&
  /^(?:was|is)$/.test(p.tokens[first + 2]?.text ?? '') &&
  p.startingAt.has(first + 3);

const isSomebody = (word: string) => isPersonal(word) || genderOf(word) !== undefined;

/** The form of "be" behind "among them", or undefined. */
function presentingVerb(p: Paragraph, first: number, past: number): number | undefined {
  if (isNamedNow(p, first)) return first + 2;
  if (!/^(?:among|unter|parmi|entre|tra|fra|onder|bland|blandt)$/.test(p.tokens[first]?.lower ?? '')) return undefined;
  for (let at = first + 1; at < Math.min(past, first + 8); at++) {
    const word = p.tokens[at]?.text ?? '';
    if (isPassive(word) || /^(?:war|waren|ist|está|estaba|estaban|figure|figurait|figura|era|c’è|c'è|var)$/.test(word))
      return at;
  }
  return undefined;
}

/** Verbs that stand second, before their subject, in German, Dutch and the north. */
const second =
  /^(?:hat|hatte|ist|war|wollte|kann|konnte|muss|musste|soll|sollte|wird|wurde|fand|ging|kam|sah|gab|stellte|zeigte|nahm|hält|hielt|heeft|vond|har|hade|havde|ville|ska|skal|fick|fikk|fik)$/;

function behindSecond(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  for (let at = first; at < past - 1; at++) {
    const span = second.test(p.tokens[at]?.text ?? '') ? p.startingAt.get(at + 1) : undefined;
    if (span && span.titles.length > 0 && !span.owns && isPerson(span)) return { kind: 'name', span };
  }
  return undefined;
}

/** Where the main clause begins behind the comma that ends the one before it. */
function afterClause(p: Paragraph, first: number, past: number): number | undefined {
  if (!subordinate.test(p.tokens[first]?.lower ?? '')) return undefined;
  for (let at = first + 1; at < past; at++) if (p.tokens[at]?.text === ',' && p.startingAt.has(at + 1)) return at + 1;
  return undefined;
}

function subjectFrom(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  for (let at = first; at < past; at++) {
    const token = p.tokens[at];
    if (token?.letter !== 'small' || !(isSaying(token.text) || acting.test(token.text))) continue;
    if (!/^\p{Ll}{2,}$/u.test(token.text)) continue;
    const ref = concernedBy(p, at, first, isPerson) ?? subjectBefore(p, at, first, isPerson);
    if (ref?.kind === 'name' || ref?.kind === 'pronoun') return ref;
    if (ref?.kind === 'role' && ref.definite && isTitle(ref.head) && isSaying(token.text)) return ref;
  }
  return nameAtHead(p, first, past, isPerson);
}

/** "In a late interview Ms. Marsh was asked": whom a sentence is about, though it is others who act. */
function concernedBy(p: Paragraph, verb: number, first: number, isPerson: IsPerson): Ref | undefined {
  const span = isPassive(p.tokens[verb - 1]?.text ?? '') ? p.endingAt.get(verb - 1) : undefined;
  const ref = span && !span.owns ? nameAt(p, span, first, isPerson) : undefined;
  return ref?.kind === 'name' ? ref : undefined;
}

/**
 * The name with which a sentence begins, where its verb is not known: "La maire Ada Ruisseau est confiante.", "In her
 * shop, Nora Quill mends nets.", "The keeper of the pier, Owen Marsh, shot at it."
 */
function nameAtHead(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  let hangs = false;
  const isAdverb = p.tokens[first + 1]?.text === ',' && !p.startingAt.has(first);
  const head = isAdverb ? first + 2 : pastOpening(p, first, isPerson);
  for (let at = head; at < Math.min(past, first + 12); at++) {
    const span = p.startingAt.get(at);
    const isApposed = p.tokens[at - 1]?.text === ',';
    if (span) {
      if (hangs && !isApposed) return undefined;
      const ended = isApposed && p.tokens[span.to]?.text === ',';
      const verb = ended ? span.to + 1 : pastApposition(p, pastParenthesis(p, span.to), past);
      const goesOn = /^\p{Ll}/u.test(p.tokens[verb]?.text ?? '');
      return !span.owns && goesOn && isPerson(span) ? { kind: 'name', span } : undefined;
    }
    const token = p.tokens[at];
    if (token?.text === ',' && (isTitleOrTrade(p, at - 1) || isFullName(p, at + 1))) continue;
    if (token?.kind !== 'word' || (isCapital(token) && at > first)) return undefined;
    if (isPreposition(token.text) && !definite.test(token.text)) hangs = true;
  }
  return undefined;
}

const isFullName = (p: Paragraph, at: number) => (p.startingAt.get(at)?.names.length ?? 0) > 1;

/** "Her captain, Owen Marsh, was calmer": what ends before the comma is somebody. */
const isTitleOrTrade = (p: Paragraph, at: number) => isPersonal(p.tokens[at]?.lower ?? '');

/** ", who met her last week, was": one past the comma that ends what is told of a name, or the token itself. */
function pastApposition(p: Paragraph, at: number, past: number): number {
  if (p.tokens[at]?.text !== ',') return at;
  for (let end = at + 1; end < Math.min(past, at + 16); end++) if (p.tokens[end]?.text === ',') return end + 1;
  return at;
}

/** "Otto Marsch (SPD) zeigte": one past what stands in brackets at a token, or the token itself. */
function pastParenthesis(p: Paragraph, at: number): number {
  if (p.tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 9; end++) if (p.tokens[end]?.text === ')') return end + 1;
  return at;
}
