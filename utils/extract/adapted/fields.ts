import type { CommentsAdapter, Ways, Where } from '../../adapters/adapter.ts';
import { type DateOrder, readDateOf, readDateText, readEpoch } from '../dates.ts';
import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import { textOf } from '../text.ts';

/** What the fields of one page's comments have in common. */
export interface Reading {
  /** The selector of the adapter's items: a field inside an inner item belongs to that one. */
  item: string;
  /** Whether any item stands inside another, so that what is found in one may belong to an inner one. */
  nests: boolean;
  /** What the page's headings announce, see `ownWords`. */
  subjects: ReadonlySet<string>;
  /** What links are relative to. */
  base: string;
  language?: string;
  order?: DateOrder;
}

const closest = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);

/**
 * The same selector, written so that Chromium looks below the element only: asked for a lone selector with a combinator
 * it walks the whole document first, and a page of 5,000 comments 5,000 times.
 */
const within = (selector: string) =>
  /[\s>+~]/.test(selector) && !selector.includes('::') ? `:is(${selector})` : selector;

/** The first element of the item that the selector finds and that is not an inner item's. */
export function ownElement(item: Element, selector: string, { item: items, nests }: Reading): Element | undefined {
  if (selector === ':scope') return item;
  const narrow = within(selector);
  const first = Element.prototype.querySelector.call(item, narrow);
  if (!first || !nests) return first ?? undefined;
  const isOwn = (element: Element) => closest(element, items) === item;
  if (isOwn(first)) return first;
  for (const element of Element.prototype.querySelectorAll.call(item, narrow)) if (isOwn(element)) return element;
  return undefined;
}

/** What one way leads to: an element, and the value where the way says which (an attribute's, a function's). */
interface Found {
  element: Element;
  value?: string;
}

function* found(item: Element, ways: Ways | undefined, reading: Reading): Generator<Found> {
  for (const way of listOf(ways)) {
    if (typeof way === 'function') {
      const value = way(item)?.trim();
      if (value) yield { element: item, value };
      continue;
    }
    const [selector, attribute] = typeof way === 'string' ? [way, undefined] : way;
    const element = ownElement(item, selector, reading);
    if (!element) continue;
    const value = attribute && attributeOf(element, attribute.slice(1))?.trim();
    if (value || !attribute) yield { element, value };
  }
}

function listOf(ways: Ways | undefined): readonly Where[] {
  if (ways === undefined) return [];
  if (typeof ways === 'string' || typeof ways === 'function') return [ways];
  return isPair(ways) ? [ways] : ways;
}

function isPair(ways: readonly unknown[]): ways is readonly [selector: string, attribute: `@${string}`] {
  return ways.length === 2 && typeof ways[1] === 'string' && ways[1].startsWith('@');
}

/** The first way's words, in one line. */
export function readWords(
  item: Element,
  ways: Ways | undefined,
  reading: Reading,
  without?: string,
): string | undefined {
  const isLeftOut = without ? (element: Element) => Element.prototype.matches.call(element, without) : undefined;
  for (const { element, value } of found(item, ways, reading)) {
    const words = oneSpaced(value ?? textOf(element, isLeftOut)).trim();
    if (words) return words;
  }
  return undefined;
}

const whole = /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)$/;

/** The first way's moment, ISO 8601 to the page's precision. */
export function readTime(item: Element, ways: Ways | undefined, reading: Reading): string | undefined {
  for (const { element, value } of found(item, ways, reading)) {
    const stated = value ?? attributeOf(element, 'datetime');
    if (stated && whole.test(stated)) return stated;
    const time =
      value === undefined
        ? readDateOf(element, reading.language, reading.order)
        : (readEpoch(value) ?? readDateText(value, reading.language, reading.order));
    if (time) return time;
  }
  return undefined;
}

const numeric = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** Dates written in figures alone, to learn from all of them whether the day or the month comes first. */
export function* writtenTimes(item: Element, ways: Ways | undefined, reading: Reading): Generator<string> {
  for (const { element, value } of found(item, ways, reading)) {
    const text = value ?? contentOf(element) ?? '';
    if (text.length < 200 && numeric.test(text)) yield text;
  }
}

/** The first way's address, absolute; only addresses of the web. */
export function readLink(item: Element, ways: Ways | undefined, reading: Reading): string | undefined {
  for (const { element, value } of found(item, ways, reading)) {
    const link = absolute(value ?? attributeOf(element, 'href'), reading.base);
    if (link) return link;
  }
  return undefined;
}

function absolute(href: string | undefined, base: string): string | undefined {
  const url = href ? URL.parse(href, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The address of the author's own page, where the name is a link, stands in one or holds one. */
export function linkOfAuthor(item: Element, ways: CommentsAdapter['author'], reading: Reading): string | undefined {
  const [first] = found(item, ways, reading);
  if (!first || first.element === item) return undefined;
  const inner = Element.prototype.querySelector.call(first.element, 'a[href]');
  const link = tagOf(first.element) === 'a' ? first.element : (inner ?? closest(first.element, 'a'));
  return link ? absolute(attributeOf(link, 'href'), reading.base) : undefined;
}
