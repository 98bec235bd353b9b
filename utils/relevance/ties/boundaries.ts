import type { Token } from './tokens.ts';

/** A text cut into tokens. */
export interface Cut {
  text: string;
  tokens: readonly Token[];
  /** Present and true where the whole text is quoted words. */
  quoted?: boolean;
}

const lineEnd = /\n/;
const quotationMark = /["“”„‟«»‹›「」『』]|(?<![\p{L}\p{N}])['‘‚]|['’](?![\p{L}\p{N}])/u;
const sentenceEnd = /[.!?…。！？।؟]["“”„«»‹›’')\]」』]*\s*$|[。！？][^\p{L}\p{N}]*$|[.!?…।؟][^\p{L}\p{N}]*\s/u;
const ellipsis = /…|\.{3}|\. \. \.|\[\s*\.*\s*\]|\(\s*\.{2,}\s*\)/;
const lowerCase = /^\p{Ll}/u;
/** The most that an editor puts in brackets, in UTF-16 units. */
const longestNote = 80;

/** What stands in a text before the token at `at`: after the last token, all that follows. */
function before({ text, tokens }: Cut, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
}

/** Whether a sentence begins with the token at `at`, or, at the end of the tokens, has ended. */
export function beginsSentence(cut: Cut, at: number): boolean {
  const { text, tokens } = cut;
  const next = tokens[at];
  if (at <= 0 || !next) return true;
  const between = before(cut, at);
  if (lineEnd.test(between)) return true;
  return sentenceEnd.test(between) && !lowerCase.test(text.slice(next.start, next.end));
}

/** Whether words may be cut off before the token at `at` without a mark: a sentence, a line or quoted words end there. */
export function mayBeCut(cut: Cut, at: number): boolean {
  return beginsSentence(cut, at) || quotationMark.test(before(cut, at)) || saysLeftOut(cut, at);
}

/** Whether quoted words begin or end before the token at `at`. */
export function quotesAt(cut: Cut, at: number): boolean {
  const atEnd = at <= 0 || at >= cut.tokens.length;
  return (atEnd && cut.quoted === true) || quotationMark.test(before(cut, at));
}

/** Whether a mark before the token at `at` says that words were left out there. */
export function saysLeftOut(cut: Cut, at: number): boolean {
  return ellipsis.test(before(cut, at));
}

/** Whether a token stands in square brackets, as an editor's word among quoted ones. */
export function isBracketed({ text, tokens }: Cut, at: number): boolean {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  const ahead = text.slice(Math.max(0, start - longestNote), start);
  return ahead.lastIndexOf('[') > ahead.lastIndexOf(']') && text.slice(end, end + longestNote).includes(']');
}
