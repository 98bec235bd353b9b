import { unescaped } from './plainText.ts';

/** An element of an export in XML: its name and attributes with their prefixes, as written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text directly inside, references resolved. */
  text: string;
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML as exports write it. Entities of a document's own are not resolved, nothing is fetched; where a tag is not
 * closed, what came before it stands.
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, cdata, closing, name, attributes = '', alone, text] of xml.matchAll(token)) {
    const inside = open.at(-1) ?? root;
    if (cdata !== undefined) inside.text += cdata;
    else if (text !== undefined) inside.text += unescaped(text);
    else if (closing && name) close(open, name);
    else if (name) {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (!alone) open.push(element);
    }
  }
  return root;
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
