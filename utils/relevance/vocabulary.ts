import { stem } from './stem/stem.ts';
import { wordsOf } from './words.ts';

/** So many UTF-16 units of text, and so many terms, are remembered at most. */
const [mostText, mostTerms] = [4_000_000, 200_000];

/**
 * The terms of one language as numbers, and the texts that were cut into them: a person's statements are ranked again
 * with each passage that comes into view.
 */
export class Vocabulary {
  readonly language: string;
  readonly #numbers = new Map<string, number>();
  /** The numbers of words by the stems they have: a few thousand words make up nearly all of what people say. */
  readonly #words = new Map<string, number>();
  readonly #texts = new Map<string, Uint32Array>();
  #textLength = 0;

  constructor(language: string) {
    this.language = language;
  }

  /** How many terms there are; their numbers go from 0. */
  get size(): number {
    return this.#numbers.size;
  }

  get isFull(): boolean {
    return this.#textLength > mostText || this.size > mostTerms;
  }

  /** The number of a stem, where a text had it. */
  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The terms of a text, in order. */
  termsOf(text: string): Uint32Array {
    const known = this.#texts.get(text);
    if (known) return known;
    const words = wordsOf(text, this.language);
    const terms = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at++) terms[at] = this.#numberOfWord(words[at] ?? '');
    this.#texts.set(text, terms);
    this.#textLength += text.length;
    return terms;
  }

  #numberOfWord(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const term = stem(word, this.language);
    const number = this.#numbers.get(term) ?? this.size;
    this.#numbers.set(term, number);
    this.#words.set(word, number);
    return number;
  }
}

const present = new Map<string, Vocabulary>();

/** The vocabulary of a language now. A full one is left to those who still use it, and another begun. */
export function vocabularyOf(language: string): Vocabulary {
  const known = present.get(language);
  if (known && !known.isFull) return known;
  const fresh = new Vocabulary(language);
  present.set(language, fresh);
  return fresh;
}
