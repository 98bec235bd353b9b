import { attributeOf } from '../nodes.ts';
import { elementsIn, type Page } from './groups.ts';
import { absolute, type Item, votersOf } from './items.ts';
import { isProfile } from './people.ts';
import { reacting, replying, wordEnd } from './phrases.ts';

const linkWords =
  /^(?:#\s?\d+|\d{1,5}[.)]?|permalink|permanent link|direct ?link|link|direktlink|perma|thread|anchor|¶|#|🔗|enlace|lien|permalien|ссылка|リンク)$/i;
const otherWords = new RegExp(
  `^(?:(?:${replying}|${reacting})${wordEnd}|(?:edit|delete|parent|next|prev|root|context|login|log in|view|more|top)\\b)`,
  'iu',
);
const otherHref =
  /[?&/=_#-](?:replyto\w*|repl(?:y|ies)|new_?reply|quote\w*|report\w*|respond|login|signin|register|signup|share\w*|flag|vote|like|edit\w*|delete|print|private|pm|send\w*|message\w*|search|action|mode|compose|abuse|moderat\w*|revisions?|subscribe|unsubscribe|ignore|block|follow)(?=$|[=&/?_.;-])|twitter\.com\/(?:intent|share)|facebook\.com\/sharer|#respond|#reply|#top/i;
const otherName = /(?:^|[\s_-])(?:reply|quote|report|share|flag|vote|like|edit|delete)(?:$|[\s_-])/i;

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
  const words = textIn(page, permalinkElement, page.survey.end(permalinkElement));
  if (words && text?.startsWith(`${words}\n`)) item.text = text.slice(words.length).trim();
}

/** Whether a link is a heading's, or named as a title, and leads to nobody's profile. */
function isTitle({ survey }: Page, index: number): boolean {
  if (isProfile(survey.attribute(index, 'href') ?? '')) return false;
  const inner = survey.tag(index + 1);
  const isHeading = (tag: string) => /^h[2-6]$/.test(tag);
  if (isHeading(survey.tag(survey.parent(index))) || (index + 1 < survey.end(index) && isHeading(inner))) return true;
  return /(?:^|[\s_-])title(?=$|[\s_-])/i.test(survey.classes[index] ?? '');
}

function linksOf(page: Page, item: Item, starts: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  const ids = idsOf(page, item);
  const { survey } = page;
  for (const index of elementsIn(item.region)) {
    if (survey.tag(index) !== 'a') continue;
    if (
      item.body !== undefined &&
      survey.holds(item.body, index) &&
      !(item.timeMark !== undefined && survey.holds(item.body, item.timeMark)) &&
      !isNumber(page, index, ids) &&
      !(isTitle(page, index) && survey.length(item.body, index) === 0)
    )
      continue;
    const raw = attributeOf(survey.at(index), 'href');
    const href = raw === '#' ? undefined : absolute(page, raw);
    if (!href || !/^https?:|^file:/.test(href)) continue;
    const hash = href.split('#')[1] ?? '';
    if (hash && starts.has(hash) && !ids.has(hash)) continue; // another comment: whom this one answers
    const score = scoreOf(page, item, index, href, ids);
    if (score > 0) links.push({ element: index, href, score, trait: page.traits.of(index)[0] ?? '' });
  }
  return links;
}

/** Whether a link is the number of the comment it stands in. */
function isNumber({ survey }: Page, index: number, ids: ReadonlySet<string>): boolean {
  const hash = /#(.+)$/.exec(survey.attribute(index, 'href') ?? '')?.[1];
  return hash !== undefined && ids.has(hash) && /^#?\d{1,5}$/.test(survey.own[index] ?? '');
}

/** The names by which links may point at an item: ids and anchors of its elements and of the element before. */
function idsOf({ survey }: Page, item: Item): Set<string> {
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
    if (survey.end(at) === item.region.end) add(at);
  }
  if (item.region.start > 0) add(item.region.start - 1);
  return ids;
}

function scoreOf(page: Page, item: Item, index: number, href: string, ids: ReadonlySet<string>): number {
  const { survey } = page;
  const target = URL.parse(href);
  if (!target) return 0;
  const hash = decodeURIComponentSafely(target.hash.slice(1));
  const end = survey.end(index);
  const text = textIn(page, index, end);
  let score = 0;
  const samePath = target.pathname === page.url.pathname && target.host === page.url.host;
  if (hash && ids.has(hash)) score += 4;
  else if (hash && /\d/.test(hash) && samePath) score += 1;
  const holdsTime =
    item.timeMark !== undefined && (survey.holds(index, item.timeMark) || survey.holds(item.timeMark, index));
  if (holdsTime) score += 3;
  if (linkWords.test(text)) score += 3;
  else if (isNumberedAlike(page, item, target)) score += 3;
  const names = `${survey.classes[index] ?? ''} ${survey.attribute(index, 'rel') ?? ''} ${survey.attribute(index, 'title') ?? ''} ${survey.attribute(index, 'itemprop') ?? ''}`;
  const says =
    /perma-?link|bookmark|link to (?:this )?(?:post|comment|answer)|direct link|anchor|(?:^| )(?:u-)?url(?: |$)|comment-?link/i.test(
      names,
    );
  if (says) score += 2.5;
  // A review's title leads to the review: enough where most have one.
  if (!says && isTitle(page, index)) score += 2;
  if (samePath && target.search === page.url.search) score += 0.5;
  if (
    item.author?.element !== undefined &&
    (survey.holds(index, item.author.element) || survey.holds(item.author.element, index))
  )
    score -= 4;
  if (target.host !== page.url.host && !hash) score -= 2;
  if (isProfile(href) && !holdsTime) score -= 3;
  if (otherWords.test(text) && !/perma-?link/i.test(names)) score -= 5;
  if (!/^#\d+$/.test(text) && otherHref.test(href.slice(href.indexOf('/', 9))) && !(hash && ids.has(hash)))
    score -= 2.5;
  if (!says && !linkWords.test(text) && otherName.test(survey.classes[index] ?? '')) score -= 2;
  // The page may be the comment's own: what was said first, in a thread of which each has a page.
  if (!holdsTime && (href === page.url.href || (samePath && target.search === page.url.search && !hash))) score -= 3;
  return score;
}

/** Whether an address ends in the number that the item's element bears: `/comment/48211` of `comment-48211`. */
function isNumberedAlike({ survey }: Page, { region }: Item, target: URL): boolean {
  const number = /(?:\/|=)(\d{3,})\/?$/.exec(target.pathname + target.search)?.[1];
  if (!number) return false;
  const last = Math.min(region.start + 3, region.end);
  for (let index = region.start; index < last; index++) {
    for (const name of ['id', 'data-id', 'data-comment-id', 'data-post-id'])
      if (/(?<!\d)\d+$/.exec(survey.attribute(index, name) ?? '')?.[0] === number) return true;
  }
  return false;
}

function textIn({ survey }: Page, index: number, end: number): string {
  let text = '';
  for (let at = index; at < end && text.length < 60; at++) text += `${survey.own[at] ?? ''} `;
  return text.trim();
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
