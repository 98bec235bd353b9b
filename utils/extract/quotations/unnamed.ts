import { isTitle } from '../../people/titles.ts';
import type { Paragraph } from './paragraph.ts';
import { definite, determiner, type IsPerson, type Ref } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isJudging } from './verbs.ts';

const men = new Set(
  `man boy father dad son husband brother uncle grandfather widower boyfriend gentleman guy mann junge vater sohn bruder onkel
  großvater homme garçon père fils frère mari hombre chico padre hijo hermano marido uomo ragazzo figlio fratello marito homem
  menino pai filho irmão vader zoon broer pojke pappa far bror mężczyzna chłopiec ojciec syn brat`.split(/\s+/),
);
const women = new Set(
  `woman girl mother mom mum daughter wife sister aunt grandmother widow girlfriend lady frau mädchen mutter tochter schwester
  tante großmutter witwe femme fille mère sœur épouse mujer chica madre hija hermana esposa donna ragazza figlia sorella moglie
  mulher menina mãe filha irmã vrouw meisje moeder dochter zus kvinna flicka mamma mor dotter syster kobieta dziewczyna matka
  córka siostra żona`.split(/\s+/),
);

/**
 * The man or the woman whom a sentence brings in without a name: "my mother", "a young man from Tilbury". Not what is
 * said of somebody named right beside it: "Nora Quill, a mother of two".
 */
export function unnamedIn(p: Paragraph, [first, past]: readonly [number, number], isPerson: IsPerson): Gender[] {
  const found: Gender[] = [];
  for (let at = first; at < past; at++) {
    const word = p.tokens[at]?.lower ?? '';
    const gender = men.has(word) ? 'm' : women.has(word) ? 'f' : undefined;
    const comesIn = gender ? true : indefinite.test(p.tokens[at - 1]?.lower ?? '') && isStranger(word);
    if (comesIn && isBroughtIn(p, at, first, isPerson)) found.push(gender);
  }
  return found;
}

type Gender = 'm' | 'f' | undefined;

/** Who comes into an article without a name besides those who hold an office. */
const strangers = new Set(
  `resident user reader voter worker teacher driver neighbor neighbour player farmer customer visitor passenger commuter teenager
  protester demonstrator survivor villager shopper supporter follower viewer listener commenter relative colleague friend witness
  stranger student patient nutzer user leser zuschauer besucher anwohner bewohner nachbar zeuge zeugen kollege kollegen freund
  mitarbeiter fahrer spieler lehrer schüler bürger voisin habitant témoin client passant ami collègue internaute lecteur vecino
  testigo usuario amigo cliente lector vicino testimone utente amico lettore vizinho testemunha utilizador leitor buurman bewoner
  granne sąsiad świadek mieszkaniec`.split(/\s+/),
);
/** What stands before the noun of an office. */
const ofOffice =
  /^(?:former|ex|acting|interim|late|vice|prime|foreign|majority|minority|press|deputy|junior|chief|premier|first)$/;
const isStranger = (word: string) => strangers.has(word) || (isTitle(word) && !ofOffice.test(word));

/** "A resident", "einen Nutzer": somebody of a trade or an office, as new to the reader as a man without a name. */
const indefinite = /^(?:a|an|another|ein|eine|einen|einem|einer|un|une|una|uno|um|uma|een|en|ett)$/;

function isBroughtIn(p: Paragraph, at: number, first: number, isPerson: IsPerson): boolean {
  if (isNamedAfter(p, at, isPerson)) return false;
  for (let back = at - 1; back >= Math.max(first, at - 4); back--) {
    const token = p.tokens[back];
    if (token?.kind !== 'word') return false;
    if (!(determiner.test(token.text) || indefinite.test(token.lower) || definite.test(token.text) || token.owns))
      continue;
    const before = p.tokens[back - 1]?.text ?? '';
    const isSaidOfName = (before === ',' && p.endingAt.has(back - 1)) || predicative.test(before);
    return !isSaidOfName;
  }
  return false;
}

/** "his wife Nora", "that boy was Owen Marsh", "her father, the engineer Owen Marsh", by a name that the page gives to somebody. */
function isNamedAfter(p: Paragraph, at: number, isPerson: IsPerson): boolean {
  const isNamed = (token: number) => {
    const span = p.startingAt.get(token);
    return span !== undefined && isPerson(span);
  };
  if (isNamed(at + 1) || (/^(?:was|is)$/.test(p.tokens[at + 1]?.text ?? '') && isNamed(at + 2))) return true;
  if (p.tokens[at + 1]?.text !== ',') return false;
  for (let next = at + 2; next < at + 9 && p.tokens[next]?.kind === 'word'; next++) if (isNamed(next)) return true;
  return false;
}

const predicative =
  /^(?:is|was|as|be|being|been|became|become|for|of|like|ist|war|als|wie|wurde|est|était|comme|devenu|devenue|es|era|como|è|jest|är|var|blev)$/;

/** Whether somebody speaks in a sentence whose name the page gives nowhere in full. */
export function isUnknownSpeaking(p: Paragraph, [first, past]: readonly [number, number], isPerson: IsPerson): boolean {
  const mayBe: IsPerson = (span) => isPerson(span) || !span.body;
  for (let at = first; at < past; at++) {
    if (!isSaying(p.tokens[at]?.text ?? '')) continue;
    const ref = subjectBefore(p, at, first, mayBe);
    if (ref?.kind === 'name') return !isPerson(ref.span) && /\p{Ll}/u.test(ref.span.names.at(-1) ?? '');
  }
  return isStrangerAtHead(p, first, isPerson);
}

/** "Zorbo Zelk shrugs.", whom nothing on the page vouches for: two capitals that do something at the head of a sentence. */
function isStrangerAtHead(p: Paragraph, first: number, isPerson: IsPerson): boolean {
  const span = p.startingAt.get(first);
  const verb = p.tokens[span?.to ?? -1];
  return (
    span !== undefined &&
    !span.owns &&
    !span.body &&
    span.names.length > 1 &&
    !isPerson(span) &&
    verb?.letter === 'small'
  );
}

/**
 * Whether a sentence tells that somebody speaks: only then may the words after it be said by whom it is about. A judging
 * verb tells it of the one who judges: "Quill dismissed the plan", not "after Quill was dismissed".
 */
export function reportsSpeech(p: Paragraph, [first, past]: readonly [number, number], isPerson: IsPerson): boolean {
  for (let at = first; at < past; at++) {
    const lower = p.tokens[at]?.lower ?? '';
    if (isSaying(lower) || (isJudging(lower) && judges(p, at, first, isPerson))) return true;
  }
  return false;
}

function judges(p: Paragraph, verb: number, first: number, isPerson: IsPerson): boolean {
  if (p.tokens[verb - 1]?.owns) return false;
  const ref = subjectBefore(p, verb, first, isPerson);
  return !ref || ref.kind === 'name' || ref.kind === 'pronoun';
}

const writer = /^(?:i|we|ich|wir|je|nous|yo|io|noi|jag|vi)$/;
const asking =
  /^(?:ask|asked|wonder|frage|fragte|fragen|fragten|demande|demandé|pregunto|pregunté|chiedo|chiesto|frågar|frågade)$/;

/** "I asked Quill about it": whom the writer asks, where the name follows at once. */
export function askedByWriter(p: Paragraph, [first, past]: readonly [number, number]): Ref | undefined {
  for (let at = first + 1; at < past; at++) {
    const span = asking.test(p.tokens[at]?.lower ?? '') ? p.startingAt.get(at + 1) : undefined;
    if (span && !span.owns) return { kind: 'name', span };
  }
  return undefined;
}

/** "I ask if Marsh is tired": the one who is asked answers, not the one who is asked about. */
export function isWriterAsking(p: Paragraph, [first, past]: readonly [number, number]): boolean {
  for (let at = first; at < past; at++) {
    if (!writer.test(p.tokens[at]?.lower ?? '')) continue;
    if (asking.test(p.tokens[at + 1]?.lower ?? '') || asking.test(p.tokens[at + 2]?.lower ?? '')) return true;
  }
  return false;
}
