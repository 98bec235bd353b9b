import { attributeNamesOf, attributeOf, firstChildOf, isElement, nextOf, parentOf, shadowOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';

const silent = new Set(
  'script style template noembed noframes svg select textarea iframe object embed audio video canvas map head datalist math'.split(
    ' ',
  ),
);

/** How many elements are looked at, and how deep: a page that holds more is cut there. */
const mostElements = 250_000;
const deepest = 600;
/** An element's own words are kept up to this length: enough for a name or a date. */
const keptWords = 160;

/**
 * One walk over a document, kept in flat arrays. An element is a number; numbers run in document order, so that a
 * subtree is the range from an element to its end, and sums over a range are two look-ups.
 */
export class Survey {
  readonly elements: Element[] = [];
  readonly tags: string[] = [];
  /** The class attribute as it stands. */
  readonly classes: string[] = [];
  private readonly ids: (string | undefined)[] = [];
  /** The names of each element's attributes: what is not among them need not be asked for. */
  private readonly names: (readonly string[])[] = [];
  /** The element's own direct words, cut, white space folded. */
  readonly own: string[] = [];
  private readonly parents: number[] = [];
  private readonly ends: number[] = [];
  private readonly depths: number[] = [];
  private readonly words: number[] = [0];
  private readonly linked: number[] = [0];

  readonly root: Element;

  constructor(root: Element) {
    this.root = root;
    this.walk();
  }

  get size(): number {
    return this.elements.length;
  }
  at(index: number): Element {
    return this.elements[index] ?? this.root;
  }
  /** The parent's number, or -1. */
  parent(index: number): number {
    return this.parents[index] ?? -1;
  }
  /** The number behind the element's last descendant. */
  end(index: number): number {
    return this.ends[index] ?? index + 1;
  }
  depth(index: number): number {
    return this.depths[index] ?? 0;
  }
  tag(index: number): string {
    return this.tags[index] ?? '';
  }
  /** Characters of text in a range of elements. */
  length(start: number, end: number): number {
    return (this.words[end] ?? 0) - (this.words[start] ?? 0);
  }
  /** Of these, the characters inside links and buttons. */
  linkLength(start: number, end: number): number {
    return (this.linked[end] ?? 0) - (this.linked[start] ?? 0);
  }
  /** Whether one element's subtree holds another element. */
  holds(outer: number, inner: number): boolean {
    return inner >= outer && inner < this.end(outer);
  }
  attribute(index: number, name: string): string | undefined {
    if (name === 'id') return this.ids[index];
    return this.names[index]?.includes(name) ? attributeOf(this.at(index), name) : undefined;
  }
  /** The names of an element's attributes. */
  attributeNames(index: number): readonly string[] {
    return this.names[index] ?? [];
  }

  private walk(): void {
    const inLink: boolean[] = [];
    const open: number[] = [];
    let index = this.enter(this.root, -1, 0);
    open.push(index);
    const pending: (Node | null)[] = [this.firstInside(this.root)];
    inLink.push(false);
    while (open.length > 0) {
      const at = open.length - 1;
      const node = pending[at];
      const current = open[at] ?? 0;
      if (!node) {
        open.pop();
        pending.pop();
        inLink.pop();
        this.ends[current] = this.size;
        continue;
      }
      pending[at] = this.after(node, current);
      if (isElement(node)) {
        const tag = tagOf(node);
        if (silent.has(tag) || open.length > deepest || this.size >= mostElements) continue;
        index = this.enter(node, current, open.length, tag);
        open.push(index);
        pending.push(this.firstInside(node));
        inLink.push(inLink[at] === true || tag === 'a' || tag === 'button');
      } else if (node.nodeType === Node.TEXT_NODE && this.tag(current) !== 'noscript') {
        this.write(current, (node as Text).data, inLink[at] === true);
      }
    }
    for (let i = 1; i < this.words.length; i++) {
      this.words[i] = (this.words[i] ?? 0) + (this.words[i - 1] ?? 0);
      this.linked[i] = (this.linked[i] ?? 0) + (this.linked[i - 1] ?? 0);
    }
  }

  /** The first node inside an element: of its open shadow tree, whose nodes are followed by the element's children. */
  private firstInside(element: Element): Node | null {
    const shadow = shadowOf(element);
    return (shadow && firstChildOf(shadow)) ?? firstChildOf(element);
  }

  private after(node: Node, current: number): Node | null {
    const next = nextOf(node);
    if (next) return next;
    const parent = parentOf(node);
    return parent instanceof ShadowRoot ? firstChildOf(this.at(current)) : null;
  }

  private enter(element: Element, parent: number, depth: number, tag = tagOf(element)): number {
    const names = attributeNamesOf(element);
    this.elements.push(element);
    this.tags.push(tag);
    this.names.push(names);
    this.classes.push((names.includes('class') && attributeOf(element, 'class')) || '');
    this.ids.push(names.includes('id') ? attributeOf(element, 'id') : undefined);
    this.own.push('');
    this.parents.push(parent);
    this.depths.push(depth);
    this.ends.push(0);
    this.words.push(0);
    this.linked.push(0);
    return this.size - 1;
  }

  private write(index: number, data: string, linked: boolean): void {
    const before = this.own[index] ?? '';
    const room = keptWords - before.length;
    let length = data.length;
    if (length < 400 || room > 0) {
      const text = oneSpaced(data.slice(0, 2000)).trim();
      if (!text) return;
      if (length < 2000) length = text.length;
      if (room > 0) this.own[index] = before ? `${before} ${text.slice(0, room)}` : text.slice(0, room);
    }
    this.words[index + 1] = (this.words[index + 1] ?? 0) + length;
    if (linked) this.linked[index + 1] = (this.linked[index + 1] ?? 0) + length;
  }
}
