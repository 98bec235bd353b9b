import type { Item } from './items.ts';
import type { Page } from './pageFacts.ts';
import { isProfile } from './people.ts';
import { reacting, replying, wordEnd } from './phrases.ts';
import type { Region } from './region.ts';
import type { Survey } from './survey.ts';

const linkWords =
  /^(?:#\s?\d+|\d{1,5}(?:\.\d{1,5})?[.)]?|permalink|permanent link|direct ?link|link|direktlink|perma|thread|anchor|¶|#|🔗|enlace|lien|permalien|ссылка|リンク)$/i;
const otherWords = new RegExp(
  `^(?:(?:${replying}|${reacting})${wordEnd}|(?:edit|delete|parent|next|prev|root|context|login|log in|view|more|top)\\b)`,
  'iu',
);
const otherHref =
  /[?&/=_#-](?:replyto\w*|repl(?:y|ies)|new_?reply|quote\w*|report\w*|respond|login|signin|register|signup|share\w*|flag|vote|like|edit\w*|delete|print|private|pm|send\w*|message\w*|search|action|mode|compose|abuse|moderat\w*|revisions?|subscribe|unsubscribe|ignore|block|follow)(?=$|[=&/?_.;-])|twitter\.com\/(?:intent|share)|facebook\.com\/sharer|#respond|#reply|#top/i;
const otherName = /(?:^|[\s_-])(?:reply|quote|report|share|flag|vote|like|edit|delete)(?:$|[\s_-])/i;

/** Places in a page that a script opens: menus, dialogues, forms. */
const opened = /^#(?:.*[-_])?(?:menu|controls|dropdown|modal|dialog|collapse|popup|form|options)(?:[-_]?\d+)?$/i;

const saysSo =
  /perma-?link|bookmark|link to (?:this )?(?:post|comment|answer)|direct link|anchor|(?:^| )(?:u-)?url(?: |$)|comment-?link/i;

/** A link in an item, and the ids by which links may point at that item. */
export interface ItemLink {
  index: number;
  /** Absolute. */
  href: string;
  ids: ReadonlySet<string>;
}

/** What is seen of a link before it is weighed. */
interface Seen {
  target: URL;
  text: string;
  /** Its fragment is an id of its own item. */
  namesItem: boolean;
  /** It holds the item's moment, and so leads to the item. */
  isTime: boolean;
  /** It does, or stands in what states the moment. */
  besideTime: boolean;
  /** It is called a link by its words or its tooltip. */
  isCalledLink: boolean;
  /** Its names say that it is the permalink. */
  says: boolean;
  /** It leads to this page, whatever its query and fragment. */
  samePath: boolean;
  /** Its query is this page's. */
  sameSearch: boolean;
}

/** How likely a link is its item's own address: from 2.5 on it is taken for it, with what its like on the others add. */
export function scoreOf(page: Page, item: Item, link: ItemLink): number {
  const target = URL.parse(link.href);
  if (!target) return 0;
  const seen = seenOf(page, item, link, target);
  return speaksFor(page, item, link, seen) - speaksAgainst(page, item, link, seen);
}

function seenOf(page: Page, { timeMark }: Item, { index, ids }: ItemLink, target: URL): Seen {
  const { survey, url } = page;
  const text = textIn(survey, index);
  const tooltip = survey.attribute(index, 'title') ?? '';
  const names = [survey.classes[index], survey.attribute(index, 'rel'), tooltip, survey.attribute(index, 'itemprop')];
  const isTime = timeMark !== undefined && (survey.holds(index, timeMark) || isMoment(page, index));
  const hash = decodeURIComponentSafely(target.hash.slice(1));
  return {
    target,
    text,
    namesItem: hash !== '' && ids.has(hash),
    isTime,
    besideTime: isTime || (timeMark !== undefined && survey.holds(timeMark, index)),
    isCalledLink: linkWords.test(text || tooltip),
    says: saysSo.test(names.join(' ')),
    samePath: target.pathname === url.pathname && target.host === url.host,
    sameSearch: target.search === url.search,
  };
}

function speaksFor(page: Page, { region }: Item, { index, ids }: ItemLink, seen: Seen): number {
  const { target, samePath, says } = seen;
  let score = 0;
  if (seen.namesItem) score += 5;
  else if (/\d/.test(target.hash) && samePath) score += 1;
  if (seen.besideTime) score += 3;
  score += Math.max(seen.isCalledLink ? 3 : 0, sharesNumber(page, region, ids, target));
  if (says) score += 2.5;
  // A review's title leads to the review: enough where most have one.
  if (!says && !seen.besideTime && isTitle(page, index)) score += 2;
  if (samePath && seen.sameSearch) score += 0.5;
  return score;
}

function speaksAgainst({ survey, url }: Page, { author }: Item, { index, href }: ItemLink, seen: Seen): number {
  const { target, text, isTime, isCalledLink, says } = seen;
  const near = (element: number) => survey.holds(index, element) || survey.holds(element, index);
  let score = 0;
  if (!isTime && author?.element !== undefined && near(author.element)) score += 4;
  if (!seen.besideTime && !says && target.host !== url.host && !target.hash) score += 2;
  if (!isTime && isProfile(href)) score += 3;
  if (otherWords.test(text) && !says) score += 5;
  if (opened.test(target.hash)) score += 5;
  const isSure = isCalledLink || says || seen.besideTime || seen.namesItem || /^#\d+$/.test(text);
  if (!isSure && otherHref.test(href.slice(href.indexOf('/', 9)))) score += 2.5;
  if (!says && !isCalledLink && otherName.test(survey.classes[index] ?? '')) score += 2;
  // The page may be the comment's own: what was said first, in a thread of which each has a page.
  const isThisPage = href === url.href || (seen.samePath && seen.sameSearch && !target.hash);
  if (!seen.besideTime && isThisPage) score += 3;
  return score;
}

/** Whether a link shows a moment and little else. */
function isMoment({ survey, times }: Page, index: number): boolean {
  const end = survey.end(index);
  return (times.before[end] ?? 0) > (times.before[index] ?? 0) && survey.length(index, end) < 40;
}

/** Whether a link is a heading's, or named as a title, and leads to nobody's profile. */
export function isTitle({ survey }: Page, index: number): boolean {
  if (isProfile(survey.attribute(index, 'href') ?? '')) return false;
  const inner = survey.tag(index + 1);
  const isHeading = (tag: string) => /^h[2-6]$/.test(tag);
  const around = survey.tag(survey.parent(index));
  if (isHeading(around) || around === 'dt' || (index + 1 < survey.end(index) && isHeading(inner))) return true;
  return /(?:^|[\s_-])title(?=$|[\s_-])/i.test(survey.classes[index] ?? '');
}

/**
 * How far an address bears a number of the item's own: 3 where it ends in an id of the item (`/msg481` of `msg481`), or in
 * a number of three digits and more that the item's element bears (`/comment/48211` of `comment-48211`), 1.5 where it holds one that any of its ids ends in and that the
 * page's address does not hold (`?msg=81#new` of `msg-81`), else 0.
 */
function sharesNumber({ survey, url }: Page, region: Region, ids: ReadonlySet<string>, target: URL): number {
  const end = /[/=]([\w-]*\d[\w-]*)\/?$/.exec(target.pathname + target.search)?.[1] ?? '';
  const kept = keptIds(survey, region);
  if (/\D/.test(end) && (ids.has(end) || kept.has(end))) return 3;
  if (/^\d{3,}$/.test(end) && [...kept].some((id) => numberAtEnd(id) === end)) return 3;
  const own = new Set([...ids].map(numberAtEnd));
  const known = new Set(`${url.pathname}${url.search}`.match(/\d+/g));
  const told = `${target.pathname}${target.search}${target.hash}`.match(/\d+/g) ?? [];
  return told.some((number) => own.has(number) && !known.has(number)) ? 1.5 : 0;
}

const numberAtEnd = (id: string): string | undefined => /(?<!\d)\d+$/.exec(id)?.[0];

const idAttribute = /^(?:data-)?(?:(?:comment|post|posting|review|message|msg|reply|answer|note|item|[cmp])-?)?id$/;

/** What a region's first elements bear as ids or as data that is named so. */
function keptIds(survey: Survey, { start, end }: Region): ReadonlySet<string> {
  const kept = new Set<string>();
  for (let index = start; index < Math.min(start + 3, end); index++)
    for (const name of survey.attributeNames(index))
      if (idAttribute.test(name)) kept.add(survey.attribute(index, name) ?? '');
  return kept;
}

/** An element's own words and those of its parts, up to some sixty characters. */
export function textIn(survey: Survey, index: number): string {
  let text = '';
  for (let at = index; at < survey.end(index) && text.length < 60; at++) text += `${survey.own[at] ?? ''} `;
  return text.trim();
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
