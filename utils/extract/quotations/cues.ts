import type { NameSpan } from '../../people/names.ts';
import type { Token } from '../../people/tokens.ts';
import { mainSubject } from './mainSubject.ts';
import { namesWork } from './notStatements.ts';
import { type Paragraph, sentenceAt } from './paragraph.ts';
import { determiner, type IsPerson, nobody, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isAccording, isBetween, isJudging, isNounToo, isPreposition, isSpeech, isUnreal, pronounOf } from './verbs.ts';

/** What the words around a quotation tell of who says it. */
export interface Cue {
  /** `full`: attributed as speech; `part`: words taken into the writer's sentence; `alone`: nothing in its sentence. */
  kind: 'full' | 'part' | 'alone';
  /** Undefined where the sentence announces speech and leaves the speaker to what was said before. */
  ref?: Ref;
  /** Whether the speech is only imagined or denied. */
  unreal: boolean;
  /** What in the sentence told, in words. */
  why: string;
}

const textAt = (p: Paragraph, at: number) => p.tokens[at]?.text ?? '';
const lowerAt = (p: Paragraph, at: number) => p.tokens[at]?.lower ?? '';
const isQuote = (token: Token | undefined) => token?.kind === 'quote';

/** The end of quoted words up to their last mark that is no quotation mark. */
const inside = (p: Paragraph, quote: number) =>
  textAt(p, quote)
    .slice(-20)
    .replace(/[\s“”„"»«’'」』]+$/u, '');

/** Whether quoted words end as they do before "she said": with a comma, a question, a dash, or with nothing. */
function staysOpen(p: Paragraph, quote: number): boolean {
  const inner = inside(p, quote);
  return !/[.]$/.test(inner) || /(?:\.\.\.|…)$/.test(inner);
}

/** Reads the sentence around the quotation that stands as token `quote`. */
export function cueOf(p: Paragraph, quote: number, isPerson: IsPerson): Cue {
  const [first, past] = sentenceAt(p, quote);
  const begins = firstWord(p, first, quote) === quote;
  const after = isListed(p, quote, first) ? undefined : cueAfter(p, quote, past, isPerson, begins);
  if (after && begins) return after;
  if (begins && isBare(p, quote, past)) return { kind: 'alone', unreal: false, why: 'alone' };
  const before = begins ? undefined : cueBefore(p, quote, first, isPerson);
  if (before?.kind === 'full') return before;
  return after ?? before ?? { kind: 'part', ref: nobody, unreal: false, why: 'nobody' };
}

/** Whether words stand in a list that a verb before it governs: "went on about “this” and “that,” Quill said yes". */
function isListed(p: Paragraph, quote: number, first: number): boolean {
  let head = quote;
  for (let at = quote; at > first; at--) {
    if (isQuote(p.tokens[at])) head = at;
    else if (!/^(?:,|and|or|und|oder|et|ou|y|e|o|och|i)$/.test(lowerAt(p, at))) break;
  }
  return head < quote && firstWord(p, first, head) !== head;
}

/** The first token of a sentence that is no mark. */
function firstWord(p: Paragraph, first: number, until: number): number {
  let at = first;
  while (at < until && p.tokens[at]?.kind === 'mark') at++;
  return at;
}

/** Whether hardly anything follows a quotation in its sentence: marks, other quotations, a noun or two. */
function isBare(p: Paragraph, quote: number, past: number): boolean {
  let words = 0;
  for (let at = quote + 1; at < past; at++) {
    if (p.startingAt.has(at) || isSaying(textAt(p, at)) || pronounOf(textAt(p, at))) return false;
    if (p.tokens[at]?.kind === 'word') words++;
  }
  return words === 0 || (words <= 2 && /\p{L}$/u.test(inside(p, quote)));
}

/** "… ,” said Warren", "… ,” Warren told reporters", "… ,” according to Warren", "… ” — Warren". */
function cueAfter(p: Paragraph, quote: number, past: number, isPerson: IsPerson, begins: boolean): Cue | undefined {
  let at = quote + 1;
  const open = staysOpen(p, quote);
  const inner = inside(p, quote);
  const parted = /[,?!—–―…-]$/.test(inner) || /^[,—–―-]$/.test(textAt(p, at));
  while (at < past && /^[,—–―-]$/.test(textAt(p, at))) at++;
  if (at >= past || isQuote(p.tokens[at])) return undefined;
  const unreal = false;
  const hyphened = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je)$/.exec(lowerAt(p, at));
  const closing = /^[a-z]/.test(textAt(p, at)) || parted || open;
  if (!closing) return undefined;
  const aux = /^(?:a|ha|hat|hatte|heeft|har|had|avait|has|aurait|habe)$/.test(lowerAt(p, at)) ? 1 : 0;
  const turned = /^(.+?)(?:-t)?-(il|elle)$/.exec(lowerAt(p, at));
  if (hyphened && turned && (isSaying(turned[1] ?? '') || (turned[1] === 'a' && isSaying(lowerAt(p, at + 1))))) {
    return {
      kind: 'full',
      ref: { kind: 'pronoun', gender: turned[2] === 'il' ? 'm' : 'f', at },
      unreal,
      why: 'verb after',
    };
  }
  if (isSaying(lowerAt(p, at + aux)) && p.tokens[at]?.letter === 'small') {
    const ref = subjectAfter(p, at + aux, past, isPerson);
    return { kind: 'full', ref, unreal, why: 'verb after' };
  }
  const according = accordingAt(p, at, past, isPerson);
  if (according) return { kind: 'full', ref: according, unreal, why: 'according to, after' };
  if (lowerAt(p, at) === 'so' && (p.startingAt.has(at + 1) || /^(?:der|die|das)$/.test(lowerAt(p, at + 1))))
    return { kind: 'full', ref: subjectAfter(p, at, past, isPerson), unreal, why: 'so, after' };
  const subject = p.startingAt.get(at);
  if (parted && begins && subject && isApposed(p, subject, past) && isPerson(subject)) {
    return { kind: 'full', ref: { kind: 'name', span: subject }, unreal, why: 'name in apposition after' };
  }
  if (parted || begins) {
    for (const verb of verbsAfter(p, at, past)) {
      const ref = subjectBefore(p, verb, at, isPerson);
      const imagined = hasUnreal(p, at, verb) && begins ? byPosition(p, at, past, isPerson) : undefined;
      if (imagined && !imagined.unreal) return imagined; // "…,” Quill began, before she was asked what she would say
      if (ref && startsAt(p, at, verb))
        return { kind: 'full', ref, unreal: hasUnreal(p, at, verb), why: 'subject and verb after' };
    }
  }
  const signed = p.startingAt.get(at);
  if (signed && signed.to >= past - 1 && parted && isPerson(signed) && begins)
    return { kind: 'full', ref: { kind: 'name', span: signed }, unreal, why: 'signature' };
  return parted && begins ? byPosition(p, at, past, isPerson) : undefined;
}

/** Whether a name right after a quotation is told of between commas and a verb of saying follows: "…,” Ann Lee, a chemist, told us". */
function isApposed(p: Paragraph, name: NameSpan, past: number): boolean {
  return !name.owns && /^[,(]$/.test(textAt(p, name.to)) && !verbsAfter(p, name.to, past).next().done;
}

/** The verbs of saying after a quotation, within its clause. */
function* verbsAfter(p: Paragraph, from: number, past: number): Generator<number> {
  for (let at = from + 1; at < Math.min(past, from + 40); at++) {
    const token = p.tokens[at];
    if (!token || token.kind === 'quote' || /^[;:]$/.test(token.text)) return;
    if (token.kind === 'word' && isSaying(token.text) && !isNoun(p, at)) yield at;
  }
}

/** Whether a word that is both stands as a noun: nobody is named right before it. */
function isNoun(p: Paragraph, at: number): boolean {
  if (!isNounToo(textAt(p, at))) return false;
  const span = p.endingAt.get(at);
  return (
    !(span && !span.owns) && textAt(p, at - 1) !== ',' && textAt(p, at - 1) !== ')' && !pronounOf(textAt(p, at - 1))
  );
}

/** Whether the words from `at` to the verb are one subject, not a clause of their own. */
function startsAt(p: Paragraph, at: number, verb: number): boolean {
  const word = lowerAt(p, at);
  if (/^(?:and|but|or|that|which|because|when|while|if|to|as|und|et|y|e|och|dass|que)$/.test(word)) return false;
  if (isPreposition(word) && !determiner.test(word)) return false;
  for (let i = at; i < verb; i++) if (/^(?:that|because|but|dass|weil)$/.test(lowerAt(p, i))) return false;
  return true;
}

/** A verb that is in no list, where its place alone tells: "…,” deadpanned Cruz", "…,” Cruz deadpanned". */
function byPosition(p: Paragraph, at: number, past: number, isPerson: IsPerson): Cue | undefined {
  const span = p.startingAt.get(at);
  if (span && span.outer === at && !span.owns && isPerson(span)) {
    const verb = textAt(p, span.to);
    return /^\p{Ll}{3,}$/u.test(verb) && !isPreposition(verb) && !/^(?:and|who|und|whose|which)$/.test(verb)
      ? { kind: 'full', ref: { kind: 'name', span }, unreal: isUnreal(verb), why: 'place after' }
      : undefined;
  }
  const next = p.startingAt.get(at + 1);
  const verb = textAt(p, at);
  if (!next || next.owns || !/^\p{Ll}{3,}$/u.test(verb) || isPreposition(verb) || !isPerson(next)) return undefined;
  if (/^(?:and|but|with|when|while|that|than|who|as|the|und|dass|wie|als|que|comme)$/.test(verb)) return undefined;
  return next.to <= past
    ? { kind: 'full', ref: { kind: 'name', span: next }, unreal: isUnreal(verb), why: 'place after' }
    : undefined;
}

/** "according to Warren", "selon Mme Durand", "Merkel zufolge". */
function accordingAt(p: Paragraph, at: number, past: number, isPerson: IsPerson): Ref | undefined {
  const word = lowerAt(p, at);
  const next = word === 'according' && lowerAt(p, at + 1) === 'to' ? at + 1 : isAccording(word) ? at : undefined;
  return next === undefined ? undefined : (subjectAfter(p, next, past, isPerson) ?? nobody);
}

const hasUnreal = (p: Paragraph, from: number, to: number) => {
  for (let at = Math.max(from, to - 4); at < to; at++) if (isUnreal(lowerAt(p, at))) return true;
  return false;
};

/** What stands before a quotation in its sentence. */
function cueBefore(p: Paragraph, quote: number, first: number, isPerson: IsPerson): Cue | undefined {
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
    const ref = subjectOf(p, at, first, quote, isPerson);
    if (ref)
      return {
        kind: direct && isSaying(word) ? 'full' : 'part',
        ref,
        unreal: hasUnreal(p, first, at),
        why: `${isSaying(word) ? 'verb' : 'judging verb'} before`,
      };
  }
  return mark === ':' ? scolding(p, quote, first, isPerson) : undefined;
}

/** Any verb will do before a colon: "Nora Quill scolded him:". */
function scolding(p: Paragraph, quote: number, first: number, isPerson: IsPerson): Cue | undefined {
  const ref = mainSubject(p, first, quote, isPerson);
  return ref && { kind: 'full', ref, unreal: hasUnreal(p, first, quote), why: 'colon' };
}

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
  const isTurned =
    textAt(p, verb - 1) === ',' && textAt(p, quote - 1) === ':' && !/^(?:told|tells|asked|asks)$/.test(word);
  const turned = isTurned ? p.startingAt.get(verb + 1) : undefined;
  if (turned && !turned.owns && isPerson(turned)) return { kind: 'name', span: turned };
  return (
    subjectBefore(p, verb, first, isPerson) ??
    inverted(p, verb, first, quote, isPerson) ??
    mainSubject(p, first, verb, isPerson)
  );
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
