import { canClose, canOpen, isSpace, isWordlike, nextMark, pairs, singles } from './markShapes.ts';
import type { MarkUse } from './markUse.ts';

/** Words between quotation marks. `start` and `end` hold the marks, `from` and `to` the words without them. */
export interface Marked {
  start: number;
  end: number;
  from: number;
  to: number;
  /** False where the marks open and the paragraph ends: the words go on in the next. */
  closed: boolean;
  /** Whether they go on behind an attribution that stands within the same marks. */
  resumed?: boolean;
}

/** Two commas and two apostrophes stand for marks in older texts; length stays the same so that offsets hold. */
function even(text: string): string {
  return text
    .replace(/,,(?=\p{L})/gu, ' „')
    .replace(/``/g, ' “')
    .replace(/(?:''|’’)(?!\w)/g, '” ');
}

/** A possessive of a plural (`the workers’ union`), where the same words are closed later on. */
function isPlural(text: string, at: number, opener: string): boolean {
  if (!/^s[’'] \p{Ll}/u.test(text.slice(at - 1, at + 3))) return false;
  for (let i = nextMark(text, at + 1); i < text.length; i = nextMark(text, i + 1)) {
    if (text[i] === opener && canOpen(text, i)) return false;
    if (canClose(text, i, opener)) return true;
  }
  return false;
}

/** Five foot ten (`5'10"`) and fourteen inches (`14"`): a mark after a digit, where no words were opened. */
function isMeasure(text: string, at: number): boolean {
  return (
    /\d/.test(text[at - 1] ?? '') && /^["'](?=[\s),.;x×-]|$)/.test(text.slice(at, at + 2)) && !isWordlike(text[at + 1])
  );
}

/** Where the words opened at `at` are closed, or -1. Marks of the same kind inside must be closed first. */
function closeOf(text: string, at: number): number {
  const opener = text[at] ?? '';
  let depth = 1;
  let measured = -1;
  for (let i = nextMark(text, at + 1); i < text.length; i = nextMark(text, i + 1)) {
    const mark = text[i] ?? '';
    if (!(mark === opener || (pairs[opener] ?? '').includes(mark))) continue;
    const opens = mark === opener && canOpen(text, i) && !(opener === '”');
    if (canClose(text, i, opener) && !(opens && !isSpace(text[i + 1]) && isSpace(text[i - 1]))) {
      if (singles.includes(opener) && isPlural(text, i, opener)) continue;
      if (opener === '"' && isMeasure(text, i) && closesLater(text, i)) {
        measured = i;
        continue;
      }
      depth--;
      if (depth === 0) return i;
    } else if (opens) depth++;
  }
  if (depth === 1 && measured > 0) return measured;
  return mixed[opener] ? mixedCloseOf(text, at) : -1;
}

/** Marks that writers mix up: opened straight and closed curly, or the other way round. */
const mixed: Record<string, string> = { '"': '”', '“': '"' };

function mixedCloseOf(text: string, at: number): number {
  const opener = text[at] ?? '';
  for (let i = nextMark(text, at + 1); i < text.length; i = nextMark(text, i + 1)) {
    if (text[i] === opener && canOpen(text, i)) return -1;
    if (text[i] === mixed[opener] && !isSpace(text[i - 1]) && !isWordlike(text[i + 1])) return i;
  }
  return -1;
}

/** Whether the next straight mark closes rather than opens, so that the one before it was an inch. */
function closesLater(text: string, at: number): boolean {
  const next = text.indexOf('"', at + 1);
  return next > 0 && !canOpen(text, next) && canClose(text, next, '"');
}

/** A paragraph in which more marks are left open is no prose. */
const mostUnclosed = 20;

/**
 * The words between quotation marks of one paragraph, outermost only, in order. Reads straight and curly marks and
 * those of German, French, Swedish, Polish, Japanese and Chinese. A mark without its other half counts only where it
 * opens the paragraph or where the next paragraph opens too: there the words go on.
 * @param use how the page uses marks, see {@link MarkUse}
 * @param goesOn whether the next paragraph begins with an opening mark
 */
export function findMarked(text: string, use: MarkUse, goesOn = false): Marked[] {
  const evened = even(text);
  const source = evened.length === text.length ? evened : text;
  const found: Marked[] = [];
  let unclosed = 0;
  for (let i = nextMark(source, 0); i < source.length && unclosed < mostUnclosed; i = nextMark(source, i + 1)) {
    const mark = source[i] ?? '';
    if (!(mark in pairs) || (singles.includes(mark) && !use.singles) || (mark === '”' && !use.closers)) continue;
    if (!canOpen(source, i) || (mark === '"' && isMeasure(source, i))) continue;
    const close = closeOf(source, i);
    if (close < 0) unclosed++;
    if (close < 0 && !goesOn && source.slice(0, i).trim() !== '') continue;
    const end = close < 0 ? source.length : close;
    found.push({ start: i, end: Math.min(end + 1, source.length), from: i + 1, to: end, closed: close >= 0 });
    i = end;
  }
  return found;
}
