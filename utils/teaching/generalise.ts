import { isElement, parentElementOf, tagOf } from '../extract/nodes.ts';
import type { TaughtComments } from '../taughtComments.ts';
import { commentsOf } from './commentsOf.ts';
import { bestField, count, type Field, hasWords, type Items, isName } from './fields.ts';
import type { Lesson, Missing } from './lesson.ts';
import { saying, statingDate, wholeText } from './meant.ts';
import { chainTo, selectorsOfItem } from './selectorsWithin.ts';
import { isNamed, namedSelectors } from './stableNames.ts';

/** How many items are looked at to judge a selector, and how many a page may have. */
const sampled = 100;
const mostItems = 20_000;
/** The part of what a selector finds that must be comments. */
const leastShare = 0.5;
/** How far out the element of a whole comment is looked for. */
const mostLevels = 12;

/** What an example has taught, or what is missing. */
export type Generalised = { ok: true; comments: TaughtComments } | { ok: false; missing: Missing };

/** One reading of the example: what stands for a comment, and how well it does. */
interface Candidate {
  items: Items;
  example: Element;
  text: Field;
  author: Field;
  /** How many comments of the page can be read so. */
  readable: number;
}

/** Where all comments of a page are, from an example of one. Never changes the page. */
export function generalise(document: Document, lesson: Lesson): Generalised {
  const text = wholeText(lesson);
  const names = saying(lesson.author);
  if (names.includes(text) || saying(text).includes(lesson.author)) return missing('sameElement');
  const around = commonAncestor(text, lesson.author);
  if (!around) return missing('apart');
  const meant = { texts: [text], names };
  const best = better(asOneElement(document, around, meant), asSiblings(document, around, text, lesson.author, meant));
  if (!best) return missing(isEdge(around) ? 'apart' : isNearlyAll(document, text) ? 'wholePage' : 'alone');
  const { example, items } = best;
  const date = lesson.date && bestField(example, statingDate(lesson.date), items, hasWords);
  if (lesson.date && !date) return missing('dateApart');
  return { ok: true, comments: commentsOf({ example, items, text: best.text, author: best.author, date }) };
}

const missing = (reason: Missing): Generalised => ({ ok: false, missing: reason });

interface Meant {
  texts: readonly Element[];
  names: readonly Element[];
}

const isEdge = (element: Element) => /^(?:html|body)$/.test(tagOf(element));

function commonAncestor(one: Element, other: Element): Element | undefined {
  const above = new Set(chainTo(other, other.ownerDocument.documentElement));
  return chainTo(one, one.ownerDocument.documentElement).find((element) => above.has(element));
}

/** Whether an element has more than four fifths of a page's words. */
function isNearlyAll({ body }: Document, text: Element): boolean {
  const length = (element: Element) => (element.textContent ?? '').length;
  return length(text) * 5 > length(body) * 4;
}

/** Of two elements side by side more is found by chance, so they must find much more than one element does. */
const better = (one: Candidate | undefined, siblings: Candidate | undefined): Candidate | undefined =>
  !one || (siblings && siblings.readable > one.readable * 1.5) ? siblings : one;

/** A comment that is one element: of those that hold name and text the outermost of which there are as many. */
function asOneElement(document: Document, around: Element, meant: Meant): Candidate | undefined {
  let best: Candidate | undefined;
  let level = 0;
  for (let at: Element | null = around; at && !isEdge(at) && level < mostLevels; at = parentElementOf(at), level++) {
    const here = bestItem(document, at, meant, insides(at, meant));
    if (here && (!best || isAsGood(here, best))) best = here;
  }
  return best;
}

/** Whether as many comments can be read by an element further out; what has no name must not replace what has one. */
function isAsGood(outer: Candidate, inner: Candidate): boolean {
  return outer.readable >= inner.readable && (isNamed(outer.items.selector) || !isNamed(inner.items.selector));
}

/** A comment that is several elements side by side: the first of them stands for it. */
function asSiblings(document: Document, around: Element, text: Element, author: Element, meant: Meant) {
  const halves = [text, author].flatMap((element) => chainTo(element, around).at(-2) ?? []);
  const [first] = halves.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return first && halves.length === 2 ? bestItem(document, first, meant, insides(first, meant)) : undefined;
}

/** What of name and text an element has inside it, by their own names. */
function insides(element: Element, { texts, names }: Meant): string[] {
  const within = [...names, ...texts].filter((one) => one !== element && Node.prototype.contains.call(element, one));
  return within.flatMap((one) => [...namedSelectors(one).slice(0, 1), tagOf(one)]);
}

function bestItem(
  document: Document,
  example: Element,
  meant: Meant,
  inside: readonly string[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const selector of selectorsOfItem(example, inside)) {
    const here = judge(document, selector, example, meant);
    if (here && (!best || here.readable * 0.95 > best.readable)) best = here;
  }
  return best;
}

function judge(document: Document, selector: string, example: Element, meant: Meant): Candidate | undefined {
  const all = [...document.querySelectorAll(selector)];
  if (all.length < 2 || all.length > mostItems || !all.includes(example)) return undefined;
  const items = { selector, total: all.length, sample: sampleOf(all), nests: doNest(all) };
  const text = bestField(example, meant.texts, items, hasWords);
  const author = text && bestField(example, meant.names, items, isName);
  if (!author) return undefined;
  const both = items.sample.map((_, i) => (text.found[i] && author.found[i] ? i : undefined));
  const share = count(both) / items.sample.length;
  const readable = share * all.length;
  return share < leastShare || readable < 2 ? undefined : { items, example, text, author, readable };
}

function sampleOf(all: readonly Element[]): readonly Element[] {
  const step = Math.max(1, all.length / sampled);
  return Array.from({ length: Math.min(all.length, sampled) }, (_, i) => all[Math.floor(i * step)]).filter(isElement);
}

const doNest = (all: readonly Element[]) => all.some((one, i) => Node.prototype.contains.call(one, all[i + 1] ?? null));
