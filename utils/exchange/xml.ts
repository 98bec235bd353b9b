import { unescaped } from './plainText.ts';

/** An element of an export in XML: its name and attributes with their prefixes, as written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text directly inside, references resolved. */
  text: string;
}

const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A longer tag is none, in UTF-16 units: looking for its end at each of its signs would take for ever. */
const longestTag = 10_000;

/**
 * Reads XML as exports write it. Entities of a document's own are not resolved, nothing is fetched; where a tag is not
 * closed, what came before it stands. It is gone through once, whatever it holds.
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = 0; at < xml.length; ) {
    const inside = open.at(-1) ?? root;
    const next = xml.indexOf('<', at);
    inside.text += unescaped(xml.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    const passed = passedOver(xml, next);
    if (passed) {
      if (passed.end < 0) break;
      inside.text += xml.slice(next + passed.opening, passed.end - passed.closing);
      at = passed.end;
      continue;
    }
    const end = endOfTag(xml, next);
    at = (end ?? next) + 1;
    if (end !== undefined) take(open, xml.slice(next + 1, end));
  }
  return root;
}

/** What is no tag: data, whose characters are text; a comment, a declaration, an instruction. `end` is behind it, -1 where it has none. */
function passedOver(xml: string, at: number): { opening: number; closing: number; end: number } | undefined {
  const endBy = (sign: string) => {
    const found = xml.indexOf(sign, at + 2);
    return found < 0 ? -1 : found + sign.length;
  };
  if (xml.startsWith('<![CDATA[', at)) return { opening: 9, closing: 3, end: endBy(']]>') };
  if (!/[?!]/.test(xml.charAt(at + 1))) return undefined;
  const end = endBy(xml.startsWith('<!--', at) ? '-->' : '>');
  return { opening: end - at, closing: 0, end };
}

/** Where the tag that begins at a place has its `>`: not in quotes; undefined where none begins there. */
function endOfTag(xml: string, from: number): number | undefined {
  if (!/[\w:./-]/.test(xml.charAt(from + 1))) return undefined;
  const last = Math.min(xml.length, from + longestTag);
  for (let at = from + 1; at < last; at++) {
    const sign = xml.charAt(at);
    if (sign === '>') return at;
    if (sign === '<') return undefined;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

/** Takes what stands between `<` and `>` for the beginning of an element, or for an end. */
function take(open: XmlElement[], tag: string): void {
  const [, closing, name] = /^(\/?)([\w:.-]+)/.exec(tag) ?? [];
  if (!name) return;
  if (closing) {
    close(open, name);
    return;
  }
  const element: XmlElement = { name, attributes: attributesOf(tag.slice(name.length)), children: [], text: '' };
  open.at(-1)?.children.push(element);
  if (!tag.endsWith('/')) open.push(element);
}

/** The first child of that name, or nothing. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The text of the first child of that name, trimmed; nothing where it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text.trim() || undefined;
}

/** All elements of that name, at any depth, in the document's order. A stack of our own: files may be endlessly deep. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  const waiting = element.children.toReversed();
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.name === name) yield one;
    for (const inner of one.children.toReversed()) waiting.push(inner);
  }
}

function close(open: XmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of text.matchAll(attribute)) found[name] = unescaped(double ?? single ?? '');
  return found;
}
