import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import { isSilent } from './foreign.ts';
import type { Headline } from './headline.ts';
import { commonAncestor, holds } from './prose.ts';

/** An element beside the headline and the body, and how many elements away it stands. */
export interface Neighbour {
  element: Element;
  distance: number;
  /** `head` from before the headline to the body, `body` inside it, `foot` behind it. */
  part: 'head' | 'body' | 'foot';
  /** Class, id, and what microdata, RDFa and `rel` say of it, in one string. */
  names: string;
}

const mostElements = 4000;
const mostKept = 700;
const aside =
  /(?:^|[\s_-])(?:related|recommend\w*|popular|trending|teasers?|sidebar|widgets?|comments?|comment-?list|breadcrumbs?|recent|more-?from|most-?read|latest|promo|carousel|ticker|outbrain|taboola)(?=$|[\s_-])/i;

/** The elements around headline and body, near ones, without comments, navigation and teasers. */
export function surroundingsOf(
  root: Element,
  headline: Headline | undefined,
  body: Element,
  without: ReadonlySet<Element>,
): Neighbour[] {
  const top = wider(headline?.element ? (commonAncestor(headline.element, body) ?? body) : body, root);
  // No filter callback: where a page's scripts are switched off, browsers refuse to run it.
  const walker = top.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  const seen: Element[] = [];
  let node = walker.nextNode();
  while (node && seen.length < mostElements) {
    const skipped = isAside(node as Element, without, body, headline?.element);
    if (!skipped) seen.push(node as Element);
    node = skipped ? past(walker) : walker.nextNode();
  }
  const start = seen.findIndex((element) => element === body || holds(body, element));
  const head = headline?.element ? seen.indexOf(headline.element) : start;
  let end = start;
  while (end < seen.length - 1 && holds(body, seen[end + 1] as Element)) end++;
  return measured(seen, head < 0 ? start : head, start, end, body);
}

/** The next node that is not inside the current one. */
function past(walker: TreeWalker): Node | null {
  for (let at: Node | null = walker.currentNode; at; at = walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}

function measured(seen: Element[], head: number, start: number, end: number, body: Element): Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (const [index, element] of seen.entries()) {
    const inside = index >= start && index <= end && start >= 0;
    const part = element !== body && inside ? 'body' : index > end ? 'foot' : 'head';
    let distance = Math.abs(index - head);
    if (index < head) distance *= 1.5;
    if (part === 'head' && index > head) distance = Math.min(distance, 30);
    if (part === 'body') distance = Math.min(index - start + 4, end - index + 30);
    if (part === 'foot') distance = index - end + 20;
    if (distance < 250) neighbours.push({ element, distance, part, names: namesOf(element) });
  }
  return neighbours.sort((a, b) => a.distance - b.distance).slice(0, mostKept);
}

function namesOf(element: Element): string {
  let names = '';
  for (const name of ['class', 'id', 'itemprop', 'property', 'rel']) {
    const value = attributeOf(element, name);
    if (value) names += `${value.slice(0, 200)} `;
  }
  return names;
}

function isAside(
  element: Element,
  without: ReadonlySet<Element>,
  body: Element,
  headline: Element | undefined,
): boolean {
  if (without.has(element) || isSilent(element) || tagOf(element) === 'nav') return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (names.length < 3 || !aside.test(names)) return false;
  return !(holds(element, body) || (headline && holds(element, headline)));
}

/** The article around headline and body: up to its `article`, or three levels, never the whole page. */
function wider(shared: Element, root: Element): Element {
  let at = shared;
  for (let level = 0; level < 3; level++) {
    const parent = parentElementOf(at);
    if (tagOf(at) === 'article' || at === root || !parent || parent === root) break;
    at = parent;
  }
  return at;
}
