import { squash } from '../article/words.ts';
import { attributeOf } from '../nodes.ts';
import type { Item } from './items.ts';
import { type Page, peopleIn, plainIn, timesIn } from './pageFacts.ts';
import type { Region } from './region.ts';
import type { Survey } from './survey.ts';

const threadUrl =
  /forum|thread|topic|discussion|showthread|viewtopic|\/t\/|\/d\/|community|board|\btalk\b|conversation|ubbthreads|messageboard|[?&]tid=\d/i;
const question = /(?:^|\/)(?:Question|QAPage|Article|NewsArticle|BlogPosting|SoftwareSourceCode|Recipe|Product)$/;

/**
 * The opening post of a thread, where it is built otherwise than the answers: the nearest block before them with a
 * moment, a name and words. Undefined where the page is no thread of posts, or the first comment is the opening post.
 */
export function openingOf(page: Page, items: readonly Item[]): Region | undefined {
  const { survey } = page;
  const first = items[0];
  if (!first || !page.isThread) return undefined;
  for (let at = first.region.start, level = 0; level < 8; level++) {
    const parent = survey.parent(at);
    if (parent < 0) return undefined;
    const before = siblingsBefore(survey, parent, at);
    for (const sibling of before) {
      const found = postIn(page, sibling);
      if (found) return found;
    }
    at = parent;
  }
  return undefined;
}

/** Whether an item read before the comments is a whole post, and neither a heading nor the first of them over again. */
export function isWholePost({ subjects }: Page, opening: Item | undefined, items: readonly Item[]): opening is Item {
  const { author, text, time } = opening ?? {};
  // What begins with a mark goes on with a head line: `| Posted in General on`.
  if (!author || !text || !time || subjects.has(squash(text)) || /^[|·•]/.test(text)) return false;
  return !items.some((item) => item.author?.name === author.name && isSameMoment(time, item.time));
}

/** Whether a moment is another, stated with more precision or in another zone. */
function isSameMoment(time: string, other: string | undefined): boolean {
  return other !== undefined && (other.startsWith(time) || Date.parse(other) === Date.parse(time));
}

/** Whether a page says of itself that it is a thread of posts: by its data, its address, or its name. */
export function saysThread(document: Document, survey: Survey, url: URL): boolean {
  const root = survey.at(0);
  const types = [...document.querySelectorAll('[itemtype]')].slice(0, 60);
  if (types.some((element) => question.test(attributeOf(element, 'itemtype') ?? ''))) return false;
  if (types.some((element) => /DiscussionForumPosting$/.test(attributeOf(element, 'itemtype') ?? ''))) return true;
  const names = `${survey.classes[0] ?? ''} ${attributeOf(document.documentElement, 'class') ?? ''} ${attributeOf(root, 'id') ?? ''}`;
  return threadUrl.test(url.host + url.pathname + url.search) || /forum|thread|topic|discussion/i.test(names);
}

/** The siblings before an element, the nearest first, at most eight. */
function siblingsBefore(survey: Page['survey'], parent: number, element: number): number[] {
  const siblings: number[] = [];
  for (let at = parent + 1; at < element; at = survey.end(at)) siblings.push(at);
  return siblings.toReversed().slice(0, 8);
}

/** The smallest part of a block that holds all of a post, if the block holds one. */
function postIn(page: Page, block: number): Region | undefined {
  const { survey } = page;
  const region = (index: number): Region => ({ start: index, end: survey.end(index), holes: [] });
  const isPost = (index: number) =>
    timesIn(page, region(index)) > 0 && peopleIn(page, region(index)) > 0 && plainIn(page, region(index)) >= 20;
  if (!isPost(block)) return undefined;
  let found = block;
  for (let child = found + 1; child < survey.end(found); ) {
    const holdsMost = plainIn(page, region(child)) >= plainIn(page, region(found)) * 0.9;
    if (holdsMost && isPost(child)) {
      found = child;
      child = found + 1;
    } else child = survey.end(child);
  }
  return region(found);
}
