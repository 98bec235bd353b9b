import { partCompound } from './compounds.ts';
import { languageOf } from './language.ts';
import { postingsOf, type TermTable, tableOf } from './postings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What can be ranked: a text, and the context it stands in (what it answers, the title of its page). */
export interface Rankable {
  text: string;
  context?: string;
}

/** A statement's place in a ranking; a higher score is a better match. */
export interface Ranked<Id> {
  id: Id;
  score: number;
}

/** Statements made ready to be ranked for many queries. */
export interface Prepared<Id> {
  rank(query: Rankable): Ranked<Id>[];
}

/** How slowly a term's repetition stops counting. */
const k1 = 1.5;
/** How much a field's length is held against its terms. */
const b = 0.25;
/** What a term in the context of a query counts against one in its text. */
const askedContextWeight = 0.3;
/** Rare terms weigh more than BM25 has it: a long passage holds many common ones that would outvote them. */
const rarityPower = 1.3;
/** Long words say more than short ones. */
const lengthPower = 0.25;
const longEnough = 9;

/**
 * The statements that share terms with the query, best first; of equal score, in their own order; the others are left
 * out. BM25F (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, 2004) over text and context,
 * with weights set on two halves of a public collection, see docs/relevance.md.
 */
export function rankStatements<Id extends number | string>(
  query: Rankable,
  statements: readonly (Rankable & { id: Id })[],
): Ranked<Id>[] {
  return prepare(statements).rank(query);
}

/** The same, for many queries over the same statements. */
export function prepare<Id extends number | string>(statements: readonly (Rankable & { id: Id })[]): Prepared<Id> {
  const vocabulary = vocabularyOf(languageOf(sample(statements)));
  const texts = statements.map(({ text }) => vocabulary.termsOf(text));
  const contexts = statements.map(({ context = '' }) => vocabulary.termsOf(context));
  const table = tableOf(texts, contexts, vocabulary.size);
  return {
    rank(query) {
      const scores = scoresOf(askedTerms(query, vocabulary, table), table);
      const found = statements.flatMap(({ id }, at) => (scores[at] ? [{ id, score: scores[at] }] : []));
      return found.sort((one, other) => other.score - one.score);
    },
  };
}

/** Texts from all over the list, enough to tell the language they share. */
function sample(statements: readonly Rankable[]): string {
  const step = Math.max(1, Math.floor(statements.length / 100));
  return statements
    .filter((_, at) => at % step === 0)
    .map(({ text }) => text)
    .join('\n');
}

/** A term to look for. */
interface Asked {
  term: string;
  number: number;
  /** What it weighs in the query. */
  weight: number;
}

function askedTerms({ text, context = '' }: Rankable, vocabulary: Vocabulary, { has }: TermTable): Asked[] {
  const { language } = vocabulary;
  const stemOf = (word: string) => vocabulary.stemOf(word);
  const numberOf = (term: string) => {
    const number = vocabulary.numberOf(term);
    return number !== undefined && has[number] ? number : undefined;
  };
  const asked = new Map<string, Asked>();
  const add = (words: string[], weight: number) => {
    for (const word of words) {
      const whole = stemOf(word);
      const isKnown = numberOf(whole) !== undefined;
      const terms = isKnown ? [whole] : partCompound(word, stemOf, (part) => numberOf(part) !== undefined);
      for (const term of terms) {
        const before = asked.get(term)?.weight ?? 0;
        asked.set(term, { term, number: numberOf(term) ?? 0, weight: Math.max(weight, before) });
      }
    }
  };
  add(wordsOf(text, language), 1);
  add(wordsOf(context, language), askedContextWeight);
  return [...asked.values()];
}

function scoresOf(asked: readonly Asked[], table: TermTable): Float64Array {
  const { lengths, texts } = table;
  const scores = new Float64Array(texts.length);
  const postings = postingsOf(
    asked.map(({ number }) => number),
    table,
  );
  asked.forEach(({ term, weight: askedWeight }, place) => {
    const found = postings[place] ?? [];
    const weight = askedWeight * weightOf(term, found.length / 3, texts.length);
    for (let i = 0; i < found.length; i += 3) {
      const at = found[i] ?? 0;
      const inText = (found[i + 1] ?? 0) / (1 - b + b * (lengths.text[at] ?? 1));
      const inContext = (found[i + 2] ?? 0) / (1 - b + b * (lengths.context[at] ?? 1));
      const frequency = inText + inContext;
      scores[at] = (scores[at] ?? 0) + (weight * frequency) / (k1 + frequency);
    }
  });
  return scores;
}

/** What a term is worth that occurs in so many of the statements. */
function weightOf(term: string, occurrences: number, size: number): number {
  const rarity = Math.log(1 + (size - occurrences + 0.5) / (occurrences + 0.5));
  return rarity ** rarityPower * Math.min(term.length, longEnough) ** lengthPower;
}
