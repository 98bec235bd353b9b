import { isTitle } from '../../people/titles.ts';
import { isCapital } from '../../people/tokens.ts';
import type { Paragraph } from './paragraph.ts';
import type { IsPerson, Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isPreposition } from './verbs.ts';

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
    const ref = subjectBefore(p, at, first, isPerson);
    if (ref?.kind === 'name' || ref?.kind === 'pronoun') return ref;
    if (ref?.kind === 'role' && ref.definite && isTitle(ref.head) && isSaying(token.text)) return ref;
  }
  return nameAtHead(p, first, past, isPerson);
}

/** The name with which a sentence begins, where its verb is not known: "La maire Ada Ruisseau est confiante." */
function nameAtHead(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  for (let at = first; at < Math.min(past, first + 7); at++) {
    const span = p.startingAt.get(at);
    if (span) {
      const goesOn = /^\p{Ll}/u.test(p.tokens[pastParenthesis(p, span.to)]?.text ?? '');
      return !span.owns && goesOn && isPerson(span) ? { kind: 'name', span } : undefined;
    }
    const token = p.tokens[at];
    if (token?.kind !== 'word' || isPreposition(token.text) || (isCapital(token) && at > first)) return undefined;
  }
  return undefined;
}

/** "Otto Marsch (SPD) zeigte": one past what stands in brackets at a token, or the token itself. */
function pastParenthesis(p: Paragraph, at: number): number {
  if (p.tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 9; end++) if (p.tokens[end]?.text === ')') return end + 1;
  return at;
}
