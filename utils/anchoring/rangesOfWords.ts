/** Where the words of an element stand: all its characters but white space, and the place of each. */
interface Letters {
  text: string;
  /** For each letter, the index of its text node in `nodes`. */
  node: number[];
  /** For each letter, its offset in that node, in UTF-16 units. */
  offset: number[];
  nodes: Text[];
}

/**
 * The range of some words inside an element, or undefined where they are not there. White space does not count, so
 * that paragraphs, line breaks and mark-up between words are no obstacle. The document is not changed.
 */
export function rangeOfWords(root: Element, words: string): Range | undefined {
  const wanted = words.replace(/\s+/gu, '');
  if (!wanted) return undefined;
  const letters = lettersOf(root);
  const first = letters.text.indexOf(wanted);
  if (first < 0) return undefined;
  const last = first + wanted.length - 1;
  const [start, end] = [letters.nodes[letters.node[first] ?? -1], letters.nodes[letters.node[last] ?? -1]];
  if (!start || !end) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(start, letters.offset[first] ?? 0);
  range.setEnd(end, (letters.offset[last] ?? 0) + 1);
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
