import { attributeOf, isElement, nextOf, parentElementOf, tagOf } from '../nodes.ts';
import type { ReadComment } from '../reading.ts';

/**
 * The elements of a page's comments, and of what stands between two of them and is built alike: one without words, one
 * removed. The name and the day it bears are no article's.
 */
export function threadElements(comments: readonly ReadComment[]): Set<Element> {
  const own = new Set(comments.map(({ element }) => element));
  for (const members of Map.groupBy([...own], parentElementOf).values()) {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || first === last) continue;
    const makes = new Set(members.map(makeOf));
    for (let node: Node | null = first; node && node !== last; node = nextOf(node)) {
      if (isElement(node) && makes.has(makeOf(node))) own.add(node);
    }
  }
  return own;
}

/** How an element is made: its kind and its names. */
const makeOf = (element: Element) => `${tagOf(element)}.${attributeOf(element, 'class') ?? ''}`;
