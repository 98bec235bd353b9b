import { attributeOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import { beforeDate } from './beforeDate.ts';
import { cleanCommenter } from './commenter.ts';
import { elementsIn, type Page } from './groups.ts';
import { takeOffHonorific } from './honorific.ts';
import { type Ballot, collectBallots, type FoundAuthor, firstOf, type Item, linkOf, votersOf } from './items.ts';
import { authorName, notAuthorName, personName } from './names.ts';
import { isProfile } from './people.ts';
import { isRated } from './told.ts';

/** Finds each item's author: the short text whose like is a name in most items, differs between them and stands before the words. */
export function readAuthors(page: Page, items: Item[]): void {
  const { survey } = page;
  const voters = votersOf(items);
  const ballots = collectBallots(page, voters, (index, item) => look(page, index, item));
  // The heading of a review is what it says in short.
  const rated = voters.filter(({ region }) => isRated(page, region)).length >= voters.length * 0.8;
  const ranked = innerFirst(
    page,
    ballots
      .map((ballot) => ({ ballot, trait: ballot.trait, score: rate(page, ballot, voters.length, rated) }))
      .filter(({ score }) => score > 0.5)
      .sort((a, b) => b.score - a.score),
  )
    .map(({ trait }) => trait)
    .slice(0, 8);
  for (const item of items) {
    const element = firstOf(page, item, ranked, (index) => look(page, index, item) !== undefined);
    const seen = element === undefined ? undefined : look(page, element, item);
    if (element === undefined || !seen) continue;
    const shown = survey.tag(element) === 'meta' ? shownAs(page, item, seen.name) : element;
    item.author = {
      element: shown ?? element,
      name: wholeName(page, item, seen.name),
      url: linkOf(page, shown ?? element),
      id: idOf(page, shown ?? element) ?? idOf(page, element),
    };
  }
  readUnlinked(page, items);
  takeOffHonorific(items);
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

/** Where most names have an element and some have none (guests without a link), these begin the words of the block around. */
function readUnlinked(page: Page, items: Item[]): void {
  const { survey } = page;
  const around = new Map<string, number>();
  let known = 0;
  for (const item of items) {
    if (!item.author) continue;
    known++;
    const trait = page.traits.of(survey.parent(item.author.element))[0];
    if (trait) around.set(trait, (around.get(trait) ?? 0) + 1);
  }
  const [trait, count] = [...around].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (known === items.length || known < items.length * 0.5) return;
  if (count < known * 0.6) return;
  for (const item of items) {
    if (item.author) continue;
    const element = firstOf(page, item, [trait]) ?? besideMark(page, item);
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

interface Rated {
  ballot: Ballot<Seen>;
  trait: string;
  score: number;
}

/** The best-rated, unless it holds another good one whose words are a part of its own: then that one. */
function innerFirst(page: Page, rated: Rated[]): Rated[] {
  const best = rated[0];
  if (!best) return rated;
  const inner = rated.find((other) => other.score > best.score - 0.9 && isInner(page, other.ballot, best.ballot));
  return inner ? [inner, ...rated.filter((other) => other !== inner)] : rated;
}

/** Whether one kind stands inside another and says the beginning of what that says, in some items less. */
function isInner(page: Page, inner: Ballot<Seen>, outer: Ballot<Seen>): boolean {
  let inside = 0;
  let beginnings = 0;
  let shorter = 0;
  for (const [item, around] of outer.found) {
    const one = inner.found.get(item);
    if (!one || one.element === around.element || !page.survey.holds(around.element, one.element)) continue;
    inside++;
    if (around.name.startsWith(one.name)) beginnings++;
    if (around.name.length > one.name.length) shorter++;
  }
  return inside >= outer.found.size * 0.5 && beginnings >= inside * 0.9 && shorter > 0;
}

interface Seen {
  name: string;
  element: number;
  /** Elements between it and the time mark. */
  away: number;
  profile: boolean;
  /** Whether it is a link to another place. */
  linked: boolean;
  inProse: boolean;
  /** Whether a heading says it. */
  heading: boolean;
  hint: number;
}

const notNames = new Set(['time', 'label', 'blockquote', 'pre', 'code', 'textarea']);

/** Attributes that say what an element is. */
const naming = ['class', 'id', 'itemprop', 'data-testid', 'data-hook', 'data-qa', 'data-automation'];

/** What an element would be as an author, or undefined where it cannot be one. */
function look(page: Page, index: number, item: Item): Seen | undefined {
  const { survey } = page;
  const tag = survey.tag(index);
  const holdsMark = item.timeMark !== undefined && survey.holds(index, item.timeMark);
  if (notNames.has(tag) || (index === item.region.start && tag === 'li')) return undefined;
  if (tag === 'p' && !holdsMark && !authorName.test(survey.classes[index] ?? '')) return undefined;
  const end = survey.end(index);
  const length = survey.length(index, end);
  if (tag === 'meta') return fromMeta(page, index, item);
  if (length < 1 || length > 90 || end - index > 14) return undefined;
  const names = naming.map((name) => survey.attribute(index, name) ?? '').join(' ');
  const hint = hintOf(names);
  if (tag === 'button' && hint < 0.4) return undefined;
  const href = tag === 'a' ? (attributeOf(survey.at(index), 'href') ?? '') : '';
  const name = nameIn(page, index, item, hint >= 0.8, isProfile(href) ? 12 : undefined);
  if (!name) return undefined;
  const parent = survey.parent(index);
  // A name that leads to another comment is whom this one answers.
  if (/#./.test(href) && !isProfile(href)) return undefined;
  return {
    name,
    element: index,
    away: item.timeMark === undefined ? 20 : Math.abs(index - item.timeMark),
    profile: isProfile(href),
    linked: /^(?:https?:)?\/./.test(href),
    inProse: parent >= item.region.start && (survey.own[parent] ?? '').length > 60,
    heading: isHeading(survey, index),
    hint: hint + (item.timeMark === index ? 0.3 : 0),
  };
}

/** Whether an element is a heading, or all that it says stands in one. */
function isHeading(survey: Page['survey'], index: number): boolean {
  const length = survey.length(index, survey.end(index));
  for (let at = index; at < survey.end(index); at++)
    if (/^h[1-6]$/.test(survey.tag(at)) && survey.length(at, survey.end(at)) === length) return true;
  return false;
}

function fromMeta(page: Page, index: number, item: Item): Seen | undefined {
  const { survey } = page;
  const itemprop = survey.attribute(index, 'itemprop') ?? '';
  const parentProp = survey.attribute(survey.parent(index), 'itemprop') ?? '';
  if (!/^(?:author|creator)$/.test(itemprop) && !(itemprop === 'name' && /author|creator/.test(parentProp)))
    return undefined;
  const name = cleanCommenter(survey.attribute(index, 'content') ?? '');
  return name
    ? {
        name,
        element: index,
        away: item.timeMark === undefined ? 20 : 5,
        profile: false,
        linked: false,
        inProse: false,
        heading: false,
        hint: 0.2,
      }
    : undefined;
}

function hintOf(names: string): number {
  const words = names.trim();
  if (!words) return 0;
  const bad = notAuthorName.test(words) ? -0.5 : 0;
  if (authorName.test(words)) return 0.8 + bad;
  return (personName.test(words) ? 0.4 : 0) + bad;
}

/** The name an element's words give, without the moment and the words around a name. */
function nameIn(page: Page, index: number, item: Item, sure: boolean, mostWords?: number): string | undefined {
  const { survey } = page;
  const mark = item.timeMark;
  const element = survey.at(index);
  let text: string;
  if (mark !== undefined && survey.holds(index, mark)) {
    if (mark === index) text = beforeDate(textOf(element), page.times);
    else {
      const moment = survey.at(mark);
      text = textOf(element, (inner) => inner === moment);
    }
  } else if (survey.end(index) === index + 1) text = survey.own[index] ?? '';
  else text = textOf(element, isBesideName) || textOf(element);
  const name = cleanCommenter(text, mostWords);
  return name && !sure && /^#?\d[\d.,]*$/.test(name) ? undefined : name;
}

/** Whether an element inside a name is named as a rank or title beside it. */
function isBesideName(element: Element): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return names !== '' && titleName.test(names) && !authorName.test(names);
}

const titleName = /(?:^|[\s_-])(?:title|rank|badge|role|flair|status|level|group)(?=$|[\s_-])/i;

function rate(page: Page, { trait, found, count }: Ballot<Seen>, voters: number, rated: boolean): number {
  const seen = [...found.values()];
  const n = seen.length;
  const share = (test: (one: Seen) => boolean) => seen.filter(test).length / n;
  const distinct = new Set(seen.map((one) => one.name)).size;
  let score = n / voters;
  score += seen.reduce((sum, one) => sum + one.hint, 0) / n;
  score += 0.5 * share((one) => one.profile);
  score -= 0.9 * share((one) => one.inProse);
  if (n >= 3)
    score += distinct === 1 ? (share((one) => one.linked) > 0.9 ? -0.3 : -1.2) : 0.4 * Math.min(1, (2 * distinct) / n);
  score += 0.3 * (seen.reduce((sum, one) => sum + Math.max(0, 1 - one.away / 20), 0) / n);
  if (/\[itemprop=(?:author|creator)\]|\[rel=[^\]]*author/.test(trait)) score += 0.5;
  if (/\[itemprop=name\]/.test(trait)) score += 0.3;
  if (/^(?:cite|a|b|strong|bdi)\b/.test(trait)) score += 0.1;
  if (/^h[1-3]\b/.test(trait)) score -= 0.2;
  if (rated) score -= 0.6 * share((one) => one.heading);
  // The name that is shown is nearer to what a person is called than the account beside it.
  score -= 0.8 * share((one) => /^\S*@\S+$/.test(one.name));
  score -= 0.15 * Math.max(0, seen.reduce((sum, one) => sum + one.name.split(' ').length, 0) / n - 2);
  score -= 0.15 * Math.min(3, Math.max(0, count / n - 1));
  if (voters >= 3 && seen.some((one) => page.survey.tag(one.element) === 'p')) score -= 0.3;
  return n < voters * 0.05 ? 0 : score;
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
