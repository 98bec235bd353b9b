import { allBeside } from '../adapters/taught.ts';
import { ownElement, type Reading } from '../extract/adapted/fields.ts';
import { contentOf, parentElementOf } from '../extract/nodes.ts';
import { chainTo, selectorsWithin } from './selectorsWithin.ts';
import { isNamed } from './stableNames.ts';

/** The longest name of a person, and how much of an element's content is looked at to see whether there is any. */
const longestName = 100;

/** Elements that stand for comments: all that a selector finds on the page, and a sample of them. */
export interface Items {
  selector: string;
  total: number;
  sample: readonly Element[];
  nests: boolean;
}

/** A field's selector, and in which of the sample's items it finds something. */
export interface Field {
  selector: string;
  found: readonly (Element | undefined)[];
}

/** What the field of an item is, by a selector of a taught adapter. */
export function fieldOf(item: Element, selector: string, items: Items): Element | undefined {
  if (selector.startsWith('+ ')) return allBeside(item, selector.slice(2), items.selector)[0];
  return ownElement(item, selector, readingOf(items));
}

function readingOf({ selector, nests }: Items): Reading {
  return { item: selector, nests, subjects: new Set(), base: '' };
}

/** Whether an element has words. */
export const hasWords = (element: Element): boolean => /\S/.test(contentOf(element) ?? '');

/** Whether an element's words can be a name. */
export function isName(element: Element): boolean {
  const name = (contentOf(element) ?? '').trim();
  return name !== '' && name.length <= longestName;
}

/**
 * The selector for one field: of those that find in the example what the reader showed, the first that finds nearly as
 * much in the other items as the best one does.
 * @param meant the elements any of which is right
 */
export function bestField(
  example: Element,
  meant: readonly Element[],
  items: Items,
  fits: (found: Element) => boolean,
): Field | undefined {
  let best: Field | undefined;
  for (const selector of candidates(example, meant, items)) {
    const shown = fieldOf(example, selector, items);
    if (!shown || !meant.includes(shown)) continue;
    const found = items.sample.map((item) => fitting(fieldOf(item, selector, items), fits));
    if (!best || count(found) * 0.9 > count(best.found)) best = { selector, found };
    if (count(best.found) === items.sample.length) break;
  }
  return best;
}

const fitting = (found: Element | undefined, fits: (found: Element) => boolean) =>
  found && fits(found) ? found : undefined;

/** In how many items a field was found. */
export const count = (found: readonly unknown[]): number => found.filter((one) => one !== undefined).length;

/** Ways to each of the elements: those that name one before those that only say where one is. */
function candidates(example: Element, meant: readonly Element[], { selector }: Items): string[] {
  const lists = meant.map((element) => {
    if (Node.prototype.contains.call(example, element)) return selectorsWithin(element, example);
    const half = halfOf(example, element, selector);
    return half ? besideSelectors(element, half) : [];
  });
  const all = lists.flat();
  return [...all.filter(isNamed), ...all.filter((one) => !isNamed(one))];
}

/** The sibling of an item that holds an element. */
function halfOf(item: Element, element: Element, selector: string): Element | undefined {
  const parent = parentElementOf(item);
  const half = parent ? chainTo(element, parent).at(-2) : undefined;
  return half && half !== item && allBeside(item, '*', selector).includes(half) ? half : undefined;
}

function besideSelectors(element: Element, half: Element): string[] {
  const around = parentElementOf(half) ?? half;
  return selectorsWithin(element, around)
    .filter((selector) => !selector.startsWith(':scope'))
    .map((selector) => `+ ${selector}`);
}
