import { type Cue, firstWord, inside } from './clause.ts';
import { cueAfter } from './cuesAfter.ts';
import { cueBefore } from './cuesBefore.ts';
import { namesWork } from './notStatements.ts';
import { lowerAt, type Paragraph, sentenceAt, textAt } from './paragraph.ts';
import { type IsPerson, nobody } from './ref.ts';
import { isSaying } from './sayings.ts';
import { pronounOf } from './verbs.ts';

/** Reads the sentence around the quotation that stands as token `quote`. */
export function cueOf(p: Paragraph, quote: number, isPerson: IsPerson): Cue {
  const [first, past] = sentenceAt(p, quote);
  // "Dans son roman, « … », Ada Ruisseau raconte": a title, whatever follows.
  if (textAt(p, quote - 1) === ',' && namesWork(lowerAt(p, quote - 2)) && textAt(p, quote + 1) === ',')
    return { kind: 'part', ref: nobody, unreal: false, why: 'title' };
  const begins = firstWord(p, first, quote) === quote;
  const after = isListed(p, quote, first) ? undefined : cueAfter(p, quote, past, isPerson, begins);
  if (after && begins) return after;
  if (begins && isBare(p, quote, past)) return { kind: 'alone', unreal: false, why: 'alone' };
  const before = begins ? undefined : cueBefore(p, quote, first, isPerson);
  if (before?.kind === 'full') return before;
  return after ?? before ?? { kind: 'part', ref: nobody, unreal: false, why: 'nobody' };
}

/** Whether words stand in a list that a verb before it governs: "went on about “this” and “that,” Quill said yes". */
function isListed(p: Paragraph, quote: number, first: number): boolean {
  let head = quote;
  for (let at = quote; at > first; at--) {
    if (p.tokens[at]?.kind === 'quote') head = at;
    else if (!/^(?:,|and|or|und|oder|et|ou|y|e|o|och|i)$/.test(lowerAt(p, at))) break;
  }
  return head < quote && firstWord(p, first, head) !== head;
}

/** Whether hardly anything follows a quotation in its sentence: marks, other quotations, a noun or two. */
function isBare(p: Paragraph, quote: number, past: number): boolean {
  let words = 0;
  for (let at = quote + 1; at < past; at++) {
    if (p.startingAt.has(at) || isSaying(textAt(p, at)) || pronounOf(textAt(p, at))) return false;
    if (p.tokens[at]?.kind === 'word') words++;
  }
  return words === 0 || (words <= 2 && /\p{L}$/u.test(inside(p, quote)));
}
