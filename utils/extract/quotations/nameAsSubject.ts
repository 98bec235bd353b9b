import type { NameSpan } from '../../people/nameSpan.ts';
import { isTitle } from '../../people/titles.ts';
import { isWord, lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { definite, determiner, type IsPerson, nobody, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { isPassive, isPreposition, pronounOf } from './verbs.ts';

/** A name as a subject: not when it hangs on a preposition or stands in a list. */
export function nameAt(p: Paragraph, span: NameSpan, first: number, isPerson: IsPerson): Ref | undefined {
  const before = phraseStart(p, span, first) - 1;
  const word = before >= first && isWord(p, before) ? lowerAt(p, before) : '';
  if (/^(?:and|or|und|oder|et|ou|y|o|e|i|en|och|og|ja|és|și|ve|и|і|και|&)$/.test(word) && endsName(p, before))
    return nobody;
  if (!isPerson(span)) return roleAt(p, span.to - 1, first) ?? nobody;
  // German "der" behind a comma is no genitive: "der Juwelier, der alte Otto Marsch, sagte".
  if (definite.test(word) && before > first && textAt(p, before - 1) === ',') return { kind: 'name', span };
  if (word && isPreposition(word) && !/^(?:in|on|at|to|after|like|than|into|before)$/.test(word)) return nobody;
  if (word && /^(?:in|at|to|after|like|than|into|before)$/.test(word)) return nobody;
  // "the Marsh said" is no person; "the critic Ann Lee said" is one.
  if (word === 'the' && span.titles.length === 0 && !(before + 1 < span.outer && span.names.length > 1)) return nobody;
  // "avec le président Marais": the article hides the preposition.
  if ((definite.test(word) || determiner.test(word)) && before > first && hangs(lowerAt(p, before - 1))) return nobody;
  return { kind: 'name', span };
}

/** Prepositions that never introduce the one who speaks. */
const hangs = (word: string) => isPreposition(word) && !definite.test(word);

const endsName = (p: Paragraph, before: number) =>
  p.endingAt.has(before) || (textAt(p, before - 1) === ',' && p.endingAt.has(before - 1));

/** On what somebody speaks; such a noun before a name is no part of it: "In an interview Nora Quill said". */
const occasion =
  /^(?:interview|hearing|trial|ceremony|meeting|briefing|conference|rally|debate|speech|call|visit|event|session|email|memo|statement|letter|post|tweet|video|court)$/;

/** Where the words begin that belong to a name: "Pentagon spokesman Mark Wright", "JPL scientist and author Ann Lee". */
function phraseStart(p: Paragraph, span: NameSpan, first: number): number {
  let at = span.outer;
  for (let steps = 0; steps < 8 && at > first; steps++) {
    const before = p.tokens[at - 1];
    if (before?.kind !== 'word' || before.owns) break;
    const word = before.lower;
    if (isPreposition(word) || isSaying(word) || isPassive(word) || pronounOf(word)) break;
    if (/^(?:and|or|that|as|when|while|but|because|if|who|which|so|und|dass|et|que|y|e|och|att|en|że)$/.test(word))
      break;
    if (determiner.test(word) || definite.test(word) || occasion.test(word)) break;
    if (p.endingAt.has(at) && !isTitle(word)) {
      const other = p.endingAt.get(at);
      if (other && !other.body && other.names.length > 1) break;
    }
    at--;
  }
  return at;
}

/** "The senator", "a spokesman for Clinton", "Trump’s lawyer", where the phrase ends at `end`. */
export function roleAt(p: Paragraph, end: number, first: number): Ref | undefined {
  let head = '';
  for (let at = end; at >= Math.max(first, end - 12); at--) {
    if (!isWord(p, at)) return undefined;
    const word = lowerAt(p, at);
    if (determiner.test(word) || definite.test(word)) {
      return head ? { kind: 'role', head, definite: definite.test(word), at } : undefined;
    }
    if (p.tokens[at]?.owns) return head ? { kind: 'role', head, definite: false, at } : undefined;
    if (isPreposition(word)) head = '';
    else if (!head || head === '') head = word;
  }
  return undefined;
}
