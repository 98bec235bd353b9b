import type { Adapter, CommentsAdapter } from '../adapters/adapter.ts';
import {
  linkOfAuthor,
  ownElement,
  type Reading,
  readLink,
  readTime,
  readWords,
  writtenTimes,
} from './adapted/fields.ts';
import { parentsOf } from './adapted/parents.ts';
import { withoutRepeats } from './adapted/repeats.ts';
import { shownMoment } from './adapted/shownMoment.ts';
import { withoutTeasers } from './adapted/teasers.ts';
import { dateOrderOf, readDateText } from './dates.ts';
import { isDeletionNotice } from './deleted.ts';
import { ReadingMemory } from './memory.ts';
import { attributeOf, shadowOf } from './nodes.ts';
import { ownWords, subjectsOf } from './ownWords.ts';
import type { ReadComment } from './reading.ts';
import type { Steps } from './steps.ts';
import { textOf } from './text.ts';

/** More comments than this are not read from one page. */
const mostItems = 20_000;

/** Where fewer than one in this many items can be read, the adapter does not know this page's theme. */
const leastShare = 3;

/**
 * The comments that an adapter finds, in document order. Empty where the page has none, and where the adapter plainly
 * misreads the page: then the generic reader has its turn.
 */
export function* readAdapted(
  document: Document,
  url: string,
  adapter: Adapter,
  memory = new ReadingMemory(),
): Steps<ReadComment[]> {
  const ways = adapter.comments;
  if (!ways) return [];
  const items = itemsOf(document, ways);
  const reading = readingOf(document, url, ways, items);
  memory.readBy([url, adapter.name, reading.base, reading.language, reading.order, reading.nests].join(' '));
  const found: (ReadComment | undefined)[] = [];
  for (const item of items) {
    found.push(memory.recall(item, () => readItem(item, ways, reading, adapter)));
    yield;
  }
  const comments = withoutRepeats(withoutTeasers(found));
  const read = comments.filter((comment) => comment !== undefined);
  if (read.length * leastShare < items.length) return [];
  const parents = parentsOf(items, ways, reading);
  const indices = new Map(read.map((comment, index) => [comment, index]));
  for (const [index, comment] of comments.entries()) {
    const parent = comments[parents[index] ?? -1];
    if (comment && parent) comment.parent = indices.get(parent);
  }
  return read;
}

function itemsOf(document: Document, ways: CommentsAdapter): Element[] {
  const roots: (Document | ShadowRoot)[] = [document];
  if (ways.hosts) {
    for (const host of document.querySelectorAll(ways.hosts)) {
      const root = shadowOf(host);
      if (root) roots.push(root);
    }
  }
  return roots.flatMap((root) => [...root.querySelectorAll(ways.item)]).slice(0, mostItems);
}

function readingOf(document: Document, url: string, ways: CommentsAdapter, items: readonly Element[]): Reading {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const reading: Reading = {
    item: ways.item,
    subjects: subjectsOf(document),
    nests: items.some((item, index) => isInside(items[index + 1], item)),
    base: (base && URL.parse(base, url)?.href) || url,
    language: attributeOf(document.documentElement, 'lang') || attributeOf(document.documentElement, 'xml:lang'),
  };
  const order = dateOrderOf(items.slice(0, 500).flatMap((item) => [...writtenTimes(item, ways.time, reading)]));
  return { ...reading, order };
}

/** Document order puts an inner item right after the one it stands in, or after that one's first inner item. */
function isInside(inner: Element | undefined, outer: Element): boolean {
  return inner !== undefined && Node.prototype.contains.call(outer, inner);
}

/** One comment, or undefined where its author or its words are missing (deleted, a template, a pingback). */
function readItem(
  item: Element,
  ways: CommentsAdapter,
  reading: Reading,
  { name, platform }: Adapter,
): ReadComment | undefined {
  try {
    const bodies = bodiesOf(item, ways.text, reading);
    const author = nameIn(readWords(item, ways.author, reading, ways.authorWithout));
    const [body] = bodies;
    if (!body || !author) return undefined;
    const words = bodies.map((part) => textOf(part, isLeftOut(part, ways.textWithout, reading))).join('\n\n');
    const text = ownWords((ways.tidy?.(words, item) ?? words).trim(), reading.subjects);
    if (!text || /^\[[^\]]*\b(?:deleted|removed)\b[^\]]*\]$/i.test(text) || isDeletionNotice(text)) return undefined;
    return {
      author,
      authorId: readWords(item, ways.authorId, reading),
      authorUrl: ways.authorUrl ? readLink(item, ways.authorUrl, reading) : linkOfAuthor(item, ways.author, reading),
      platform,
      text,
      time: readTime(item, ways.time, reading) ?? shownMoment(item, bodies, reading),
      permalink: readLink(item, ways.permalink, reading),
      element: item,
      body,
      reader: `adapter ${name}`,
    };
  } catch {
    return undefined; // an adapter's own function met a page it does not know
  }
}

const unverified =
  /\s*\((?:not verified|nicht (?:überprüft|verifiziert)|non vérifié|niet gecontroleerd|no verificado|non verificato|não verificado|ej verifierad|ikke verifisert|niezweryfikowany|не проверено|未验证|未確認)\)$/i;

/** A name without what themes put after it; undefined where the words are too long for one, or are a date. */
function nameIn(words: string | undefined): string | undefined {
  const name = words
    ?.replace(unverified, '')
    .replace(/(?<!\s)\s*[:,|·•]$/, '')
    .replace(/(?<=\p{L}) \d+\/\d+$/u, ''); // `Guest 3/37`: the place in the thread
  return !name || name.length > 100 || (/\d{4}/.test(name) && readDateText(name, 'en')) ? undefined : name;
}

function bodiesOf(item: Element, text: CommentsAdapter['text'], reading: Reading): readonly Element[] {
  if (typeof text === 'function') {
    const found = text(item);
    return found instanceof Element ? [found] : (found ?? []);
  }
  for (const selector of typeof text === 'string' ? [text] : text) {
    const body = ownElement(item, selector, reading);
    if (body) return [body];
  }
  return [];
}

/** Inner items are never part of an outer comment's words. Undefined where there is nothing to leave out. */
function isLeftOut(
  body: Element,
  without: string | undefined,
  { item, nests }: Reading,
): ((element: Element) => boolean) | undefined {
  const selector = [without, nests && item].filter(Boolean).join(', ');
  if (!selector) return undefined;
  const found = new Set(Element.prototype.querySelectorAll.call(body, selector));
  return found.size === 0 ? undefined : (element) => found.has(element);
}
