import { partCompound } from './compounds.ts';
import { languageOf } from './language.ts';
import { indexTerms, type TermIndex } from './postings.ts';
import { stem } from './stem/stem.ts';
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
  const language = languageOf(sample(statements));
  const termsOf = (text = '') => wordsOf(text, language).map((word) => stem(word, language));
  const index = indexTerms(statements.map(({ text, context }) => ({ text: termsOf(text), context: termsOf(context) })));
  return {
    rank(query) {
      const scores = scoresOf(askedTerms(query, language, index), index);
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

/** The terms to look for, with the weight each has in the query. */
function askedTerms({ text, context = '' }: Rankable, language: string, { postings }: TermIndex): Map<string, number> {
  const asked = new Map<string, number>();
  const add = (words: string[], weight: number) => {
    for (const word of words) {
      const term = stem(word, language);
      const terms = postings.has(term) ? [term] : partCompound(word, language, (part) => postings.has(part));
      for (const one of terms) asked.set(one, Math.max(weight, asked.get(one) ?? 0));
    }
  };
  add(wordsOf(text, language), 1);
  add(wordsOf(context, language), askedContextWeight);
  return asked;
}

function scoresOf(asked: Map<string, number>, { postings, lengths, size }: TermIndex): Float64Array {
  const scores = new Float64Array(size);
  for (const [term, askedWeight] of asked) {
    const found = postings.get(term) ?? [];
    const weight = askedWeight * weightOf(term, found.length / 3, size);
    for (let i = 0; i < found.length; i += 3) {
      const at = found[i] ?? 0;
      const inText = (found[i + 1] ?? 0) / (1 - b + b * (lengths.text[at] ?? 1));
      const inContext = (found[i + 2] ?? 0) / (1 - b + b * (lengths.context[at] ?? 1));
      const frequency = inText + inContext;
      scores[at] = (scores[at] ?? 0) + (weight * frequency) / (k1 + frequency);
    }
  }
  return scores;
}

/** What a term is worth that occurs in so many of the statements. */
function weightOf(term: string, occurrences: number, size: number): number {
  const rarity = Math.log(1 + (size - occurrences + 0.5) / (occurrences + 0.5));
  return rarity ** rarityPower * Math.min(term.length, longEnough) ** lengthPower;
}
