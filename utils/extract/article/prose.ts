import { isElement, parentElementOf, tagOf } from '../nodes.ts';
import { plainDocument } from '../plainDocument.ts';
import type { Steps } from '../steps.ts';
import { isForeignByKind, isForeignByName, isHidden, isMarginal, isSilent } from './foreign.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const containers = new Set(['main', 'article', 'body', 'html']);

/** Bounds for pages made to be slow: texts looked at, and places kept. */
const mostTexts = 60_000;
const mostPlaces = 60_000;

/** An element that holds running text, itself or inside. */
export interface Place {
  element: Element;
  parent?: Place;
  /** The places directly inside, in document order. */
  children: Place[];
  /** Characters of text inside, without comments. */
  raw: number;
  /** Characters of the article's kind of text inside: without links, margins, menus. */
  weight: number;
  /** Whether it holds text itself, between its children or instead of any. */
  isBlock: boolean;
  /** Whether it, or what it stands in, is no part of an article. */
  foreign: boolean;
}

/** Where the running text of a page is, in characters (an ideograph counts two). Links, margins and captions count nothing. */
export interface Prose {
  root: Place;
  places: ReadonlyMap<Element, Place>;
  /** The blocks that hold prose themselves, in document order. */
  paragraphs: Element[];
}

/** Characters of prose inside an element; none where it holds none. */
export function weightIn(prose: Prose, element: Element): number {
  return prose.places.get(element)?.weight ?? 0;
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
  return plain.search(wide) < 0 ? plain.length : plain.length + (plain.match(wide)?.length ?? 0);
}

/** The texts inside an element, in document order, but for those inside the elements named. */
function* textsIn(root: Element, without: ReadonlySet<Element>): Generator<Text> {
  const { SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  const shown = without.size > 0 ? SHOW_ELEMENT | SHOW_TEXT : SHOW_TEXT;
  const walker = plainDocument(root.ownerDocument).createTreeWalker(root, shown);
  let node = walker.nextNode();
  while (node) {
    if (node instanceof Text) yield node;
    node = without.has(node as Element) ? pastIts(walker) : walker.nextNode();
  }
}

/** The next node that is not inside the one the walker is at. */
function pastIts(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

/** The blocks of a page that hold text, with how much of it is links. */
function blocksIn(root: Element, without: ReadonlySet<Element>): Block[] {
  const blocks = new Map<Element, Block>();
  let texts = 0;
  for (const text of textsIn(root, without)) {
    if (texts >= mostTexts) break;
    const { data } = text;
    if (data.length < 12) continue;
    let element = parentElementOf(text);
    if (!element || isSilent(element)) continue;
    const weight = weightOf(data.length > 5000 ? data.slice(0, 5000) : data);
    if (weight < 12) continue;
    texts++;
    let linked = false;
    for (let depth = 0, tag = tagOf(element); element && depth < 40 && inline.has(tag); depth++) {
      if (tag === 'a') linked = true;
      element = parentElementOf(element);
      if (element) tag = tagOf(element);
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
 * Measures the prose of a page, in one pass over its texts.
 * @param without elements that hold none of the article's words (the comments)
 */
export function* measureProse(root: Element, without: ReadonlySet<Element>): Steps<Prose> {
  const blocks = without.has(root) ? [] : blocksIn(root, without);
  yield;
  const places = placesOf(root, blocks);
  const list = [...places.values()];
  const top = list[0] as Place;
  for (const { element, text } of blocks) {
    const place = places.get(element);
    if (place) place.raw += text;
  }
  sumUp(list, 'raw');
  for (const doubt of doubts) {
    markForeign(list, top.raw, doubt);
    weigh(list, blocks, places);
    // Where nearly all is said to be margin, the names lie: builders name each paragraph a widget.
    if (top.weight > top.raw * 0.3) break;
  }
  const paragraphs = blocks.filter(({ element }) => places.get(element)?.foreign === false).map((b) => b.element);
  return { root: top, places, paragraphs };
}

/** What tells that an element is no part of the article, and what tells it of one that holds much of the page. */
interface Doubt {
  small: (element: Element) => boolean;
  large: (element: Element) => boolean;
}

/** What is believed of names and kinds, less and less of it; the last for an `aside` that was never closed. */
const doubts: readonly Doubt[] = [
  { small: (it) => isForeignByKind(it) || isHidden(it) || isForeignByName(it), large: isForeignByKind },
  { small: (it) => isForeignByKind(it) || isHidden(it) || isMarginal(it), large: isForeignByKind },
  { small: isForeignByKind, large: isForeignByKind },
  {
    small: isForeignByKind,
    large: (it) => isForeignByKind(it) && !Element.prototype.querySelector.call(it, 'main, article'),
  },
];

/** The places of all blocks and what they stand in; each after the one it stands in. */
function placesOf(root: Element, blocks: Block[]): Map<Element, Place> {
  const newPlace = (element: Element, parent?: Place): Place => ({
    element,
    parent,
    children: [],
    raw: 0,
    weight: 0,
    isBlock: false,
    foreign: false,
  });
  const places = new Map<Element, Place>([[root, newPlace(root)]]);
  for (const { element } of blocks) {
    const path: Element[] = [];
    let up: Element | null = element;
    while (up && !places.has(up) && places.size + path.length < mostPlaces) {
      path.push(up);
      up = parentElementOf(up);
    }
    let above = up ? places.get(up) : undefined;
    if (!above) continue;
    for (const inner of path.toReversed()) {
      const place: Place = newPlace(inner, above);
      above.children.push(place);
      places.set(inner, place);
      above = place;
    }
    above.isBlock = true;
  }
  return places;
}

function markForeign(list: Place[], all: number, { small, large }: Doubt): void {
  for (const place of list) {
    const isForeign = place.raw > all * 0.45 || containers.has(tagOf(place.element)) ? large : small;
    place.foreign = place.parent?.foreign || isForeign(place.element);
  }
}

function weigh(list: Place[], blocks: Block[], places: ReadonlyMap<Element, Place>): void {
  for (const place of list) place.weight = 0;
  for (const { element, text, linked } of blocks) {
    const place = places.get(element);
    if (place && !place.foreign) place.weight += text - linked;
  }
  sumUp(list, 'weight');
}

/** Adds what is in each place to the one it stands in; the list has outer ones first. */
function sumUp(list: Place[], figure: 'raw' | 'weight'): void {
  for (let index = list.length - 1; index > 0; index--) {
    const place = list[index];
    if (place?.parent && !place.foreign) place.parent[figure] += place[figure];
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
