import type { TaughtComments, TaughtWay } from '../taughtComments.ts';
import type { Adapter, Where } from './adapter.ts';

/** At most this many elements after an item are looked at for the rest of its comment. */
const mostBeside = 12;
/** What stands between a name that is left out and the words that follow it. */
const separators = /^(?:\s*[:：–—|·•,-])+\s*/;

/** The adapter of a site that the reader has taught. It takes only pages that have what was taught. */
export function adapterOfTaught(taught: TaughtComments): Adapter {
  const { item, author, text, textWithout, time, permalink } = taught;
  const where = (way: TaughtWay): Where => whereOf(way, item);
  return {
    name: 'taught by the reader',
    // Asking for each selector throws where one is none; then the adapter is passed over as a whole.
    matches: (document) => selectorsOf(taught).every(isSelectorIn(document)) && document.querySelector(item) !== null,
    comments: {
      item,
      author: author.map(where),
      text: (element) => (isBeside(text) ? allBeside(element, inner(text), item) : paragraphsIn(element, text, item)),
      textWithout,
      tidy: textWithout ? (words) => words.replace(separators, '') : undefined,
      time: time?.map(where),
      permalink: permalink?.map((way) => (isId(way) ? placeOf : where(way))),
    },
  };
}

const isBeside = (selector: string) => selector.startsWith('+ ');
const inner = (selector: string) => selector.slice(2);

/** Whether a way names the item's own id. */
const isId = (way: TaughtWay) => typeof way !== 'string' && way[1] === '@id';
const placeOf = (item: Element) => {
  const id = Element.prototype.getAttribute.call(item, 'id');
  return id ? `#${id}` : undefined;
};

// Where an item is a form, its own fields hide its properties: these ask the prototype.
const nextOf = (element: Element) => Reflect.get(Element.prototype, 'nextElementSibling', element) as Element | null;
const fits = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
const findIn = (element: Element, selector: string) => Element.prototype.querySelector.call(element, selector);

function whereOf(way: TaughtWay, item: string): Where {
  const [selector, attribute] = typeof way === 'string' ? [way, undefined] : way;
  if (!isBeside(selector)) return way;
  return (element) => {
    const [found] = allBeside(element, inner(selector), item);
    return attribute ? (found?.getAttribute(attribute.slice(1)) ?? undefined) : (found?.textContent ?? undefined);
  };
}

/**
 * What a selector finds in the elements that follow an item, up to the next one: the elements themselves, all that fit,
 * else the first inside one of them.
 */
export function allBeside(element: Element, selector: string, item: string): Element[] {
  const beside: Element[] = [];
  let next = nextOf(element);
  for (let seen = 0; next && seen < mostBeside && !fits(next, item); seen++) {
    beside.push(next);
    next = nextOf(next);
  }
  const fitting = beside.filter((one) => fits(one, selector));
  if (fitting.length > 0) return fitting;
  const inside = beside.map((one) => findIn(one, selector)).find((found) => found !== null);
  return inside ? [inside] : [];
}

/** The first element that is the item's own and fits, and those beside it that fit too: a body may be several paragraphs. */
function paragraphsIn(element: Element, selector: string, item: string): Element[] {
  if (selector === ':scope') return [element];
  const found = [...Element.prototype.querySelectorAll.call(element, `:is(${selector})`)];
  const first = found.find((one) => one.closest(item) === element);
  return first ? found.filter((one) => one.parentElement === first.parentElement) : [];
}

function selectorsOf({ item, author, text, textWithout, time = [], permalink = [] }: TaughtComments): string[] {
  const ways = [...author, ...time, ...permalink].map((way) => (typeof way === 'string' ? way : way[0]));
  return [item, text, ...(textWithout ? [textWithout] : []), ...ways];
}

const isSelectorIn = (document: Document) => (selector: string) =>
  document.createDocumentFragment().querySelector(isBeside(selector) ? inner(selector) : selector) === null;
