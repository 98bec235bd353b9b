import { isForeignByKind, isSilent } from '../article/foreign.ts';
import { attributeOf, firstChildOf, isElement, nextOf, parentElementOf, parentOf, tagOf } from '../nodes.ts';
import { asDrawn } from '../spaces.ts';

/** A paragraph of a body as it stands in the page. */
export interface Block {
  /** White space folded; a line break is `\n`. */
  text: string;
  /** The nearest element that sets the paragraph apart. */
  element: Element;
  heading: boolean;
  /** The outermost block quotation that holds it. */
  quote?: Element;
  /** How many characters at its beginning are set in bold. */
  bold: number;
}

const tags = (text: string) => new Set(text.split(' '));
const blockTags = tags(
  'p blockquote ul ol dl li dt dd pre h1 h2 h3 h4 h5 h6 table tr td th caption figure figcaption hr article section aside header footer details summary fieldset div address main center form body',
);
const headings = /^h[1-6]$/;
const bolds = tags('b strong');

/** How many nodes are walked at most. */
const mostNodes = 200_000;

/** Collects text and cuts it into blocks. */
class Cutter {
  readonly blocks: Block[] = [];
  private text = '';
  private bold = 0;
  private plain = false;
  private element: Element | undefined;

  add(data: string, element: Element, bold: boolean): void {
    const folded = asDrawn(data);
    if (folded.trim() === '' && (this.text === '' || this.text.endsWith('\n'))) return;
    this.element ??= element;
    const lead = this.text === '' || this.text.endsWith('\n') ? folded.trimStart() : folded;
    this.text += this.text.endsWith(' ') ? lead.trimStart() : lead;
    if (folded.trim() === '') return;
    if (!bold) this.plain = true;
    else if (!this.plain) this.bold = this.text.trimEnd().length;
  }

  /** A line break; the second in a row begins a new block. */
  breakLine(within: (element: Element) => Element | undefined): void {
    if (this.text.endsWith('\n')) this.cut(within);
    else if (this.text !== '') this.text = `${this.text.trimEnd()}\n`;
  }

  cut(quoteOf: (element: Element) => Element | undefined): void {
    const text = this.text.trim();
    const { element, bold } = this;
    this.text = '';
    this.bold = 0;
    this.plain = false;
    this.element = undefined;
    if (!element || !text) return;
    this.blocks.push({ text, element, heading: headings.test(tagOf(element)), quote: quoteOf(element), bold });
  }
}

/**
 * The paragraphs of a body in document order, each with the element that sets it apart. Leaves out what is silent or
 * foreign by kind, and the given elements.
 */
export function blocksOf(body: Element, without: ReadonlySet<Element>): Block[] {
  const cutter = new Cutter();
  const quotes = new Map<Element, Element | undefined>();
  const quoteOf = (element: Element): Element | undefined => {
    if (quotes.has(element)) return quotes.get(element);
    let found: Element | undefined;
    let up: Element | null = element;
    for (let depth = 0; up && up !== body && depth < 60; depth++, up = parentElementOf(up)) {
      if (tagOf(up) === 'blockquote') found = up;
    }
    quotes.set(element, found);
    return found;
  };
  let block = body;
  const outer: Element[] = [];
  let bold = 0;
  let node: Node | null = firstChildOf(body);
  for (let count = 0; node && count < mostNodes; count++) {
    let down: Node | null = null;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br') cutter.breakLine(quoteOf);
      else if (!isLeftOut(node, without)) {
        down = firstChildOf(node);
        if (down && blockTags.has(tag)) {
          cutter.cut(quoteOf);
          outer.push(block);
          block = node;
        } else if (down && bolds.has(tag)) bold++;
        else if (blockTags.has(tag)) cutter.cut(quoteOf);
      }
    } else if (node.nodeType === Node.TEXT_NODE) {
      cutter.add((node as Text).data, block, bold > 0);
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== body && !nextOf(node)) {
      node = parentOf(node);
      if (!isElement(node) || node === body) break;
      if (node === block) {
        cutter.cut(quoteOf);
        block = outer.pop() ?? body;
      } else if (bolds.has(tagOf(node))) bold--;
    }
    node = !node || node === body ? null : nextOf(node);
  }
  cutter.cut(quoteOf);
  return cutter.blocks;
}

function isLeftOut(element: Element, without: ReadonlySet<Element>): boolean {
  return (
    without.has(element) || isSilent(element) || isForeignByKind(element) || attributeOf(element, 'role') === 'button'
  );
}

/** Those blocks whose words stand in the text: what the reader of the article left out is left out here too. */
export function blocksWithin(blocks: readonly Block[], text: string): Block[] {
  let at = 0;
  return blocks.filter((block) => {
    const words = block.text.slice(0, 80);
    const next = text.indexOf(words, at);
    if (next >= 0 && words.length === 80) at = next + 1; // long words come once, so the search may go on from here
    return next >= 0 || text.includes(words);
  });
}
