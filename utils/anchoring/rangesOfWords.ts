/** Where the words of an element stand: all its characters but white space, and the place of each. */
interface Letters {
  text: string;
  /** For each letter, the index of its text node in `nodes`. */
  node: number[];
  /** For each letter, its offset in that node, in UTF-16 units. */
  offset: number[];
  nodes: Text[];
}

/** The fewest letters that tell a piece of the words, where something else stands between them. */
const leastPiece = 5;
/** Words in more pieces than this, and than one for so many letters, are not said here: their letters only happen to be. */
const mostPieces = 3;
const lettersAPiece = 40;

/**
 * The ranges of some words inside an element, in order: one where they stand together, several where something else
 * stands between ("…," she said, "…"), none where not all of them are there. White space does not count, so that
 * paragraphs, line breaks and mark-up between words are no obstacle. The document is not changed.
 */
export function rangesOfWords(root: Element, words: string): Range[] {
  const wanted = words.replace(/\s+/gu, '');
  if (!wanted) return [];
  const letters = lettersOf(root);
  const together = letters.text.indexOf(wanted);
  const pieces = together < 0 ? piecesOf(letters.text, wanted) : [{ from: together, to: together + wanted.length }];
  return pieces.flatMap((piece) => rangeOf(letters, piece, root.ownerDocument) ?? []);
}

/** A piece of the letters, `to` behind its last. */
interface Piece {
  from: number;
  to: number;
}

/** The wanted letters in as few pieces as they can be found in, one behind the other; none where some are missing. */
function piecesOf(text: string, wanted: string): Piece[] {
  const pieces: Piece[] = [];
  const most = Math.max(mostPieces, wanted.length / lettersAPiece);
  let past = 0;
  for (let done = 0; done < wanted.length; ) {
    const length = longestAt(text, past, wanted.slice(done));
    if (length < Math.min(leastPiece, wanted.length - done) || length === 0 || pieces.length >= most) return [];
    const from = text.indexOf(wanted.slice(done, done + length), past);
    past = from + length;
    done += length;
    pieces.push({ from, to: past });
  }
  return pieces;
}

/** How many of the first letters stand together at or behind a place: what holds of some holds of fewer. */
function longestAt(text: string, past: number, wanted: string): number {
  let held = 0;
  let failed = wanted.length + 1;
  while (failed - held > 1) {
    const tried = (held + failed) >> 1;
    if (text.indexOf(wanted.slice(0, tried), past) >= 0) held = tried;
    else failed = tried;
  }
  return held;
}

function rangeOf(letters: Letters, { from, to }: Piece, document: Document): Range | undefined {
  const [start, end] = [letters.nodes[letters.node[from] ?? -1], letters.nodes[letters.node[to - 1] ?? -1]];
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start, letters.offset[from] ?? 0);
  range.setEnd(end, (letters.offset[to - 1] ?? 0) + 1);
  return range;
}

function lettersOf(root: Element): Letters {
  const letters: Letters = { text: '', node: [], offset: [], nodes: [] };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    const index = letters.nodes.push(node as Text) - 1;
    for (let at = 0; at < data.length; at++) {
      const letter = data.charAt(at);
      if (/\s/u.test(letter)) continue;
      parts.push(letter);
      letters.node.push(index);
      letters.offset.push(at);
    }
  }
  letters.text = parts.join('');
  return letters;
}
