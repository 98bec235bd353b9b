import type { Tie, TiePiece } from '../../statement.ts';
import { beginsSentence, type Cut, isBracketed, saysLeftOut } from './boundaries.ts';
import { sharedPassage } from './runs.ts';
import { type Step, stepsAlong } from './steps.ts';
import { tells } from './telling.ts';
import { tokensOf, weightOf } from './tokens.ts';

/** How many words of a text are compared. */
const mostTokens = 20_000;
/** The least weight of what two texts share: eight words. */
const leastWeight = 16;
/** So many different words of a passage must say something. */
const leastTelling = 3;
/** What differs may be no more than this part of what is the same: above it the words are others, a paraphrase. */
const mostAltered = 0.4;

/**
 * How the later text repeats the earlier one; nothing where they share less than about eight words in a row, or words
 * that say nothing, or where a passage differs so much that it was written anew. Of a later text that is `quoted` every
 * word claims to be the speaker's. Takes time linear in the lengths.
 */
export function tieBetween(laterText: string, earlierText: string, quoted = false): Tie | undefined {
  const later: Cut = { text: laterText, tokens: tokensOf(laterText, mostTokens), quoted };
  const earlier: Cut = { text: earlierText, tokens: tokensOf(earlierText, mostTokens) };
  const steps = stepsAlong(sharedPassage(later.tokens, earlier.tokens), later, earlier);
  const same = steps.filter(({ kind }) => kind === 'same');
  const weight = same.reduce((sum, { from, to }) => sum + weightOf(later.tokens, from, to), 0);
  if (weight < leastWeight || tellingIn(same, later) < leastTelling) return undefined;
  const altered = steps.filter((step) => isAltered(step, later, earlier));
  if (altered.reduce((sum, step) => sum + weightIn(step, later, earlier), 0) > weight * mostAltered) return undefined;
  return {
    exactness: altered.length > 0 ? 'altered' : steps.length > same.length ? 'shortened' : 'verbatim',
    pieces: steps.map((step, i) => pieceOf(step, i === steps.length - 1, later, earlier)),
    share: { later: weight / weightOf(later.tokens), earlier: weight / weightOf(earlier.tokens) },
  };
}

/** How many different words of a passage say something. */
function tellingIn(same: readonly Step[], { tokens }: Cut): number {
  const telling = new Set<string>();
  for (const { from, to } of same) {
    for (const { key, weight } of tokens.slice(from, to)) if (tells(key, weight)) telling.add(key);
  }
  return telling.size;
}

/** Whether a step changes what was said: words put in but not as an editor's note, or left out inside of a sentence unsaid. */
function isAltered({ kind, from, to, beside, cut }: Step, later: Cut, earlier: Cut): boolean {
  if (kind === 'same' || cut) return false;
  if (kind === 'added') return !isNote(later, from, to);
  const noted = isBracketed(later, beside) || isBracketed(later, beside - 1);
  if (noted || saysLeftOut(later, beside)) return false;
  return !(beginsSentence(earlier, from) && beginsSentence(earlier, to));
}

function isNote(later: Cut, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBracketed(later, at)) return false;
  return true;
}

function weightIn({ kind, from, to }: Step, later: Cut, earlier: Cut): number {
  return weightOf((kind === 'leftOut' ? earlier : later).tokens, from, to);
}

/** The words of a step with what stands before the next ones; at the end of the passage with their punctuation only. */
function pieceOf({ kind, from, to }: Step, isLast: boolean, later: Cut, earlier: Cut): TiePiece {
  const { text, tokens } = kind === 'leftOut' ? earlier : later;
  const start = tokens[from]?.start ?? 0;
  const after = text.slice(start, tokens[to]?.start ?? text.length);
  if (!isLast) return { kind, start, text: after };
  const words = (tokens[to - 1]?.end ?? start) - start;
  return { kind, start, text: after.slice(0, words) + (/^[^\s\p{L}\p{N}]+/u.exec(after.slice(words))?.[0] ?? '') };
}
