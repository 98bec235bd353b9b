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

/** Whom a sentence is about: the subject of its first verb that has a name or a pronoun for one. */
export function mainSubject(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
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
      const goesOn = /^\p{Ll}/u.test(p.tokens[span.to]?.text ?? '');
      return !span.owns && goesOn && isPerson(span) ? { kind: 'name', span } : undefined;
    }
    const token = p.tokens[at];
    if (token?.kind !== 'word' || isPreposition(token.text) || (isCapital(token) && at > first)) return undefined;
  }
  return undefined;
}
