import type { NameSpan } from '../../people/nameSpan.ts';
import { genderOf } from '../../people/titles.ts';
import { isCapital } from '../../people/tokens.ts';
import { isPersonal } from '../../people/vouching.ts';
import type { Paragraph } from './paragraph.ts';
import { definite, type IsPerson, type Ref } from './ref.ts';
import { pastOpening } from './subjectBefore.ts';
import { isPreposition, pronounOf } from './verbs.ts';

/**
 * The name, or the pronoun, with which a sentence begins, where its verb is not known: "La maire Ada Ruisseau est
 * confiante.", "In her shop, Nora Quill mends nets.", "The keeper of the pier, Owen Marsh, shot at it."
 */
export function nameAtHead(p: Paragraph, first: number, past: number, isPerson: IsPerson): Ref | undefined {
  const pronoun = pronounAtHead(p, first);
  if (pronoun) return pronoun;
  let hangs = false;
  const isAdverb = p.tokens[first + 1]?.text === ',' && !p.startingAt.has(first);
  const head = isAdverb ? first + 2 : pastOpening(p, first, isPerson);
  for (let at = head; at < Math.min(past, first + 12); at++) {
    const span = p.startingAt.get(at);
    const isApposed = p.tokens[at - 1]?.text === ',';
    if (span && ((!isApposed && hangs && leadsToName(p, span)) || (at === head && isOwnerOf(p, span)))) {
      at = span.to - 1;
      continue;
    }
    if (span) return hangs && !isApposed ? undefined : subjectOf(p, span, isApposed, past, isPerson);
    const token = p.tokens[at];
    if (token?.text === ',' && (isTitleOrTrade(p, at - 1) || isFullName(p, at + 1))) continue;
    if (token?.kind !== 'word' || (isCapital(token) && at > first)) return undefined;
    if (isPreposition(token.text) && !isArticle(p, at)) hangs = true;
  }
  return undefined;
}

function pronounAtHead(p: Paragraph, first: number): Ref | undefined {
  const next = p.tokens[first + 1];
  const gender = next?.letter === 'small' ? pronounOf(p.tokens[first]?.text ?? '', next.lower) : undefined;
  return gender === 'm' || gender === 'f' ? { kind: 'pronoun', gender, at: first } : undefined;
}

/** The name as a subject, where a small word goes on behind it and behind what stands in apposition to it. */
function subjectOf(
  p: Paragraph,
  span: NameSpan,
  isApposed: boolean,
  past: number,
  isPerson: IsPerson,
): Ref | undefined {
  const ended = isApposed && p.tokens[span.to]?.text === ',';
  const verb = ended ? span.to + 1 : pastApposition(p, pastParenthesis(p, span.to), past);
  const goesOn = /^\p{Ll}/u.test(p.tokens[verb]?.text ?? '');
  return !span.owns && goesOn && isPerson(span) ? { kind: 'name', span } : undefined;
}

/** Dutch "de" is an article, at the head of its phrase; behind a noun it is French or Spanish. */
const isArticle = (p: Paragraph, at: number) => {
  const word = p.tokens[at]?.text ?? '';
  return definite.test(word) && !(word === 'de' && p.tokens[at - 1]?.letter === 'small');
};

/** "The minister for Health, Nora Quill, went": what an office is held of stands before the name. */
const leadsToName = (p: Paragraph, { to }: NameSpan) => p.tokens[to]?.text === ',' && isFullName(p, to + 1);

/** "Quill’s brother, Owen Marsh, wept": whose he is. */
const isOwnerOf = (p: Paragraph, { owns, to }: NameSpan) => owns && isFamily(p, to);

const isFamily = (p: Paragraph, at: number) => genderOf(p.tokens[at]?.lower ?? '') !== undefined;

const isFullName = (p: Paragraph, at: number) => (p.startingAt.get(at)?.names.length ?? 0) > 1;

/** "Her captain, Owen Marsh, was calmer": what ends before the comma is somebody. */
const isTitleOrTrade = (p: Paragraph, at: number) => isPersonal(p.tokens[at]?.lower ?? '') || isFamily(p, at);

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
