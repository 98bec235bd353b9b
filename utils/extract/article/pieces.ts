import { plainDocument } from '../plainDocument.ts';
import { oneSpaced } from '../spaces.ts';

/** The texts inside an element, each as its own node has it, in order, without those of marks and white space alone. */
export function piecesOf(element: Element, most: number): string[] {
  const pieces: string[] = [];
  const walker = plainDocument(element.ownerDocument).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text && pieces.length < most; text = walker.nextNode()) {
    const piece = oneSpaced((text as Text).data.slice(0, 300)).trim();
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push(piece);
  }
  return pieces;
}
