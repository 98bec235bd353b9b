import type { Piece } from './attribute.ts';
import type { Placed } from './blockQuotes.ts';
import type { Block } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';

/** Puts the pieces of one speech together: broken by its attribution, or going on in the next paragraph. */
export function assemble(
  pieces: readonly Piece[],
  paragraphs: readonly (Paragraph | undefined)[],
  blocks: readonly Block[],
): Placed[] {
  const found: Placed[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const p = paragraphs[piece.paragraph];
    const mark = p?.marked[piece.quote];
    const element = blocks[piece.paragraph]?.element;
    if (!p || !mark || !element) continue;
    const text = p.text.slice(mark.from, mark.to).trim();
    const previous = found.at(-1)?.quotation;
    if (piece.continues && previous && last?.person === piece.person && piece.paragraph - last.paragraph <= 1) {
      previous.why += ` + ${piece.why}`;
      previous.text += (last.paragraph === piece.paragraph ? ' ' : '\n\n') + text;
    } else
      found.push({ block: piece.paragraph, quotation: { speaker: piece.person.name, text, element, why: piece.why } });
    last = piece;
  }
  return found;
}
