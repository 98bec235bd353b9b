import type { NameSpan } from '../../people/nameSpan.ts';
import { accordingAt, type Cue, hasUnreal, inside, isNoun, staysOpen } from './clause.ts';
import { lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { determiner, type IsPerson, nobody, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isNounToo, isPreposition, isUnreal, pronounOf } from './verbs.ts';

/** "… ,” said Warren", "… ,” Warren told reporters", "… ,” according to Warren", "… ” — Warren". */
export function cueAfter(
  p: Paragraph,
  quote: number,
  past: number,
  isPerson: IsPerson,
  begins: boolean,
): Cue | undefined {
  let at = quote + 1;
  const open = staysOpen(p, quote);
  const inner = inside(p, quote);
  const parted = /[,?!—–―…-]$/.test(inner) || /^[,—–―-]$/.test(textAt(p, at));
  while (at < past && /^[,—–―-]$/.test(textAt(p, at))) at++;
  if (at >= past || p.tokens[at]?.kind === 'quote') return undefined;
  const unreal = false;
  const closing = /^[a-z]/.test(textAt(p, at)) || parted || open;
  if (!closing) return undefined;
  const aux = auxiliariesAt(p, at);
  const turned = turnedPronoun(p, at, past, parted, begins);
  if (turned) return { kind: 'full', ref: turned, unreal, why: 'verb after' };
  if (endsSpeech.test(lowerAt(p, at)))
    return { kind: 'full', ref: nameRightBefore(p, quote, isPerson) ?? nobody, unreal, why: 'verb after' };
  // "The so-called “blue wall” states": what follows at once and may be a noun is one.
  const isVerb = isSaying(lowerAt(p, at + aux)) && (parted || !isNounToo(lowerAt(p, at + aux)));
  if (isVerb && p.tokens[at]?.letter === 'small') {
    const ref = subjectAfter(p, at + aux, past, isPerson) ?? nameRightBefore(p, quote, isPerson);
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
  // "“…” — Rust consultant": behind a dash stands who signs, and no verb.
  const isSigned = /^[—–―-]+$/.test(textAt(p, at - 1)) && p.startingAt.get(at)?.outer === at;
  return parted && begins && !isSigned ? byPosition(p, at + reflexiveAt(p, at), past, isPerson) : undefined;
}

/** 1 where a French verb is turned upon its subject: "s’est étonnée", "s’agace". */
const reflexiveAt = (p: Paragraph, at: number) => (/^(?:s[’']|m[’']|se|nous)$/.test(lowerAt(p, at)) ? 1 : 0);

/** "Soupire-t-elle", "s’agace-t-il", "ächzt er": turned round behind quoted words, any verb is one of saying. */
function turnedPronoun(p: Paragraph, at: number, past: number, parted: boolean, begins: boolean): Ref | undefined {
  const french = /^\p{Ll}+(?:-t)?-(il|elle)$/u.exec(lowerAt(p, at + reflexiveAt(p, at)));
  if (french) return { kind: 'pronoun', gender: french[1] === 'il' ? 'm' : 'f', at };
  if (!parted || !/^\p{Ll}{2,}te?$/u.test(textAt(p, at)) || !/^(?:er|sie|hij|ze|zij)$/.test(textAt(p, at + 1)))
    return undefined;
  const ends = begins || at + 2 >= past || /^[.,;:!?]$/.test(textAt(p, at + 2));
  const gender = pronounOf(textAt(p, at + 1), lowerAt(p, at));
  return ends && (gender === 'm' || gender === 'f') ? { kind: 'pronoun', gender, at: at + 1 } : undefined;
}

/** How many small words stand at a token before the verb of saying: "a ajouté", "s’est étonnée". */
function auxiliariesAt(p: Paragraph, at: number): number {
  const turned = reflexiveAt(p, at);
  const next = lowerAt(p, at + turned);
  if (/^(?:a|ha|hat|hatte|heeft|har|had|avait|has|aurait|habe|diye|şeklinde)$/.test(next)) return turned + 1;
  return turned > 0 && /^(?:est|était|è)$/.test(next) ? turned + 1 : turned;
}

/** Turkish nouns that end words quoted, with a verb of their own: "“…” ifadesini kullandı". */
const endsSpeech = /^(?:ifadesini|ifadelerini|değerlendirmesinde|açıklamasında|yanıtını)$/;

/** The subject where the verb ends the sentence: Turkish "Nora Kılıç, “…” dedi." */
function nameRightBefore(p: Paragraph, quote: number, isPerson: IsPerson): Ref | undefined {
  const span = p.endingAt.get(textAt(p, quote - 1) === ',' ? quote - 1 : quote);
  const stands = span && !span.owns && !isPreposition(lowerAt(p, span.outer - 1));
  return stands && isPerson(span) ? { kind: 'name', span } : undefined;
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
  const turning = /^(?:se|sa|się|sich|si)$/.test(textAt(p, at + 1)) ? 1 : 0;
  const next = p.startingAt.get(at + 1 + turning);
  const verb = textAt(p, at);
  if (!next || next.owns || !/^(?:\p{Ll}{3,}|\p{Ll}{2,}-se)$/u.test(verb) || isPreposition(verb) || !isPerson(next))
    return undefined;
  if (/^(?:and|but|with|when|while|that|than|who|as|the|und|dass|wie|als|que|comme)$/.test(verb)) return undefined;
  return next.to <= past
    ? { kind: 'full', ref: { kind: 'name', span: next }, unreal: isUnreal(verb), why: 'place after' }
    : undefined;
}
