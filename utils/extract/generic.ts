import { squash } from './article/words.ts';
import { takeOffChrome } from './comments/chrome.ts';
import type { Item } from './comments/items.ts';
import { type Kind, kindsOf, readItems } from './comments/kinds.ts';
import { isWholePost, openingOf } from './comments/opening.ts';
import { pageOf } from './comments/page.ts';
import type { Page } from './comments/pageFacts.ts';
import { statedComments } from './comments/stated.ts';
import { readParents } from './comments/thread.ts';
import { isDeletionNotice } from './deleted.ts';
import { ownWords } from './ownWords.ts';
import type { ReadComment } from './reading.ts';
import type { Steps } from './steps.ts';

/** The comments of a page that no adapter knows, in document order: structured data first, then repeated blocks. */
export function* readGeneric(document: Document, url: string): Steps<ReadComment[]> {
  const root = document.body ?? document.documentElement;
  if (!root) return [];
  const page = yield* pageOf(document, root, url);
  const kinds = yield* kindsOf(page);
  for (const { items } of kinds) {
    takeOffChrome(items);
    // What stood above the subject and below the notice of a change is gone.
    for (const item of items) if (item.text) item.text = ownWords(item.text, page.subjects);
  }
  const reasons = reasonsOf(page, kinds);
  if (reasons.size === 0) return statedComments(document, page);
  const items = [...reasons.keys()].sort((a, b) => a.region.start - b.region.start);
  const opening = yield* openingItem(page, items);
  if (opening) items.unshift(opening);
  yield;
  readParents(page, items, opening ?? kinds.find((kind) => kind.opens)?.items[0] ?? wrapperOf(page, items));
  yield;
  return items.map((item) => commentOf(page, item, reasons.get(item) ?? 'the opening post before the answers'));
}

/** Each comment with the reason for taking it for one; what was found twice once, and of the kind with more. */
function reasonsOf({ subjects }: Page, kinds: readonly Kind[]): Map<Item, string> {
  const reasons = new Map<Item, string>();
  const said = new Set<string>();
  const drawn = new Map<string, Item>();
  for (const { items, why } of kinds.toSorted((a, b) => b.items.length - a.items.length)) {
    const kind = new Set(items);
    const isHeading = ({ text }: Item) => items.length === 1 && subjects.has(squash(text ?? ''));
    const isAgain = (item: Item) =>
      marksOf(item).some((mark) => {
        const other = drawn.get(mark);
        return other !== undefined && (!kind.has(other) || addsTo(other, item));
      });
    const own = items.filter((item) => {
      if (!item.author || !item.text || isHeading(item) || isDeletionNotice(item.text) || isAgain(item)) return false;
      for (const mark of marksOf(item)) drawn.set(mark, item);
      return true;
    });
    // The first post stands above every page of some threads; any other that comes twice was sent twice.
    for (const [i, item] of own.entries()) {
      if (!item.time || !said.has(factsOf(item))) reasons.set(item, why);
      if (i === 0) said.add(factsOf(item));
    }
    for (const item of own) said.add(factsOf(item));
  }
  return reasons;
}

/** Whether one says after other words what another begins with: it is the same in short, its head line among its words. */
function addsTo({ text: first = '' }: Item, { text: again = '' }: Item): boolean {
  return first !== again && squash(again).includes(squash(first.slice(0, 40)));
}

const factsOf = ({ author, time, text }: Item): string => JSON.stringify([author?.name, time, text]);

/** What one comment alone has, however often a page draws it, in full and in short: its address, its writer and second. */
function marksOf({ author, time = '', permalink }: Item): string[] {
  const marks = permalink ? [permalink] : [];
  if (/:\d\d:\d\d/.test(time)) marks.push(JSON.stringify([author?.name, time]));
  return marks;
}

/** The opening post before the comments. */
function* openingItem(page: Page, items: readonly Item[]): Steps<Item | undefined> {
  const region = openingOf(page, items);
  const opening = region && (yield* readItems(page, [region]))[0];
  return isWholePost(page, opening, items) ? opening : undefined;
}

/** The first comment, where it is marked as a thread's opening post and holds the answers. */
function wrapperOf({ survey }: Page, [first, second]: readonly Item[]): Item | undefined {
  if (!first || !second || !survey.holds(first.region.start, second.region.start)) return undefined;
  const type = survey.attribute(first.region.start, 'itemtype') ?? '';
  const again = survey.attribute(second.region.start, 'itemtype');
  return /DiscussionForumPosting$/.test(type) && again !== type ? first : undefined;
}

function commentOf({ survey }: Page, item: Item, why: string): ReadComment {
  return {
    author: item.author?.name ?? '',
    authorId: item.author?.id,
    authorUrl: item.author?.url,
    text: item.text ?? '',
    time: item.time,
    permalink: item.permalink,
    parent: item.parent,
    element: survey.at(item.region.start),
    body: survey.at(item.body ?? item.region.start),
    reader: 'repeated blocks',
    why,
  };
}
