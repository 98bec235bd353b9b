import { contentOf, firstChildOf, nextOf, parentElementOf, tagOf } from '../extract/nodes.ts';
import type { Lesson } from './lesson.ts';

/**
 * What a reader means who clicks: the pointer finds the innermost element, a word in bold or one paragraph, where the
 * whole name or the whole body is meant.
 */

const words = (text: string) => new Set(text.split(' '));
/** What stands inside a line. */
const inline = words(
  'a abbr b bdi bdo big cite code em font i img ins kbd mark q s samp small span strong sub sup time tt u var del',
);
/** What a body may be made of, one below the other. */
const flowing = words('p blockquote ul ol dl pre br hr figure h1 h2 h3 h4 h5 h6 table center');
const edges = words('body html main');

const squash = (element: Element) => (contentOf(element) ?? '').replace(/\s+/g, ' ').trim();
const holds = (outer: Element, inner: Element | undefined) =>
  inner !== undefined && Node.prototype.contains.call(outer, inner);

/** The element and those around it that say nothing more, the innermost first: any of them may be meant. */
export function saying(element: Element): Element[] {
  const said = squash(element);
  const chain = [element];
  for (
    let up = parentElementOf(element);
    up && !edges.has(tagOf(up)) && squash(up) === said;
    up = parentElementOf(up)
  ) {
    chain.push(up);
  }
  return chain;
}

/** A date's element as in {@link saying}, what states a moment first: a `time` inside or around it. */
export function statingDate(element: Element): Element[] {
  const inner = Element.prototype.querySelectorAll.call(element, 'time, [datetime]');
  const outer = Element.prototype.closest.call(element, 'time, [datetime]');
  const stated = [...(inner.length === 1 ? inner : []), ...(outer ? [outer] : [])];
  return [...new Set([...stated, ...saying(element)])];
}

/** The whole body that the clicked element is a part of; never so wide that the name or the date is in it too. */
export function wholeText({ text, author, date }: Lesson): Element {
  const isTooWide = (one: Element) => edges.has(tagOf(one)) || holds(one, author) || holds(one, date);
  let body = text;
  while (inline.has(tagOf(body))) {
    const up = parentElementOf(body);
    if (!up || isTooWide(up)) return body;
    body = up;
  }
  for (let up = parentElementOf(body); up && !isTooWide(up) && isMadeOf(up, body); up = parentElementOf(up)) body = up;
  return body;
}

/** Whether an element is a body whose parts are like the one that was clicked: paragraphs, lists, lines. */
function isMadeOf(outer: Element, clicked: Element): boolean {
  const tag = tagOf(clicked);
  if (tag === 'td' || tag === 'li' || tag === 'dd')
    return tag === 'li' && /^[ou]l$/.test(tagOf(outer)) && isBare(outer);
  const isParagraph = flowing.has(tag) || (tag === 'div' && !Element.prototype.hasAttribute.call(clicked, 'class'));
  if (!isParagraph) return false;
  for (let child = firstChildOf(outer); child; child = nextOf(child)) {
    if (!(child instanceof Element)) continue;
    const name = tagOf(child);
    if (!flowing.has(name) && !inline.has(name) && name !== tag) return false;
    if (name === 'div' && Element.prototype.hasAttribute.call(child, 'class')) return false;
  }
  return true;
}

/** A list that is a part of somebody's words, not the list of the comments: its items have no names. */
function isBare(list: Element): boolean {
  return Element.prototype.querySelector.call(list, 'li[class], li[id], li p, li div, time, cite') === null;
}
