import { stem } from './stem/stem.ts';
import { wordIn, writtenWordsOf } from './words.ts';

/** So many UTF-16 units of text, and so many terms, are remembered at most. */
const [mostText, mostTerms] = [4_000_000, 200_000];
/** So many stems of what was asked for are remembered at most. */
const mostAsked = 20_000;

/**
 * The terms of one language as numbers, and the texts that were cut into them: a person's statements are ranked again
 * with each passage that comes into view.
 */
export class Vocabulary {
  readonly language: string;
  readonly #numbers = new Map<string, number>();
  /** The terms of words as written, -1 for none: a few thousand words make up nearly all of what people say. */
  readonly #words = new Map<string, number>();
  /** The stems of words asked for, and of parts of them: a passage that stays in view is asked for again. */
  readonly #stems = new Map<string, string>();
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

  /** The stem of a folded word that is asked for; it gets no number by that. */
  stemOf(word: string): string {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    if (this.#stems.size >= mostAsked) this.#stems.clear();
    const asked = stem(word, this.language);
    this.#stems.set(word, asked);
    return asked;
  }

  /** The terms of a text, in order. */
  termsOf(text: string): Uint32Array {
    const known = this.#texts.get(text);
    if (known) return known;
    const written = writtenWordsOf(text, this.language);
    const numbers = new Uint32Array(written.length);
    let count = 0;
    for (let at = 0; at < written.length; at++) {
      const number = this.#numberOf(written[at] ?? '');
      if (number >= 0) numbers[count++] = number;
    }
    const terms = numbers.subarray(0, count);
    this.#texts.set(text, terms);
    this.#textLength += text.length;
    return terms;
  }

  #numberOf(written: string): number {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const word = wordIn(written, this.language);
    const number = word === undefined ? -1 : this.#add(stem(word, this.language));
    this.#words.set(written, number);
    return number;
  }

  #add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.size;
    this.#numbers.set(term, number);
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
