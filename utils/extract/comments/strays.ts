import type { Item } from './items.ts';
import type { Page } from './pageFacts.ts';

/** The share of items that must be built alike in a part to tell which are not. */
const most = 0.7;

/**
 * The items without those after the last comment that share the block alone: the table of figures below a board's posts
 * is a table too. Such a stray differs from nearly all in two of three: where its name is, where its moment is, and that
 * it has an address of its own.
 */
export function withoutStrays(page: Page, items: readonly Item[]): Item[] {
  if (items.length < 4) return [...items];
  const named = commonTraits(page, items, ({ author }) => author?.element);
  const timed = commonTraits(page, items, ({ timeMark }) => timeMark);
  const linked = items.filter(({ permalink }) => permalink).length * 2 > items.length;
  const differences = ({ author, timeMark, permalink }: Item) => [
    named.size > 0 && !hasOneOf(page, author?.element, named),
    timed.size > 0 && !hasOneOf(page, timeMark, timed),
    linked && !permalink,
  ];
  const last = items.findLastIndex((item) => differences(item).filter(Boolean).length < 2);
  return items.slice(0, last + 1);
}

/** The traits that one part of the items has in nearly all of them. */
function commonTraits(page: Page, items: readonly Item[], part: (item: Item) => number | undefined): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const element = part(item);
    if (element === undefined) continue;
    for (const trait of new Set(page.traits.of(element))) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= items.length * most).map(([trait]) => trait));
}

function hasOneOf(page: Page, element: number | undefined, traits: ReadonlySet<string>): boolean {
  return element !== undefined && page.traits.of(element).some((trait) => traits.has(trait));
}
