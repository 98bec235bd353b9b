import { squash } from '../article/words.ts';
import { readDateText } from '../dates.ts';
import { attributeOf, contentOf, nextOf, previousOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import { besideDate } from './beforeDate.ts';
import { cleanCommenter } from './commenter.ts';
import type { Item } from './items.ts';
import { valueBehind } from './labelled.ts';
import { leadOf } from './marks.ts';
import { authorLabel, authorName, notAuthorName, personName } from './names.ts';
import type { Page } from './pageFacts.ts';
import { isProfile } from './people.ts';

/** What an element says as a name, and what speaks for it. */
export interface Seen {
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
export function seenAs(page: Page, index: number, item: Item): Seen | undefined {
  const { survey } = page;
  const tag = survey.tag(index);
  const holdsMark = item.timeMark !== undefined && survey.holds(index, item.timeMark);
  if (notNames.has(tag) || (index === item.region.start && tag === 'li')) return undefined;
  if (tag === 'p' && !holdsMark && !authorName.test(survey.classes[index] ?? '')) return undefined;
  const end = survey.end(index);
  const length = survey.length(index, end);
  if (tag === 'meta') return fromMeta(page, index, item);
  const leads = item.timeMark === index && leadIn(page, index) !== '';
  if (length < 1 || (length > 90 && !leads) || end - index > 14 || isQuote(survey, index)) return undefined;
  const names = naming.map((name) => survey.attribute(index, name) ?? '').join(' ');
  const hint = hintOf(names);
  if ((tag === 'button' && hint < 0.4) || (length <= 3 && pictureName.test(names))) return undefined;
  const href = tag === 'a' ? (attributeOf(survey.at(index), 'href') ?? '') : '';
  const name = nameIn(page, index, item, hint >= 0.8, isProfile(href) ? 12 : undefined);
  if (!name || isWebsite(href, name) || isSubject(page, name)) return undefined;
  const parent = survey.parent(index);
  // A name that leads to another comment is whom this one answers; with the moment in it, the link is the comment's own.
  if (leadsToPlace(href) && item.timeMark !== index) return undefined;
  return {
    name,
    element: index,
    away: item.timeMark === undefined ? 20 : Math.abs(index - item.timeMark),
    profile: isProfile(href),
    linked: /^(?:https?:)?\/./.test(href),
    inProse: parent >= item.region.start && (survey.own[parent] ?? '').length > 60 && !leadsWords(survey, index),
    heading: isHeading(survey, index),
    hint: hint + (item.timeMark === index ? 0.3 : 0) - (bracketed.test(survey.own[index] ?? '') ? 0.5 : 0),
  };
}

/** Whether a name opens the words around it, as the one who says them: `<a>Ana</a>: words`. */
function leadsWords(survey: Page['survey'], index: number): boolean {
  const [before, next] = [previousOf(survey.at(index)), nextOf(survey.at(index))];
  if (index !== survey.parent(index) + 1 || next?.nodeType !== Node.TEXT_NODE) return false;
  return /^\s*[:：]/.test((next as Text).data) && (before === null || (contentOf(before) ?? '').trim() === '');
}

/** Whether words are the subject of the page's thread, which each answer repeats: `Re: The ferry`. */
const isSubject = ({ subjects }: Page, name: string): boolean =>
  name.includes(' ') && subjects.has(squash(name).replace(/^(?:re|aw|sv|antw|odp) /, ''));

/** The account, where the name stands before it: `Ana (ana_b)`. */
const bracketed = /^[([].*[)\]]$/;

/** Whether a link shows the host that it leads to, as a writer's website beside the name. */
function isWebsite(href: string, name: string): boolean {
  if (!name.includes('.') || !href.includes('//')) return false;
  return URL.parse(href)?.hostname.replace(/^www\./, '') === name.replace(/^www\./, '').toLowerCase();
}

/** Whether a label says that a name follows: in an element's own words, or in the element before it. */
export function isLabelled({ survey }: Page, index: number): boolean {
  const own = survey.own[index] ?? '';
  if (isLabelAlone(survey, index)) return authorLabel.test(`${own}:`) && valueBehind(survey, index) !== '';
  if (authorLabel.test(own)) return !/[:：]\s*$/.test(own);
  const before = index - 1;
  const isBeside =
    survey.end(before) === index || (survey.parent(index) === before && survey.end(before) === survey.end(index));
  return isBeside && authorLabel.test(survey.own[before] ?? '');
}

/** Whether all that an element says is that a name follows it. `From:` may be where somebody lives. */
function isLabelAlone(survey: Page['survey'], index: number): boolean {
  const own = survey.own[index] ?? '';
  return own.length <= 24 && /^\p{L}[\p{L} ]*\s?[:：]?$/u.test(own) && writerLabel.test(`${own}:`);
}

const writerLabel = new RegExp(`${authorLabel.source}|^(?:from|von|de|da|van|fra|från|от)\\s*[:：]`, 'i');

/** Whether an address is that of a place in a page and nobody's profile: a comment's own address, or the one it answers. */
const leadsToPlace = (href: string): boolean => /#./.test(href) && !isProfile(href);

/** Whether an element is such a link and says no name: `Link`, `#3`. */
const isPlaceLink = (element: Element): boolean =>
  tagOf(element) === 'a' && leadsToPlace(attributeOf(element, 'href') ?? '') && !cleanCommenter(textOf(element));

/** What leads an element's own words, where it states a day: `Ana, 4 May 2019:`. */
function leadIn({ survey, times }: Page, index: number): string {
  const lead = leadOf(survey.own[index] ?? '');
  return lead && readDateText(lead, times.language, times.order) ? lead : '';
}

/** Whether all that an element says is marked as a quotation. */
function isQuote(survey: Page['survey'], index: number): boolean {
  const inner = index + 1;
  if (survey.end(index) <= inner || survey.tag(inner) !== 'blockquote') return false;
  return survey.length(inner, survey.end(inner)) === survey.length(index, survey.end(index));
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
  if (isLabelAlone(survey, index)) text = valueBehind(survey, index);
  else if (mark !== undefined && survey.holds(index, mark)) {
    if (mark === index) text = besideDate(leadIn(page, index) || textOf(element), page.times);
    else {
      const moment = survey.at(mark);
      text = textOf(element, (inner) => inner === moment || isPlaceLink(inner));
    }
  } else if (survey.end(index) === index + 1) text = survey.own[index] ?? '';
  else text = textOf(element, (inner) => isBesideName(inner) || isPicture(inner)) || textOf(element, isPicture);
  const name = cleanCommenter(text, mostWords);
  return name && !sure && /^#?\d[\d.,]*$/.test(name) ? undefined : name;
}

/** Whether an element draws letters of a name for a picture of its bearer. */
const isPicture = (element: Element): boolean =>
  pictureName.test(attributeOf(element, 'class') ?? '') && textOf(element).length <= 3;

/** Names of what draws a letter of the name for a picture of its bearer. */
const pictureName = /avatar|initials?(?![a-z])|monogram|userpic/i;

/** Whether an element inside a name is named as a rank or title beside it. */
function isBesideName(element: Element): boolean {
  const names = attributeOf(element, 'class') ?? '';
  return names !== '' && titleName.test(names) && !authorName.test(names);
}

const titleName =
  /(?:^|[\s_-])(?:title|rank|badge|role|flair|status|level|group|sr-only|screen[_-](?:out|reader(?:-text)?)|visually-?hidden)(?=$|[\s_-])/i;
