import { isEditor } from './editor.ts';
import { isHiddenPart } from './hiddenPart.ts';
import { attributeOf, contentOf, isElement, lastChildOf, previousOf, shadowOf, tagOf } from './nodes.ts';
import { asDrawn } from './spaces.ts';

const words = (text: string) => new Set(text.split(' '));
const paragraphs = words(
  'p blockquote ul ol dl pre h1 h2 h3 h4 h5 h6 table figure hr article section aside header footer details fieldset',
);
const lines = words(
  'div li dt dd tr caption figcaption address main nav form summary center thead tbody tfoot legend option body html',
);
const silent = words(
  'script style template noscript noembed noframes svg button select textarea input iframe object embed audio video canvas map head title rp rt annotation dialog datalist progress meter',
);

/** How much is read at most: nodes, and characters. A page that holds more is cut there. */
const mostNodes = 400_000;
const mostCharacters = 2_000_000;

/** What is still to be written between the words before and the words that come. */
const gaps = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
type Gap = (typeof gaps)[keyof typeof gaps];
const between = ['', ' ', '\n', '\n\n'] as const;

/** Collects words and the gaps between them; of several gaps the widest counts. */
class Writer {
  private parts: string[] = [];
  private gap: Gap = gaps.none;
  length = 0;

  part(gap: Gap): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** A second line break in a row makes a paragraph. */
  breakLine(): void {
    this.gap = this.gap >= gaps.line ? gaps.paragraph : gaps.line;
  }

  write(text: string): void {
    if (!text) return;
    if (this.length > 0) this.parts.push(between[this.gap]);
    this.gap = gaps.none;
    this.parts.push(text);
    this.length += text.length + 1;
  }

  /** Inline text: runs of white space are one space. */
  writeFolded(data: string): void {
    const text = asDrawn(data);
    if (text === '') return;
    if (text.startsWith(' ')) this.part(gaps.space);
    this.write(text.trim());
    if (text.endsWith(' ')) this.part(gaps.space);
  }

  toString(): string {
    return this.parts.join('');
  }
}

/** An icon or a doubled formula that is not meant to be read out. */
function isOrnament(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true') return false;
  if (/\bkatex-html\b/.test(attributeOf(element, 'class') ?? '')) return true;
  const text = (contentOf(element) ?? '').trim();
  return text.length <= 2 && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

function isSilent(element: Element, tag: string): boolean {
  if (silent.has(tag)) return true;
  return isHiddenPart(element) || isEditor(element) || attributeOf(element, 'role') === 'button' || isOrnament(element);
}

/** The words an image stands for, where it stands for a character. */
function emojiOf(image: Element): string {
  const alt = (attributeOf(image, 'alt') ?? '').trim();
  if (!alt || alt.length > 40) return '';
  if (/^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u.test(alt)) return alt;
  const named = `${attributeOf(image, 'class') ?? ''} ${attributeOf(image, 'src') ?? ''}`;
  return /emoji|smil(?:ey|ie|e)|emoticon|twemoji/i.test(named) ? alt : '';
}

/** Marks the place where an element's subtree ends, and whether white space counted inside it. */
interface End {
  gap: Gap;
  preformatted: boolean;
}

/** The nodes drawn inside an element, last first: its shadow tree, what fills a slot, or its children. */
function* drawnInside(element: Element, tag: string): Generator<Node> {
  if (tag === 'slot') {
    const filling = (element as HTMLSlotElement).assignedNodes();
    if (filling.length > 0) {
      yield* filling.toReversed();
      return;
    }
  }
  for (let child = lastChildOf(shadowOf(element) ?? element); child; child = previousOf(child)) yield child;
}

/**
 * The words of an element as plain text, read without layout and without changing the page: blocks part lines,
 * paragraphs are parted by a blank line, white space is folded except in `pre`. Scripts, buttons, form fields, icons
 * and hidden parts are silent; an image of an emoji speaks through its `alt`. Follows open shadow roots and slots.
 * @param without Elements to leave out with all they hold; asked for every element below the given one.
 */
export function textOf(element: Element, without?: (element: Element) => boolean): string {
  const writer = new Writer();
  const stack: (Node | End)[] = [];
  let preformatted = false;
  let nodes = 0;

  const open = (target: Element, tag: string, gap: Gap) => {
    writer.part(gap);
    stack.push({ gap, preformatted });
    if (tag === 'pre' || tag === 'listing') preformatted = true;
    for (const child of drawnInside(target, tag)) {
      stack.push(child);
      if (++nodes > mostNodes) return;
    }
  };

  open(element, tagOf(element), gaps.none);
  for (let next = stack.pop(); next && writer.length < mostCharacters; next = stack.pop()) {
    if (!(next instanceof Node)) {
      writer.part(next.gap);
      preformatted = next.preformatted;
    } else if (isElement(next)) {
      const tag = tagOf(next);
      if (tag === 'br') writer.breakLine();
      else if (tag === 'img') writer.write(emojiOf(next));
      else if (!isSilent(next, tag) && !without?.(next)) open(next, tag, gapOf(tag));
    } else if (next.nodeType === Node.TEXT_NODE || next.nodeType === Node.CDATA_SECTION_NODE) {
      const data = (next as Text).data.slice(0, mostCharacters - writer.length);
      if (preformatted) writer.write(data);
      else writer.writeFolded(data);
    }
  }
  return writer.toString().trim();
}

function gapOf(tag: string): Gap {
  if (paragraphs.has(tag)) return gaps.paragraph;
  if (lines.has(tag)) return gaps.line;
  return tag === 'td' || tag === 'th' ? gaps.space : gaps.none;
}
