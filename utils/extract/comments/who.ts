import { takeOffAlike } from './alikeNames.ts';
import { beforeDate } from './beforeDate.ts';
import { cleanCommenter } from './commenter.ts';
import { collectBallots, type FoundAuthor, firstOf, type Item, linkOf, votersOf } from './items.ts';
import { isLabelled, seenAs } from './nameSeen.ts';
import { rankedTraits } from './nameVotes.ts';
import type { Page } from './pageFacts.ts';
import { elementsIn } from './region.ts';
import { isRated } from './told.ts';

/** Finds each item's author: the short text whose like is a name in most items, differs between them and stands before the words. */
export function readAuthors(page: Page, items: Item[]): void {
  const voters = votersOf(items);
  const ballots = collectBallots(page, voters, (index, item) => seenAs(page, index, item));
  // The heading of a review is what it says in short.
  const rated = voters.filter(({ region }) => isRated(page, region)).length >= voters.length * 0.8;
  const ranked = rankedTraits(page, ballots, voters.length, rated);
  const labelled = voters.filter((item) => labelledIn(page, item) !== undefined).length >= voters.length * 0.8;
  const nameBy = (traits: readonly string[]) => {
    for (const item of items) item.author ??= authorAt(page, item, elementOf(page, item, traits, labelled));
  };
  nameBy(ranked.slice(0, 1));
  readBare(page, items);
  nameBy(ranked);
  readUnlinked(page, items);
  takeOffAlike(items);
}

/** Where an item's author stands: at a label, else at the best-ranked of some traits. */
function elementOf(page: Page, item: Item, traits: readonly string[], labelled: boolean): number | undefined {
  const atLabel = labelled ? labelledIn(page, item) : undefined;
  return atLabel ?? firstOf(page, item, traits, (index) => seenAs(page, index, item) !== undefined);
}

function authorAt(page: Page, item: Item, element: number | undefined): FoundAuthor | undefined {
  const seen = element === undefined ? undefined : seenAs(page, element, item);
  if (element === undefined || !seen) return undefined;
  const shown = (page.survey.tag(element) === 'meta' ? shownAs(page, item, seen.name) : undefined) ?? element;
  return {
    element: shown,
    name: wholeName(page, item, seen.name),
    url: linkOf(page, shown),
    id: idOf(page, shown) ?? idOf(page, element),
  };
}

/** What a label in an item says to be its author. */
function labelledIn(page: Page, item: Item): number | undefined {
  for (const index of elementsIn(item.region))
    if (isLabelled(page, index) && seenAs(page, index, item) !== undefined) return index;
  return undefined;
}

/** Where the name that invisible data states is shown. */
function shownAs({ survey }: Page, item: Item, name: string): number | undefined {
  for (const index of elementsIn(item.region)) if (survey.own[index]?.trim() === name) return index;
  return undefined;
}

/** A name that the theme has cut short, as the item's picture or link states it in full. */
function wholeName({ survey }: Page, item: Item, name: string): string {
  const cut = /^(.{3,}?)\s*(?:\.{3}|…)$/.exec(name)?.[1];
  if (!cut) return name;
  for (const index of elementsIn(item.region)) {
    for (const attribute of ['title', 'alt', 'aria-label', 'data-username', 'data-author']) {
      const value = survey.attribute(index, attribute)?.trim() ?? '';
      if (value.startsWith(cut) && value.length > cut.length && value.length < 60) return value;
    }
  }
  return name;
}

const deed =
  /^(.{1,60}?)\s+(?:replied|commented|answered|wrote|said|says|posted|a répondu|schrieb|antwortete|respondió|ha scritto)\b/iu;

/** The kind of block around most names, where most have an element of their own and some have none: guests without a link. */
function blockAround(page: Page, items: readonly Item[]): string | undefined {
  const around = new Map<string, number>();
  let known = 0;
  for (const item of items) {
    if (!item.author) continue;
    known++;
    const trait = page.traits.of(page.survey.parent(item.author.element))[0];
    if (trait) around.set(trait, (around.get(trait) ?? 0) + 1);
  }
  const [trait, count] = [...around].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (known === items.length || known < items.length * 0.5) return undefined;
  return count < known * 0.6 ? undefined : trait;
}

/** A guest's name is all that the block around says, which holds a link in the others. */
function readBare(page: Page, items: readonly Item[]): void {
  const { survey } = page;
  const block = blockAround(page, items);
  for (const item of block === undefined ? [] : items) {
    const element = item.author ? undefined : firstOf(page, item, [block ?? '']);
    if (element === undefined || survey.end(element) > element + 1) continue;
    const name = cleanCommenter(survey.own[element] ?? '', 4);
    if (name) item.author = { element, name };
  }
}

/** Such names begin the words of the block, or of the one around the moment. */
function readUnlinked(page: Page, items: Item[]): void {
  const { survey } = page;
  const block = blockAround(page, items);
  if (block === undefined) return;
  for (const item of items) {
    if (item.author) continue;
    const element = firstOf(page, item, [block]) ?? besideMark(page, item);
    const own = element === undefined ? '' : (survey.own[element] ?? '');
    const name = cleanCommenter(deed.exec(own)?.[1] ?? (beforeDate(own, page.times) || own));
    if (element !== undefined && name && name.split(' ').length <= 4) item.author = { element, name };
  }
}

/** The short block around an item's moment. */
function besideMark({ survey }: Page, { region, timeMark }: Item): number | undefined {
  const parent = timeMark === undefined ? -1 : survey.parent(timeMark);
  return parent > region.start && survey.length(parent, survey.end(parent)) < 90 ? parent : undefined;
}

const idAttributes = ['data-user-id', 'data-userid', 'data-author-id', 'data-uid', 'data-user', 'data-mention-id'];

function idOf({ survey }: Page, index: number): FoundAuthor['id'] {
  for (let at = index, level = 0; at >= 0 && level < 2; at = survey.parent(at), level++) {
    for (const name of idAttributes) {
      const value = survey.attribute(at, name);
      if (value && value.length < 60) return value;
    }
  }
  return undefined;
}
