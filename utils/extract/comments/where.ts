import { attributeOf } from '../nodes.ts';
import { absolute, type Item, votersOf } from './items.ts';
import { isTitle, scoreOf, textIn } from './linkScore.ts';
import { isFurniture } from './ownProse.ts';
import type { Page } from './pageFacts.ts';
import { leadsToAnswered } from './references.ts';
import { elementsIn } from './region.ts';

interface Link {
  element: number;
  href: string;
  score: number;
  trait: string;
}

/** Finds each item's own address: the page's link that names the item, shows its time, or says that it is the permalink. */
export function readPermalinks(page: Page, items: Item[]): void {
  const voters = votersOf(items);
  const support = new Map<string, number>();
  const starts = new Set(items.map(({ region }) => page.survey.attribute(region.start, 'id') ?? ''));
  for (const item of voters) {
    const counted = new Set<string>();
    for (const link of linksOf(page, item, starts)) {
      for (const trait of page.traits.of(link.element)) {
        if (counted.has(trait)) continue;
        counted.add(trait);
        support.set(trait, (support.get(trait) ?? 0) + link.score / voters.length);
      }
    }
  }
  const taken = new Map<string, number>();
  for (const item of items) {
    let best: Link | undefined;
    let bestScore = 2.5;
    for (const link of linksOf(page, item, starts)) {
      const backing = Math.max(...page.traits.of(link.element).map((trait) => support.get(trait) ?? 0));
      const score = link.score + Math.min(2, backing / 2);
      if (score > bestScore) {
        bestScore = score;
        best = link;
      }
    }
    if (!best) continue;
    item.permalink = best.href;
    item.permalinkElement = best.element;
    taken.set(best.href, (taken.get(best.href) ?? 0) + 1);
  }
  for (const item of items) {
    withoutLeadingLink(page, item);
    if (item.permalink && (taken.get(item.permalink) ?? 0) > 1) {
      item.permalink = undefined;
      item.permalinkElement = undefined;
    }
  }
}

/** Takes the comment's number or title off the front of its words, where markup has put it there. */
function withoutLeadingLink(page: Page, item: Item): void {
  const { body, permalinkElement, text } = item;
  if (body === undefined || permalinkElement === undefined || !page.survey.holds(body, permalinkElement)) return;
  const words = textIn(page.survey, permalinkElement);
  const ends = /^#\d+$/.test(words) ? /^\s/ : /^\n/;
  if (words && text?.startsWith(words) && ends.test(text.slice(words.length)))
    item.text = text.slice(words.length).trim();
}

/** The address that microdata states for an item without showing it. */
function statedOf(page: Page, { region }: Item): Link[] {
  const { survey } = page;
  let own = region.start;
  while (own < region.end && survey.attribute(own, 'itemscope') === undefined) own++;
  for (const index of elementsIn(region)) {
    if (survey.attribute(index, 'itemprop') !== 'url' || survey.tag(index) === 'a') continue;
    let around = survey.parent(index);
    while (around > own && survey.attribute(around, 'itemscope') === undefined) around = survey.parent(around);
    const href = absolute(page, survey.attribute(index, 'content') ?? survey.attribute(index, 'href'));
    if (href && around === own) return [{ element: index, href, score: 5, trait: page.traits.of(index)[0] ?? '' }];
  }
  return [];
}

function linksOf(page: Page, item: Item, starts: ReadonlySet<string>): Link[] {
  const links = statedOf(page, item);
  const ids = idsOf(page, item, starts);
  const { survey } = page;
  for (const index of elementsIn(item.region)) {
    if (survey.tag(index) !== 'a') continue;
    if (isSaid(page, item, index, ids)) continue;
    const raw = attributeOf(survey.at(index), 'href');
    const href = raw === '#' ? undefined : absolute(page, raw);
    if (!href || !/^https?:|^file:/.test(href)) continue;
    const hash = href.split('#')[1] ?? '';
    if (hash && starts.has(hash) && !ids.has(hash)) continue; // another comment: whom this one answers
    const score = scoreOf(page, item, { index, href, ids });
    if (score > 0 && !leadsToAnswered(page, index))
      links.push({ element: index, href, score, trait: page.traits.of(index)[0] ?? '' });
  }
  return links;
}

/** Whether a link stands among an item's own words, and is neither its number or title nor offered beside them. */
function isSaid(page: Page, { body, timeMark, text }: Item, index: number, ids: ReadonlySet<string>): boolean {
  const { survey } = page;
  if (body === undefined || !survey.holds(body, index)) return false;
  if ((timeMark !== undefined && survey.holds(body, timeMark)) || isNumber(page, index, ids)) return false;
  if (isTitle(page, index) && survey.length(body, index) === 0) return false;
  const words = textIn(survey, index);
  if (/^#\d{1,5}$/.test(words) && text?.startsWith(words)) return false;
  return !standsBeside(survey, body, index);
}

/** Whether an element of a body stands in a part of it that holds none of the author's words. */
function standsBeside(survey: Page['survey'], body: number, index: number): boolean {
  for (let at = survey.parent(index); at > body; at = survey.parent(at)) if (isFurniture(survey.at(at))) return true;
  return false;
}

/** Whether a link is the number of the comment it stands in. */
function isNumber({ survey }: Page, index: number, ids: ReadonlySet<string>): boolean {
  const hash = /#(.+)$/.exec(survey.attribute(index, 'href') ?? '')?.[1];
  return hash !== undefined && ids.has(hash) && /^#?\d{1,5}$/.test(survey.own[index] ?? '');
}

/**
 * The names by which links may point at an item: ids and anchors of its elements, of what holds it alone, and of the
 * element before. A comment that ends with its answer does not hold that alone.
 */
function idsOf({ survey }: Page, item: Item, starts: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>();
  let seen = 0;
  const add = (index: number) => {
    const id =
      survey.attribute(index, 'id') ?? (survey.tag(index) === 'a' ? survey.attribute(index, 'name') : undefined);
    if (id) ids.add(id);
  };
  for (const index of elementsIn(item.region)) {
    add(index);
    if (++seen > 80) break;
  }
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 2; at = survey.parent(at), level++) {
    if (survey.end(at) === item.region.end && !starts.has(survey.attribute(at, 'id') ?? '-')) add(at);
  }
  if (item.region.start > 0) add(item.region.start - 1);
  return ids;
}
