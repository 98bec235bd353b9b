import { depthInTree, waysToDepth } from './depths.ts';
import type { Item } from './items.ts';
import type { Page } from './pageFacts.ts';
import { byReference } from './references.ts';

/**
 * Sets each item's parent: by nesting, else by depth, else by a reference to the parent. Items are in document order.
 * Markup often wraps a thread in its opening post; answers to that are the thread itself and have no parent.
 */
export function readParents(page: Page, items: Item[], opening?: Item): void {
  const answers = opening ? items.filter((item) => item !== opening) : items;
  if (!byNesting(page, answers) && !byDepth(page, answers)) byReference(page, items);
  else if (opening) for (const item of answers) if (item.parent !== undefined) item.parent++;
}

/**
 * The parent is the comment whose unit encloses this one. A comment's unit is the highest element in which it comes
 * first and all other comments stand deeper.
 */
function byNesting(page: Page, items: Item[]): boolean {
  const { survey } = page;
  const units = items.map((item, i) => unitOf(page, items, i, item));
  const open: number[] = [];
  let nested = 0;
  const parents: (number | undefined)[] = [];
  for (const [i, item] of items.entries()) {
    while (open.length > 0 && (units[open.at(-1) ?? 0]?.end ?? 0) <= item.region.start) open.pop();
    parents.push(open.at(-1));
    if (open.length > 0) nested++;
    open.push(i);
  }
  if (nested === 0) return false;
  const allUnderFirst = nested === items.length - 1 && parents.every((parent, i) => i === 0 || parent === 0);
  const first = items[0];
  if (allUnderFirst && items.length > 2 && first && survey.end(first.region.start) < (items[1]?.region.start ?? 0))
    return false;
  const fuller = byTree(page, items, parents) ?? parents;
  for (const [i, item] of items.entries()) item.parent = fuller[i];
  return true;
}

/** The parents by the lists that comments stand in, where these say all that nesting says and more: answers in an item of their own. */
function byTree(
  page: Page,
  items: readonly Item[],
  nested: readonly (number | undefined)[],
): typeof nested | undefined {
  const depths = items.map((item) => depthInTree(page, item));
  if (!plausible(depths)) return undefined;
  const parents = parentsAt(depths);
  return nested.every((parent, i) => parent === undefined || isUnder(parents, i, parent)) ? parents : undefined;
}

/** Whether a comment answers another, or an answer to it. */
function isUnder(parents: readonly (number | undefined)[], comment: number, ancestor: number): boolean {
  let at = parents[comment];
  while (at !== undefined && at > ancestor) at = parents[at];
  return at === ancestor;
}

function unitOf({ survey }: Page, items: readonly Item[], i: number, item: Item): { end: number } {
  const start = item.region.start;
  let end = Math.max(item.region.end, survey.end(start));
  const depth = survey.depth(start);
  for (let at = survey.parent(start); at >= 0; at = survey.parent(at)) {
    const before = items[i - 1];
    if (before && before.region.start >= at) break;
    const stop = survey.end(at);
    let deeper = true;
    for (let j = i + 1; j < items.length; j++) {
      const other = items[j];
      if (!other || other.region.start >= stop) break;
      if (other.region.start < end) continue;
      if (survey.depth(other.region.start) <= depth) {
        deeper = false;
        break;
      }
    }
    if (!deeper) break;
    end = Math.max(end, stop);
  }
  return { end };
}

/** The parent is the nearest earlier comment less deep, where the page states depth by class, attribute, margin or spacer. */
function byDepth(page: Page, items: Item[]): boolean {
  for (const read of waysToDepth) {
    const depths = items.map((item) => read(page, item));
    if (!plausible(depths)) continue;
    for (const [i, parent] of parentsAt(depths).entries()) (items[i] as Item).parent = parent;
    return true;
  }
  return false;
}

/** Of each depth the nearest earlier one that is less. */
function parentsAt(depths: readonly (number | undefined)[]): (number | undefined)[] {
  const open: { depth: number; index: number }[] = [];
  return depths.map((depth = 0, index) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ depth, index });
    return parent;
  });
}

/** Depths make sense where all comments have one, the first none deeper than the least, and none goes in by many steps at once. */
function plausible(depths: readonly (number | undefined)[]): boolean {
  const known = depths.filter((depth) => depth !== undefined);
  const steps = [...new Set(known)].sort((a, b) => a - b);
  if (known.length < depths.length * 0.8 || steps.length < 2 || depths.length < 2) return false;
  if ((known[0] ?? 0) !== steps[0]) return false;
  let leaps = 0;
  for (let i = 1; i < known.length; i++) {
    if (steps.indexOf(known[i] ?? 0) - steps.indexOf(known[i - 1] ?? 0) > 1) leaps++;
  }
  if (known.filter((depth) => depth === steps[0]).length < 2 && known.length > 3 && steps.length < 3) return false;
  return leaps <= known.length * 0.1;
}
