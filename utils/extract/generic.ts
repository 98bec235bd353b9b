import type { Page } from './comments/groups.ts';
import type { Item } from './comments/items.ts';
import { kindsOf, readItems } from './comments/kinds.ts';
import { openingOf } from './comments/opening.ts';
import { pageOf } from './comments/page.ts';
import { readParents } from './comments/thread.ts';
import type { ReadComment } from './reading.ts';
import type { Steps } from './steps.ts';

/** The comments of a page that no adapter knows, in document order: structured data first, then repeated blocks. */
export function* readGeneric(document: Document, url: string): Steps<ReadComment[]> {
  const root = document.body ?? document.documentElement;
  if (!root) return [];
  const page = yield* pageOf(document, root, url);
  const kinds = yield* kindsOf(page);
  const reasons = new Map<Item, string>();
  for (const kind of kinds) for (const item of kind.items) if (item.author && item.text) reasons.set(item, kind.why);
  const items = [...reasons.keys()].sort((a, b) => a.region.start - b.region.start);
  const opening = yield* openingItem(page, items);
  if (opening) items.unshift(opening);
  yield;
  readParents(page, items);
  yield;
  return items.map((item) => commentOf(page, item, reasons.get(item) ?? 'the opening post before the answers'));
}

/** The opening post before the comments, unless it is the first of them over again. */
function* openingItem(page: Page, items: readonly Item[]): Steps<Item | undefined> {
  const region = openingOf(page, items);
  const opening = region && (yield* readItems(page, [region]))[0];
  if (!opening?.author || !opening.text || !opening.time) return undefined;
  const again = items.some((item) => item.author?.name === opening.author?.name && item.time === opening.time);
  return again ? undefined : opening;
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
