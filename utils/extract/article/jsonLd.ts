import { withoutEntities } from '../entities.ts';

/** Bounds for data made to be slow: characters of one script, scripts, nodes, and depth. */
const longest = 3_000_000;
const mostScripts = 40;
const mostNodes = 5000;
const deepest = 24;

/** One object of a page's JSON-LD, unchecked. */
export type JsonNode = Record<string, unknown>;

/** Whether a value is an object with properties. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: absent is none, one is one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value's words where it is text (or an object with `@value`), else undefined. */
export function wordsOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  const text = isNode(first) ? (first['@value'] ?? first.name) : first;
  return typeof text === 'string' && text.trim() ? withoutEntities(text).trim() : undefined;
}

/** The node's types, without `schema:` and addresses: `NewsArticle`. */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/**
 * All objects in a page's JSON-LD with a type, outer before inner. Broken scripts are mended where only a line break
 * or a comment breaks them, else left out. Nothing loops: JSON has no cycles, and references by `@id` are not followed here.
 */
export function jsonLdOf(document: Document): JsonNode[] {
  const found: JsonNode[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (const script of [...scripts].slice(0, mostScripts)) {
    const text = script.textContent ?? '';
    if (text.length <= longest) collect(parsed(text), found);
  }
  return found;
}

function parsed(text: string): unknown {
  const plain = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [plain, plain.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  }
  return undefined;
}

function collect(root: unknown, found: JsonNode[]): void {
  const queue: [unknown, number][] = [[root, 0]];
  for (let index = 0; index < queue.length && index < mostNodes; index++) {
    const [value, depth] = queue[index] ?? [undefined, deepest];
    if (depth > deepest) continue;
    if (isNode(value)) {
      if (value['@type']) found.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push([inner, depth + 1]);
    } else if (Array.isArray(value)) for (const inner of value) queue.push([inner, depth + 1]);
  }
}
