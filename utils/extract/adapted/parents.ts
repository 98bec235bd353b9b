import type { CommentsAdapter } from '../../adapters/adapter.ts';
import { parentElementOf } from '../nodes.ts';
import { type Reading, readWords } from './fields.ts';

/**
 * For each item the index of the item it answers: as the adapter's ids say, else by depth, else by nesting. An answer to
 * something that is not on the page has none.
 */
export function parentsOf(items: readonly Element[], ways: CommentsAdapter, reading: Reading): (number | undefined)[] {
  const nested = ways.nested ?? !(ways.parent || ways.depth);
  const byDepth = ways.depth ? fromDepths(items, ways.depth) : [];
  const byNesting = nested ? fromNesting(items) : [];
  const byId = ways.parent ? fromIds(items, ways, reading) : [];
  return items.map((_, index) => byId[index] ?? byDepth[index] ?? byNesting[index]);
}

const bare = (id: string) => id.slice(id.lastIndexOf('#') + 1);

function fromIds(items: readonly Element[], ways: CommentsAdapter, reading: Reading): (number | undefined)[] {
  const ids = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const id = readWords(item, ways.id, reading);
    if (id && !ids.has(bare(id))) ids.set(bare(id), index);
  }
  return items.map((item, index) => {
    const id = readWords(item, ways.parent, reading);
    const parent = id === undefined ? undefined : ids.get(bare(id));
    return parent === index ? undefined : parent;
  });
}

function fromDepths(items: readonly Element[], depthOf: NonNullable<CommentsAdapter['depth']>): (number | undefined)[] {
  const open: { depth: number; index: number }[] = [];
  return items.map((item, index) => {
    const depth = depthOf(item) ?? 0;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ depth, index });
    return parent;
  });
}

/** Document order puts an enclosing item before its own, so each element is passed once on the way up. */
function fromNesting(items: readonly Element[]): (number | undefined)[] {
  const indices = new Map(items.map((item, index) => [item, index]));
  const above = new Map<Element, number | undefined>();
  return items.map((item) => {
    const passed: Element[] = [];
    let parent: number | undefined;
    for (let up = parentElementOf(item); up; up = parentElementOf(up)) {
      parent = indices.get(up) ?? above.get(up);
      if (indices.has(up) || above.has(up)) break;
      passed.push(up);
    }
    for (const element of passed) above.set(element, parent);
    return parent;
  });
}
