import { genderOf, isTitle } from '../../people/titles.ts';
import { isPersonal } from '../../people/vouching.ts';
import { accordingAt } from './clause.ts';
import { nameAt } from './nameAsSubject.ts';
import { nameAtHead } from './nameAtHead.ts';
import type { Paragraph } from './paragraph.ts';
import type { IsPerson, Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isNounToo, isPassive } from './verbs.ts';

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
  return (
    concerned(p, first, past, isPerson) ??
    behindSecond(p, first, past, isPerson) ??
    behindVerb(p, first, past, isPerson) ??
    ref
  );
}

/** "Contento si è detto Marco Rubini.", "The mill will close, said Nora Quill.": who speaks behind the verb. */
function behindVerb(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  for (let at = past - 1; at > first; at--) {
    const word = p.tokens[at]?.text ?? '';
    if (!isSaying(word) || isNounToo(word) || takesObject.test(word)) continue;
    const before = subjectBefore(p, at, first, isPerson);
    const ends = p.tokens[at - 1]?.text === ',' && before?.kind === 'role';
    if (before && before.kind !== 'nobody' && !ends) return undefined;
    const ref = subjectAfter(p, at, past, isPerson);
    return ref?.kind === 'name' ? ref : undefined;
  }
  return undefined;
}

/** English verbs behind which stands to whom one speaks. */
const takesObject =
  /^(?:told|tells?|telling|ask(?:ed|s|ing)?|urg(?:ed|es|ing)|warn(?:ed|s|ing)?|answer(?:ed|s|ing)?|assur(?:ed|es)|begged|implored|lectured|chided|scolded|blasted|advised|quot(?:ed|es|ing)|cit(?:ed|es|ing))$/;

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
