import type { TaughtSite, TaughtWay } from '../taughtComments.ts';

/**
 * A taught site as the text of a `*.site.ts`, ready to be put into `utils/adapters` and tidied there. What stands beside its
 * item becomes a function, as adapters have it.
 */
export function adapterFile({ site, comments }: TaughtSite): string {
  const { item, author, text, textWithout, time, permalink } = comments;
  const isBeside = [text, ...[...author, ...(time ?? []), ...(permalink ?? [])].map(selectorIn)].some(looksBeside);
  const fields = [
    `item: ${quoted(item)},`,
    `author: ${waysIn(author)},`,
    `text: ${looksBeside(text) ? `(item) => beside(item, ${quoted(text.slice(2))})` : quoted(text)},`,
    textWithout && `textWithout: ${quoted(textWithout)},`,
    time && `time: ${waysIn(time)},`,
    permalink && `permalink: ${waysIn(permalink)},`,
  ];
  return [
    `import type { Adapter } from './adapter.ts';`,
    ``,
    ...(isBeside ? [besideFunction(item), ``] : []),
    `const adapter: Adapter = {`,
    `  name: ${quoted(site)},`,
    `  matches: (document, url) =>`,
    `    url.hostname.replace(/^www\\./, '') === ${quoted(site)} && document.querySelector(${quoted(item)}) !== null,`,
    `  comments: {`,
    ...fields.filter(Boolean).map((line) => `    ${line}`),
    `  },`,
    `};`,
    ``,
    `export default adapter;`,
    ``,
  ].join('\n');
}

const looksBeside = (selector: string) => selector.startsWith('+ ');
const selectorIn = (way: TaughtWay) => (typeof way === 'string' ? way : way[0]);

/** A string literal in single quotes. */
const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

function waysIn(ways: readonly TaughtWay[]): string {
  const written = ways.map(wayIn);
  return written.length === 1 && written[0] ? written[0] : `[${written.join(', ')}]`;
}

function wayIn(way: TaughtWay): string {
  const [selector, attribute] = typeof way === 'string' ? [way] : way;
  if (attribute === '@id') return "(item) => item.id && '#'.concat(item.id)";
  const literal = attribute ? `[${quoted(selector)}, ${quoted(attribute)}]` : quoted(selector);
  if (!looksBeside(selector)) return literal;
  const found = `beside(item, ${quoted(selector.slice(2))})`;
  return `(item) => ${found}${attribute ? `?.getAttribute(${quoted(attribute.slice(1))})` : '?.textContent'} ?? undefined`;
}

const besideFunction = (item: string) => `/** What follows an item up to the next one, or is inside of that. */
function beside(item: Element, selector: string): Element | undefined {
  for (let next = item.nextElementSibling; next && !next.matches(${quoted(item)}); next = next.nextElementSibling) {
    const found = next.matches(selector) ? next : next.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}`;
