import type { NameSpan } from '../../people/nameSpan.ts';
import { isPersonal } from '../../people/vouching.ts';
import { accordingAt, type Cue, firstWord, hasUnreal, isNoun } from './clause.ts';
import { mainSubject } from './mainSubject.ts';
import { namesWork } from './notStatements.ts';
import { lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { type IsPerson, nobody, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isAccording, isBetween, isJudging, isPreposition, isSpeech, isSupposed } from './verbs.ts';

/** What stands before a quotation in its sentence. */
export function cueBefore(p: Paragraph, quote: number, first: number, isPerson: IsPerson): Cue | undefined {
  const mark = textAt(p, quote - 1);
  const direct = /^[,:：]$/.test(mark) || /^(?:that|dass|que|che|att|dat|że)$/.test(mark);
  const label = p.endingAt.get(quote - 1);
  if (namesWork(lowerAt(p, quote - 1))) return { kind: 'part', ref: nobody, unreal: false, why: 'title or motto' };
  if (mark === ':' && label && label.outer <= firstWord(p, first, quote) && isPerson(label)) {
    return { kind: 'full', ref: { kind: 'name', span: label }, unreal: false, why: 'label' };
  }
  for (let at = quote - 1; at >= Math.max(first, quote - 60); at--) {
    const token = p.tokens[at];
    if (token?.kind !== 'word') continue;
    const word = token.lower;
    if (word === 'according' || isAccording(word)) {
      const ref = accordingAt(p, at, quote, isPerson);
      if (ref) return { kind: direct ? 'full' : 'part', ref, unreal: false, why: 'according to, before' };
    }
    if (isSpeech(word) && token.text === word && (direct || at === quote - 1)) {
      const owner = ownerOf(p, at, isPerson);
      if (owner) return { kind: direct ? 'full' : 'part', ref: owner, unreal: false, why: 'owner of a speech' };
    }
    if (!(isSaying(word) || isJudging(word)) || isNoun(p, at)) continue;
    if (token.text !== word && at !== firstWord(p, first, quote)) continue;
    if (isParenthetic(p, at)) continue;
    if (!direct && quote - at > 3 && isOfDocument(p, first, isPerson)) break;
    const ref = subjectOf(p, at, first, quote, isPerson);
    if (ref)
      return {
        kind: direct && isSaying(word) ? 'full' : 'part',
        ref,
        unreal: hasUnreal(p, first, at),
        why: `${isSaying(word) ? 'verb' : 'judging verb'} before`,
      };
  }
  if (mark === ':' && isSubjectless(p, quote, first)) return { kind: 'full', unreal: false, why: 'verb before' };
  const apposed = mark === ':' && label && !label.owns && textAt(p, label.outer - 1) === ',' && isPerson(label);
  if (apposed) return { kind: 'full', ref: { kind: 'name', span: label }, unreal: false, why: 'name in apposition' };
  return viewOf(p, quote, first, isPerson) ?? (mark === ':' ? scolding(p, quote, first, isPerson) : undefined);
}

/** "Y añade: «…»", "E conclude: «…»": a verb that leaves its subject out, at the head of its sentence. */
function isSubjectless(p: Paragraph, quote: number, first: number): boolean {
  const head = firstWord(p, first, quote);
  const verb = /^(?:y|e|ed|i|a|et)$/.test(lowerAt(p, head)) ? head + 1 : head;
  return verb === quote - 2 && isSaying(lowerAt(p, verb));
}

/** "Contrary to what she believes, Marsh was greeted as “…”": the comma ends what the verb governs. */
const isParenthetic = (p: Paragraph, at: number) =>
  /^(?:believes|believed|thinks|thought|feels|felt)$/.test(lowerAt(p, at)) && textAt(p, at + 1) === ',';

/** "According to the indictment, Quill wrote herself checks “…”": what a document says are its own words. */
function isOfDocument(p: Paragraph, first: number, isPerson: IsPerson): boolean {
  const ref = accordingAt(p, first, p.tokens.length, isPerson);
  return ref?.kind === 'role' && !isPersonal(ref.head);
}

/** At the head of a sentence whose view it tells: "Per il sindaco Maresi è «…»", "En palabras de Quílez, «…»". */
function viewOf(p: Paragraph, quote: number, first: number, isPerson: IsPerson): Cue | undefined {
  const head = firstWord(p, first, quote);
  const inWords = /^(?:palabras|palavras|parole|worten|woorden)$/.test(lowerAt(p, head + 1)) ? head + 2 : undefined;
  const isView = inWords !== undefined || /^(?:per|para|pour|für)$/.test(lowerAt(p, head));
  const ref = isView ? subjectAfter(p, inWords ?? head, quote, isPerson) : undefined;
  return ref?.kind === 'name' || ref?.kind === 'pronoun'
    ? { kind: 'part', ref, unreal: false, why: 'whose view it is' }
    : undefined;
}

/** Any verb will do before a colon: "Nora Quill scolded him:". */
function scolding(p: Paragraph, quote: number, first: number, isPerson: IsPerson): Cue | undefined {
  const ref = mainSubject(p, first, quote, isPerson);
  return ref && { kind: 'full', ref, unreal: isSupposedIn(p, first, quote), why: 'colon' };
}

/** What is denied before a colon is not the speech: "Quill does not expect that: “…”". */
const isSupposedIn = (p: Paragraph, first: number, quote: number) => {
  for (let at = Math.max(first, quote - 5); at < quote; at++) if (isSupposed(lowerAt(p, at))) return true;
  return false;
};

/** "Rossi’s response", "his response", "a comment from Rossi". */
function ownerOf(p: Paragraph, at: number, isPerson: IsPerson): Ref | undefined {
  for (let back = at - 1; back >= at - 4; back--) {
    const span = p.endingAt.get(back + 1);
    if (span?.owns) return isPerson(span) ? { kind: 'name', span } : undefined;
  }
  if (!/^(?:from|by|von|de|di|van|från|av|od)$/.test(lowerAt(p, at + 1))) return undefined;
  const span = p.startingAt.get(at + 2);
  return span && !span.owns && isPerson(span) ? { kind: 'name', span } : undefined;
}

/** The subject of a verb before a quotation; a participle ("saying") takes the one of its sentence. */
function subjectOf(p: Paragraph, verb: number, first: number, quote: number, isPerson: IsPerson): Ref | undefined {
  const word = lowerAt(p, verb);
  if (/ing$/.test(word)) {
    const owner = p.endingAt.get(verb);
    if (owner && !owner.owns && isPerson(owner)) return { kind: 'name', span: owner };
    const near = subjectBefore(p, verb, first, isPerson);
    if (near && textAt(p, verb - 1) !== ',') return near;
    return followsClause(p, verb, first) ? mainSubject(p, first, verb, isPerson) : nobody;
  }
  // "He wanted to say", "she smiled and said"
  if (
    /^(?:to|zu|à|de|di|att|om|and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|i|a)$/.test(lowerAt(p, verb - 1))
  ) {
    const main = mainSubject(p, first, verb, isPerson);
    if (main) return main; // else French "a expliqué", where "a" joins nothing
  }
  const turned = turnedName(p, verb, quote);
  if (turned && isPerson(turned)) return { kind: 'name', span: turned };
  return (
    subjectBefore(p, verb, first, isPerson) ??
    inverted(p, verb, first, quote, isPerson) ??
    mainSubject(p, first, verb, isPerson)
  );
}

/** "…, said Quill: “…”", "…, sagte Quell, „…“": the name behind the verb that ends a clause. */
function turnedName(p: Paragraph, verb: number, quote: number): NameSpan | undefined {
  const span = p.startingAt.get(verb + 1);
  const isObject = /^(?:told|tells|asked|asks)$/.test(lowerAt(p, verb));
  if (!span || span.owns || isObject || textAt(p, verb - 1) !== ',') return undefined;
  return textAt(p, quote - 1) === ':' || (textAt(p, quote - 1) === ',' && span.to === quote - 1) ? span : undefined;
}

/** Whether a participle hangs on the whole clause before it: ", adding", "by saying", "and asking". */
function followsClause(p: Paragraph, verb: number, first: number): boolean {
  let at = verb - 1;
  while (at >= first && isBetween(lowerAt(p, at))) at--;
  return (
    at < first ||
    !/^\p{L}/u.test(textAt(p, at)) ||
    isPreposition(lowerAt(p, at)) ||
    /^(?:and|but|or|while|when|then)$/.test(lowerAt(p, at))
  );
}

function inverted(p: Paragraph, verb: number, first: number, quote: number, isPerson: IsPerson): Ref | undefined {
  if (verb - first > 8) return undefined;
  const ref = subjectAfter(p, verb, quote, isPerson);
  return ref?.kind === 'name' || ref?.kind === 'pronoun' ? ref : undefined;
}
