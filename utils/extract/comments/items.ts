import { attributeOf } from '../nodes.ts';
import type { Page } from './pageFacts.ts';
import { elementsIn, type Region } from './region.ts';

/** One comment on the way: its region, and what has been found in it. Numbers are the survey's. */
export interface Item {
  region: Region;
  author?: FoundAuthor;
  timeMark?: number;
  time?: string;
  permalink?: string;
  permalinkElement?: number;
  /** The body's element; where there is none of its own, the item's, with `head` left out. */
  body?: number;
  text?: string;
  parent?: number;
}

/** An author as read. */
export interface FoundAuthor {
  element: number;
  name: string;
  url?: string;
  id?: string;
}

/** At most so many items vote on where things are. */
export const mostVoters = 60;

/** Items spread evenly over all, to vote on where their parts are. */
export function votersOf(items: readonly Item[]): Item[] {
  if (items.length <= mostVoters) return [...items];
  const step = items.length / mostVoters;
  return Array.from({ length: mostVoters }, (_, i) => items[Math.floor(i * step)]).filter((item) => item !== undefined);
}

/** What the voters hold of one trait. */
export interface Ballot<T> {
  trait: string;
  /** The first of each voter that has one, with what was read there. */
  found: Map<Item, T>;
  /** How many there are in all voters together. */
  count: number;
}

/** Collects, over all voters, what `read` finds in each element, by the element's traits. */
export function collectBallots<T>(
  page: Page,
  voters: readonly Item[],
  read: (index: number, item: Item) => T | undefined,
): Ballot<T>[] {
  const ballots = new Map<string, Ballot<T>>();
  for (const item of voters) {
    for (const index of elementsIn(item.region)) {
      const value = read(index, item);
      if (value === undefined) continue;
      for (const trait of page.traits.of(index)) {
        let ballot = ballots.get(trait);
        if (!ballot) {
          ballot = { trait, found: new Map(), count: 0 };
          ballots.set(trait, ballot);
        }
        ballot.count++;
        if (!ballot.found.has(item)) ballot.found.set(item, value);
      }
    }
  }
  return [...ballots.values()];
}

/** The first element of an item that has the best-ranked of some traits it holds. */
export function firstOf(
  page: Page,
  item: Item,
  ranked: readonly string[],
  accept: (index: number) => boolean = () => true,
): number | undefined {
  const rank = new Map(ranked.map((trait, i) => [trait, i]));
  let best: number | undefined;
  let bestRank = ranked.length;
  for (const index of elementsIn(item.region)) {
    if (page.survey.tag(index) === 'p' && ranked.length === 0) continue;
    for (const trait of page.traits.of(index)) {
      const at = rank.get(trait);
      if (at !== undefined && at < bestRank && accept(index)) {
        best = index;
        bestRank = at;
      }
    }
    if (bestRank === 0) break;
  }
  return best;
}

/** The link an element is or stands in or holds alone, absolute. */
export function linkOf(page: Page, index: number): string | undefined {
  const { survey } = page;
  for (let at = index, level = 0; at >= 0 && level < 3; at = survey.parent(at), level++) {
    if (survey.tag(at) === 'a') return absolute(page, attributeOf(survey.at(at), 'href'));
  }
  for (let at = index + 1; at < survey.end(index); at++) {
    if (survey.tag(at) === 'a') return absolute(page, attributeOf(survey.at(at), 'href'));
  }
  return undefined;
}

/** An address made absolute against the page's; undefined where it leads nowhere. */
export function absolute({ base }: Page, href: string | undefined): string | undefined {
  if (!href || /^(?:javascript|mailto|tel|data):/i.test(href.trim())) return undefined;
  return URL.parse(href.trim(), base)?.href;
}
