import type { NameSpan } from '../../people/nameSpan.ts';
import { namesIn } from '../../people/names.ts';
import { sentencesOf, type Token } from '../../people/tokens.ts';
import type { Usage } from '../../people/usage.ts';
import type { Marked } from './marks.ts';

/** A paragraph made ready for asking who speaks in it. */
export interface Paragraph {
  text: string;
  tokens: readonly Token[];
  /** The words between quotation marks; a token of kind `quote` stands for each. */
  marked: readonly Marked[];
  names: readonly NameSpan[];
  /** Ranges of tokens: first, and one past the last. */
  sentences: readonly [number, number][];
  /** The name that begins at a token (with its titles or without), and the one that ends before a token. */
  startingAt: ReadonlyMap<number, NameSpan>;
  endingAt: ReadonlyMap<number, NameSpan>;
}

/** Reads a paragraph's names and sentences. */
export function paragraphOf(
  text: string,
  tokens: readonly Token[],
  marked: readonly Marked[],
  usage: Usage,
): Paragraph {
  const names = namesIn(tokens, usage);
  const startingAt = new Map<number, NameSpan>();
  const endingAt = new Map<number, NameSpan>();
  for (const name of names) {
    startingAt.set(name.from, name);
    startingAt.set(name.outer, name);
    endingAt.set(name.to, name);
  }
  return { text, tokens, marked, names, sentences: sentencesOf(tokens), startingAt, endingAt };
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences, tokens }: Paragraph, at: number): readonly [number, number] {
  return sentences.find(([first, past]) => first <= at && at < past) ?? [0, tokens.length];
}

/** The text of a token; empty where there is none. */
export const textAt = (p: Paragraph, at: number): string => p.tokens[at]?.text ?? '';
/** The same in lower case. */
export const lowerAt = (p: Paragraph, at: number): string => p.tokens[at]?.lower ?? '';
/** Whether a token is a word. */
export const isWord = (p: Paragraph, at: number): boolean => p.tokens[at]?.kind === 'word';
