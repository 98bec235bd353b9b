import type { Roster } from '../../people/roster.ts';
import type { ReadingMemory } from '../memory.ts';
import type { ReadComment, ReadQuotation } from '../reading.ts';
import type { Steps } from '../steps.ts';
import { fullest, type Settled } from './blockQuotes.ts';
import type { Block } from './blocks.ts';
import { type Pasted, pastedIn } from './heads.ts';
import { isClosing } from './letters.ts';

/** How many paragraphs after a pasted head are asked for its closing words. */
const longestLetter = 15;

/**
 * Comments pasted into an article as plain paragraphs, with their heads. Where nothing shows their end (a closing
 * formula, the next head), only the first paragraph counts.
 */
export function readPasted(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  roster: Roster,
  language?: string,
): Settled {
  const found: Settled = { placed: [], blocks: new Set() };
  for (let at = 0; at < blocks.length; at++) {
    if (settled.has(at) || blocks[at]?.heading) continue;
    const past = runFrom(blocks, at, settled);
    const text = textOf(blocks, at, past);
    const pasted = pastedIn(text, language)[0];
    if (pasted?.from !== 0) continue;
    const end = endOf(blocks, at, past, pasted.time, language);
    const all = pastedIn(textOf(blocks, at, end), language);
    // A name and a date alone are a byline, or a dateline.
    if (all.length < 2 && !all.some(isLetter)) continue;
    for (const one of all) {
      const { speaker, time, text: words, addressee, question } = one;
      const element = blocks[at]?.element;
      if (element) {
        found.placed.push({
          block: at,
          quotation: { speaker: fullest(speaker, roster), text: words, element, time, addressee, question },
        });
      }
    }
    for (let n = at; n < end; n++) found.blocks.add(n);
    at = end - 1;
  }
  return found;
}

const isLetter = ({ addressee, text }: Pasted) => addressee !== undefined || isClosing(text.split('\n').at(-1) ?? '');

const textOf = (blocks: readonly Block[], from: number, past: number) =>
  blocks
    .slice(from, past)
    .map(({ text }) => text)
    .join('\n\n');

function runFrom(blocks: readonly Block[], at: number, settled: ReadonlySet<number>): number {
  let past = at + 1;
  while (past < Math.min(blocks.length, at + 4) && !settled.has(past) && !blocks[past]?.heading) past++;
  return past;
}

/** Where pasted words end: after the last closing formula or head within reach, else one paragraph after the head. */
function endOf(blocks: readonly Block[], at: number, past: number, time: string, language?: string): number {
  let end = past;
  for (let n = at + 1; n <= past; n++) {
    const one = pastedIn(textOf(blocks, at, n), language)[0];
    if (one?.time === time) {
      end = n;
      break;
    }
  }
  for (let n = at; n < Math.min(blocks.length, at + longestLetter) && !blocks[n]?.heading; n++) {
    const lines = (blocks[n]?.text ?? '').split('\n');
    const closes = lines.some((line) => isClosing(line));
    if (closes) return Math.max(end, signedAfter(blocks, n) ? n + 2 : n + 1);
  }
  return end;
}

/** Whether the paragraph after a closing formula is a signature. */
function signedAfter(blocks: readonly Block[], at: number): boolean {
  const lines = (blocks[at]?.text ?? '').split('\n');
  const next = blocks[at + 1]?.text ?? '';
  return isClosing(lines.at(-1) ?? '') && next.length > 0 && next.length <= 30;
}

/** What others said and a commenter pasted, with its heads: each words of its own, at their own time. */
export function* readRelays(
  comments: readonly ReadComment[],
  roster: Roster,
  language: string | undefined,
  memory: ReadingMemory,
): Steps<ReadQuotation[]> {
  const relays: ReadQuotation[] = [];
  for (const [index, comment] of comments.entries()) {
    const pasted = memory.once(pastedIn, comment, () => pastedIn(comment.text, language));
    const own = comment.author.toLowerCase();
    for (const { speaker, time, text, addressee, question } of pasted) {
      if (speaker.toLowerCase() === own) continue;
      const words = { speaker: fullest(speaker, roster), text, time, addressee, question };
      relays.push({ ...words, element: comment.body, comment: index });
    }
    yield;
  }
  return relays;
}
