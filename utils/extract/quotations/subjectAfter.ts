import { isTrade } from '../../people/germanNouns.ts';
import type { NameSpan } from '../../people/nameSpan.ts';
import { isTitle } from '../../people/titles.ts';
import { isCapital } from '../../people/tokens.ts';
import { isPersonal } from '../../people/vouching.ts';
import { isWord, lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { byAge, definite, determiner, type IsPerson, nobody, type Ref } from './ref.ts';
import { isBetween, isPreposition, pronounOf } from './verbs.ts';

/** How many tokens a subject may take. */
const longest = 14;

/**
 * Who does what the verb at token `verb` says, where the subject follows it: "said planetary geologist Ann Lee".
 * Undefined where no subject stands there ("dijo.", "said on Monday").
 */
export function subjectAfter(p: Paragraph, verb: number, past: number, isPerson: IsPerson): Ref | undefined {
  let start = verb + 1;
  while (start < past && isWord(p, start) && isSkipped(lowerAt(p, start)) && !p.startingAt.has(start)) start++;
  start = pastCircumstance(p, pastParticles(p, start), past);
  const isPronoun = isWord(p, start) && !p.startingAt.has(start) && !isArticle(p, start);
  const pronoun = isPronoun ? pronounOf(textAt(p, start), lowerAt(p, verb)) : undefined;
  if (pronoun) return pronoun === 'other' ? nobody : { kind: 'pronoun', gender: pronoun, at: start };
  const age = byAge(lowerAt(p, start), textAt(p, start + 1));
  if (age) return { kind: 'pronoun', gender: age, at: start };
  const { name, head, end } = phraseAt(p, start, past, isPerson);
  if (name) return joins(textAt(p, end)) && p.startingAt.has(end + 1) ? nobody : { kind: 'name', span: name };
  // "dice Von der Leyen": somebody, whoever it is.
  if (end === start) return isCapital(p.tokens[start]) ? nobody : undefined;
  const apposed = nameInApposition(p, start, past, isPerson);
  if (apposed) return apposed;
  const opening = lowerAt(p, start);
  const isPhrase = head !== '' && (definite.test(opening) || determiner.test(opening));
  return isPhrase ? { kind: 'role', head, definite: definite.test(opening), at: start } : nobody;
}

/** Swedish "säger han": a pronoun, though Spanish has a small verb of that form. */
const isSkipped = (word: string) => isBetween(word) && pronounOf(word) !== 'm';

/** Italian "ha detto il sindaco": French leans its "il" on the verb, "dit-il". */
const isArticle = (p: Paragraph, at: number) => textAt(p, at) === 'il' && isWord(p, at + 1);

/** "dice Von der Leyen", where the page names Ursula von der Leyen: the last name stands behind its particles. */
function pastParticles(p: Paragraph, start: number): number {
  let at = start;
  if (!/^(?:Von|Van|Vom|Di|Da|Del|Della)$/.test(textAt(p, at))) return start;
  while (at < start + 3 && !p.startingAt.has(at)) at++;
  return p.startingAt.has(at) ? at : start;
}

/** "řekl po zápase trenér Marš", "sagte am Dienstag Trainer Marsch": a time or a place stands before the office. */
function pastCircumstance(p: Paragraph, start: number, past: number): number {
  if (!isPreposition(lowerAt(p, start)) || definite.test(lowerAt(p, start))) return start;
  for (let at = start + 2; at < Math.min(past, start + 5) && isWord(p, at - 1) && !p.endingAt.has(at); at++) {
    const span = p.startingAt.get(at);
    const opens = span ? at <= span.outer : isTitle(textAt(p, at)) && p.startingAt.has(at + 1);
    if (opens) return (span ?? p.startingAt.get(at + 1))?.titles.length ? at : start;
    if (isPreposition(lowerAt(p, at))) return start;
  }
  return start;
}

const joins = (text: string) => /^(?:and|und|et|y|e|och|og|ja|és|și|ve|и|і|και|i|&)$/.test(text);

const isTradeOrOffice = (word: string) => isPersonal(word) || isTrade(word);

interface Phrase {
  /** The person's name it ends with. */
  name?: NameSpan;
  /** Its last noun. */
  head: string;
  /** One past its last token. */
  end: number;
}

const breaks =
  /^(?:[.,;:!?—–()]|that|who|whose|which|and|but|as|when|while|dass|qui|que|che|und|et|y|e|och|og|és|și|ve|и|і|και)$/;

/** What opens the words for whom one speaks to: "sagte Marsch dem Tagesspiegel". */
const towards = /^(?:dem|den|der|des|dieser|diesem|unserer|unserem|gegenüber|au|aux|al|allo|alla|ai|ao|à)$/;

/** Verbs behind a name, in a language in which any noun that follows could begin a name as well. */
const being = /^(?:ist|war|hat|hatte|wird|wurde|kann|muss|bleibt)$/;

/** The noun phrase that begins at a token. */
function phraseAt(p: Paragraph, start: number, past: number, isPerson: IsPerson): Phrase {
  let name: NameSpan | undefined;
  let head = '';
  let at = start;
  for (; at < Math.min(past, start + longest); at++) {
    const span = p.startingAt.get(at);
    const token = p.tokens[at];
    if (span && at >= span.outer) {
      name = !span.owns && isPerson(span) ? span : undefined;
      head = span.titles.at(-1) ?? (name ? head : lowerAt(p, span.to - 1));
      at = span.to - 1;
      continue;
    }
    if (!name && joins(token?.text ?? '') && isTradeOrOffice(head) && isTradeOrOffice(lowerAt(p, at + 1))) continue;
    if (!token || token.kind === 'quote' || breaks.test(token.text)) break;
    const word = token.lower;
    // Spanish "su" is Italian for "on".
    if (isPreposition(word) && !(at === start && (definite.test(word) || determiner.test(word)))) break;
    const isSmall = !isCapital(token);
    if (name && (towards.test(word) || being.test(word))) break;
    if (name && isSmall && !isTitle(word) && textAt(p, at + 1) !== '' && !followsAsNoun(p, at)) break;
    if (determiner.test(word) || definite.test(word)) continue;
    head = word;
    if (isSmall) name = undefined;
  }
  return { name, head, end: at };
}

/** Whether a small word after a name goes on with the same phrase: "Clinton adviser Paul Lee". */
function followsAsNoun(p: Paragraph, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    if (!isWord(p, next)) return false;
    if (p.startingAt.has(next)) return true;
    if (isPreposition(lowerAt(p, next))) return false;
  }
  return false;
}

/** "said the group’s president, Mary Smith": a full name after the first comma. */
function nameInApposition(p: Paragraph, start: number, past: number, isPerson: IsPerson): Ref | undefined {
  for (let at = start; at < Math.min(past, start + 16); at++) {
    const text = textAt(p, at);
    if (p.tokens[at]?.kind === 'quote' || /^[.;:!?—–]$/.test(text)) return undefined;
    if (text !== ',') continue;
    const span = p.startingAt.get(at + 1);
    const follows = span ? textAt(p, span.to) : '';
    const ends = span?.to === past || /^[.,;]$/.test(follows);
    return span && !span.owns && span.names.length > 1 && ends && isPerson(span) ? { kind: 'name', span } : undefined;
  }
  return undefined;
}
