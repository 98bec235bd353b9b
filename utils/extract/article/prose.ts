import { isElement, parentElementOf, tagOf } from '../nodes.ts';
import { isForeignByKind, isForeignByName, isSilent } from './foreign.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const containers = new Set(['main', 'article', 'body', 'html']);

/** Bounds for pages made to be slow: texts looked at, and steps taken upwards in all. */
const mostTexts = 60_000;
const mostSteps = 600_000;

/** Where the running text of a page is, in characters (an ideograph counts two). Links, margins and captions count nothing. */
export interface Prose {
  root: Element;
  total: number;
  /** Characters of prose in an element with all it holds. */
  weights: Map<Element, number>;
  /** The children of an element that hold prose. */
  inside: Map<Element, Element[]>;
  /** The blocks that hold prose themselves, in document order. */
  paragraphs: Element[];
}

interface Block {
  element: Element;
  text: number;
  linked: number;
}

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** How many characters of reading a text is. */
function weightOf(data: string): number {
  const plain = data.trim();
  return plain.length + (plain.match(wide)?.length ?? 0);
}

/** The blocks of a page that hold text, with how much of it is links. */
function blocksIn(root: Element): Block[] {
  const blocks = new Map<Element, Block>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let text = walker.nextNode(); text && texts < mostTexts; text = walker.nextNode()) {
    const { data } = text as Text;
    if (data.length < 12) continue;
    const weight = weightOf(data.length > 5000 ? data.slice(0, 5000) : data);
    if (weight < 12) continue;
    texts++;
    let element = parentElementOf(text);
    let linked = false;
    for (let depth = 0; element && depth < 40 && inline.has(tagOf(element)); depth++) {
      if (tagOf(element) === 'a') linked = true;
      element = parentElementOf(element);
    }
    if (!element || isSilent(element)) continue;
    const block = blocks.get(element) ?? { element, text: 0, linked: 0 };
    blocks.set(element, block);
    block.text += weight;
    if (linked) block.linked += weight;
  }
  return [...blocks.values()].filter(isProse);
}

/** A sentence or more, not a label, a headline or a list of links. */
function isProse({ element, text, linked }: Block): boolean {
  if (text < 45 || linked * 2 > text) return false;
  return !/^h[1-6]$|^(?:button|label|legend|option)$/.test(tagOf(element));
}

/**
 * Measures the prose of a page.
 * @param without elements that hold none of the article's words (the comments)
 */
export function measureProse(root: Element, without: ReadonlySet<Element>): Prose {
  const blocks = blocksIn(root);
  const raw = new Map<Element, number>();
  let steps = 0;
  for (const { element, text } of blocks)
    for (
      let up: Element | null = element;
      up && steps < mostSteps;
      up = up === root ? null : parentElementOf(up), steps++
    )
      raw.set(up, (raw.get(up) ?? 0) + text);
  const all = raw.get(root) ?? 0;

  const foreign = new Map<Element, boolean>();
  const isForeign = (element: Element): boolean => {
    let known = foreign.get(element);
    if (known === undefined) {
      const large = (raw.get(element) ?? 0) > all * 0.45 || containers.has(tagOf(element));
      known = without.has(element) || isForeignByKind(element) || (!large && isForeignByName(element));
      foreign.set(element, known);
    }
    return known;
  };

  const prose: Prose = { root, total: 0, weights: new Map(), inside: new Map(), paragraphs: [] };
  steps = 0;
  for (const { element, text, linked } of blocks) {
    const path: Element[] = [];
    let up: Element | null = element;
    while (up && up !== root && steps < mostSteps && !isForeign(up)) {
      path.push(up);
      steps++;
      up = parentElementOf(up);
    }
    if (up !== root) continue;
    add(prose, path, text - linked, element);
  }
  return prose;
}

function add(prose: Prose, path: Element[], weight: number, block: Element): void {
  prose.total += weight;
  prose.paragraphs.push(block);
  let above = prose.root;
  prose.weights.set(above, prose.total);
  for (const element of path.toReversed()) {
    const known = prose.weights.get(element);
    prose.weights.set(element, (known ?? 0) + weight);
    if (known === undefined) {
      const children = prose.inside.get(above);
      if (children) children.push(element);
      else prose.inside.set(above, [element]);
    }
    above = element;
  }
}

/** Whether a node comes before another in the document. */
export function isBefore(a: Node, b: Node): boolean {
  return Boolean(Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Whether an element holds a node, or is it. */
export function holds(outer: Element, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The smallest element that holds both; undefined where they are in different trees. */
export function commonAncestor(a: Element, b: Element): Element | undefined {
  let up: Node | null = a;
  for (let depth = 0; isElement(up) && depth < 2000; depth++, up = parentElementOf(up)) if (holds(up, b)) return up;
  return undefined;
}
