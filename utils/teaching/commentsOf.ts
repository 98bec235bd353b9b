import { attributeOf, tagOf } from '../extract/nodes.ts';
import type { TaughtComments, TaughtWay } from '../taughtComments.ts';
import { bestField, count, type Field, fieldOf, type Items } from './fields.ts';
import { chainTo, selectorsWithin } from './selectorsWithin.ts';

/** The fields that an example has taught. */
export interface Fields {
  example: Element;
  items: Items;
  text: Field;
  author: Field;
  date?: Field;
}

/** How many of the items must have what the reader has not shown. */
const nearlyAll = 0.9;
/** Attributes that state a moment, for a date that stands beside its item; inside one the reader of pages knows them. */
const moments = ['datetime', 'title'] as const;

/** What was taught, as data: with what the text is to leave out, and with what an example tells unasked. */
export function commentsOf(fields: Fields): TaughtComments {
  const { items, text, author, example, date = unshownDate(fields) } = fields;
  return {
    item: items.selector,
    author: [author.selector],
    text: text.selector,
    textWithout: leftOut(fields) || undefined,
    time: date && waysToDate(example, date, items),
    permalink: permalinkOf(fields, date),
  };
}

/** A `time` in nearly every item, where no date was shown. */
function unshownDate({ items }: Fields): Field | undefined {
  const found = items.sample.map((item) => fieldOf(item, 'time', items));
  return count(found) < found.length * nearlyAll ? undefined : { selector: 'time', found };
}

function waysToDate(example: Element, { selector }: Field, items: Items): TaughtWay[] {
  const shown = fieldOf(example, selector, items);
  if (!shown || !selector.startsWith('+ ')) return [selector];
  const stated = moments.filter((name) => attributeOf(shown, name) !== undefined);
  return [...stated.map((name): TaughtWay => [selector, `@${name}`]), selector];
}

/** Name and date where they stand inside the text. A tag alone would take links and bold words out of it. */
function leftOut({ example, items, text, author, date }: Fields): string {
  const body = fieldOf(example, text.selector, items);
  const selectors = [author, date].flatMap((field) => {
    const inner = field && fieldOf(example, field.selector, items);
    if (!body || !inner || inner === body || !Node.prototype.contains.call(body, inner)) return [];
    const isIt = (selector: string) => Element.prototype.querySelector.call(body, selector) === inner;
    return selectorsWithin(inner, body).find((selector) => /[.[:]/.test(selector) && isIt(selector)) ?? [];
  });
  return selectors.join(', ');
}

/** The link that a date is, stands in or holds, else the item's own id; only where each comment has another one. */
function permalinkOf({ example, items }: Fields, date: Field | undefined): TaughtWay[] | undefined {
  const shown = date && fieldOf(example, date.selector, items);
  const link = shown && linkAround(shown, example);
  const field = link && bestField(example, [link], items, (found) => attributeOf(found, 'href') !== undefined);
  if (field && areAllOther(field.found.map((found) => found && attributeOf(found, 'href')))) return [field.selector];
  const ids = items.sample.map((item) => attributeOf(item, 'id'));
  return /\d/.test(attributeOf(example, 'id') ?? '') && areAllOther(ids) ? [[':scope', '@id']] : undefined;
}

function linkAround(element: Element, item: Element): Element | undefined {
  const inner = Element.prototype.querySelector.call(element, 'a[href]');
  return inner ?? chainTo(element, item).find((one) => tagOf(one) === 'a' && attributeOf(one, 'href') !== undefined);
}

/** Whether nearly every item has a value, and no two the same. */
function areAllOther(values: readonly (string | undefined)[]): boolean {
  const given = values.filter((value) => value !== undefined);
  return given.length >= values.length * nearlyAll && new Set(given).size === given.length;
}
