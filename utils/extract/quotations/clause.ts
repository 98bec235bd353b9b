import { isWord, lowerAt, type Paragraph, textAt } from './paragraph.ts';
import { type IsPerson, nobody, type Ref } from './ref.ts';
import { subjectAfter } from './subjectAfter.ts';
import { isAccording, isNounToo, isUnreal, pronounOf } from './verbs.ts';

/** What the words around a quotation tell of who says it. */
export interface Cue {
  /** `full`: attributed as speech; `part`: words taken into the writer's sentence; `alone`: nothing in its sentence. */
  kind: 'full' | 'part' | 'alone';
  /** Undefined where the sentence announces speech and leaves the speaker to what was said before. */
  ref?: Ref;
  /** Whether the speech is only imagined or denied. */
  unreal: boolean;
  /** What in the sentence told, in words. */
  why: string;
}

/** The first token of a sentence that is no mark. */
export function firstWord(p: Paragraph, first: number, until: number): number {
  let at = first;
  while (at < until && p.tokens[at]?.kind === 'mark') at++;
  return at;
}

/** The end of quoted words up to their last mark that is no quotation mark. */
export const inside = (p: Paragraph, quote: number) =>
  textAt(p, quote)
    .slice(-20)
    .replace(/(?<![\s“”„"»«’'」』])[\s“”„"»«’'」』]+$/u, '');

/** Whether quoted words end as they do before "she said": with a comma, a question, a dash, or with nothing. */
export function staysOpen(p: Paragraph, quote: number): boolean {
  const inner = inside(p, quote);
  return !/[.]$/.test(inner) || /(?:\.\.\.|…)$/.test(inner);
}

/** Whether a word that is both stands as a noun: nobody is named right before it. */
export function isNoun(p: Paragraph, at: number): boolean {
  if (!isNounToo(textAt(p, at))) return false;
  const span = p.endingAt.get(at);
  return (
    !(span && !span.owns) && textAt(p, at - 1) !== ',' && textAt(p, at - 1) !== ')' && !pronounOf(textAt(p, at - 1))
  );
}

/** Whether the words before the token `to` say that speech is only imagined or denied. */
export const hasUnreal = (p: Paragraph, from: number, to: number) => {
  for (let at = Math.max(from, to - 4); at < to; at++) if (isUnreal(lowerAt(p, at))) return true;
  return false;
};

/** What stands behind the one whose words or view they are. */
const postposed = /^(?:zufolge|szerint)$/;

/** "according to Warren", "selon Mme Durand", "Merkel zufolge", "Mares Ottó polgármester szerint". */
export function accordingAt(p: Paragraph, at: number, past: number, isPerson: IsPerson): Ref | undefined {
  const word = lowerAt(p, at);
  if (postposed.test(word)) {
    for (let end = at; end > at - 3 && isWord(p, end - 1); end--) {
      const span = p.endingAt.get(end);
      if (span) return !span.owns && isPerson(span) ? { kind: 'name', span } : nobody;
    }
  }
  const next = word === 'according' && lowerAt(p, at + 1) === 'to' ? at + 1 : isAccording(word) ? at : undefined;
  return next === undefined ? undefined : (subjectAfter(p, next, past, isPerson) ?? nobody);
}
