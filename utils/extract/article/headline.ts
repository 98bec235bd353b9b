import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import { textOf } from '../text.ts';
import type { Hints } from './hints.ts';
import { withoutKicker } from './kicker.ts';
import { isBefore, type Prose } from './prose.ts';
import { agreement, common, withoutSite } from './titles.ts';
import { squash } from './words.ts';

/** A headline's words, and the element that shows them. */
export interface Headline {
  text: string;
  element?: Element;
}

/** Sorts of headings, likely ones first, and how many of each are looked at. */
const sorts: [string, number][] = [
  ['h1, [itemprop~="headline"]', 60],
  ['h2, h3', 100],
  ['[class*="headline" i], [class*="title" i]', 80],
];

/** Enough agreement to look no further: the same words, in the page's first sort of heading. */
const sure = 5;

interface Heading {
  score: number;
  text: string;
  element: Element;
}

interface Said {
  /** Titles without the site's name, squashed. */
  given: string[];
  /** Titles as they are, squashed. */
  titles: string[];
  sites: string[];
  /** The words of the address's last part. */
  slug: string;
  url: string;
}

/**
 * The headline as shown: of the page's headings the one that its titles and its address agree on; without such a
 * heading, the title without the site's name.
 * @param outside whether an element is no part of the article (in a comment)
 */
export function findHeadline(
  document: Document,
  url: string,
  hints: Hints,
  prose: Prose,
  outside: (element: Element) => boolean,
): Headline | undefined {
  const said: Said = {
    given: [...hints.headlines, ...hints.titles.map((title) => withoutSite(title, hints.siteNames))]
      .map(squash)
      .filter(Boolean),
    titles: hints.titles.map(squash),
    sites: hints.siteNames.map(squash),
    slug: slugOf(url),
    url,
  };
  const first = prose.paragraphs[0];
  let best: Heading | undefined;
  for (const [selector, most] of sorts) {
    const found = document.querySelectorAll(selector);
    for (let index = 0; index < found.length && index < most; index++) {
      const heading = scored(found[index] as Element, said, first, outside);
      if (heading && (!best || heading.score > best.score)) best = heading;
    }
    if (best && best.score >= sure) break;
  }
  best ??= namedHeadline(document, first, outside) ?? onlyHeading(document, url, first, outside);
  const title = titleAlone(hints);
  if (best && best.score >= 2)
    return {
      text: cleanHeadline(withoutKicker(best.element, best.text, said.given), said.given),
      element: best.element,
    };
  if (title) return { text: title };
  return best && { text: cleanHeadline(best.text, said.given), element: best.element };
}

const named = '[class~="headline" i], [class~="article-title" i], [class~="story-title" i], [class~="entry-title" i]';

/** The one element that is named a headline, before the text, where the page's title agrees with no heading. */
function namedHeadline(
  document: Document,
  first: Element | undefined,
  outside: (element: Element) => boolean,
): Heading | undefined {
  const [element, ...others] = document.querySelectorAll(named);
  if (!element || others.length > 0 || !first || !isBefore(element, first) || outside(element)) return undefined;
  const text = headingText(element);
  return text.split(' ').length > 2 && text.length < 200 ? { score: 2, text, element } : undefined;
}

/** The one first heading before the text, of several words, where a site gives its pages other titles than their headlines. */
function onlyHeading(
  document: Document,
  url: string,
  first: Element | undefined,
  outside: (element: Element) => boolean,
): Heading | undefined {
  const [element, ...others] = [...document.querySelectorAll('h1')]
    .slice(0, 10)
    .filter((one) => !leadsHome(one, url) && !outside(one) && (contentOf(one) ?? '').trim() !== '');
  if (!element || others.length > 0 || !first || !isBefore(element, first)) return undefined;
  const text = headingText(element);
  return isSentenceLong(text) && text.length < 200 ? { score: 2, text, element } : undefined;
}

/** Whether a text has the words of a headline and not of a name: four, or a dozen letters where words are not parted. */
const isSentenceLong = (text: string): boolean =>
  text.split(' ').length > 3 || (text.match(/[\p{scx=Han}\p{scx=Kana}\p{scx=Hangul}]/gu)?.length ?? 0) > 11;

function scored(
  element: Element,
  said: Said,
  first: Element | undefined,
  outside: (element: Element) => boolean,
): Heading | undefined {
  const text = headingText(element);
  const words = squash(text);
  if (!words || words.length > 300) return undefined;
  let score = agreement(words, said.given, said.titles);
  if (said.slug && words.length > 3) score = Math.max(score, words === said.slug ? 3 : 2.2 * common(words, said.slug));
  // One word of a long title, or words of no title, are no headline however large they stand.
  if (score > 1) score += standing(element);
  if (score < 1.5 || outside(element)) return undefined;
  if (said.sites.includes(words) || leadsHome(element, said.url)) score -= 3;
  if (first && isBefore(element, first)) score += 0.3;
  return { score, text, element };
}

/** How a heading is set: by its tag, and by its names. */
function standing(element: Element): number {
  const tag = tagOf(element);
  const named = /headline|title/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`)
    ? 0.5
    : 0;
  if (tag === 'h1') return named + 1.2;
  if (tag === 'h2') return named + 0.3;
  return tag === 'h3' ? named : named - 0.3;
}

/** Whether the heading's link leads to the site's front page, as a logo's does. */
function leadsHome(element: Element, url: string): boolean {
  const link = Element.prototype.querySelector.call(element, 'a[href]') ?? element.closest?.('a[href]');
  const target = link && URL.parse(attributeOf(link, 'href') ?? '', url);
  if (!target || target.search) return false;
  return target.pathname === '/' && new URL(url).pathname !== '/' && target.hash === '';
}

/** The words of an address's last part that has several: `/2016/how-a-mill-works.html` → `how a mill works`. */
function slugOf(url: string): string {
  const parts = new URL(url).pathname.split('/').filter((part) => part.length > 5);
  const slug = parts.findLast((part) => /[\p{L}\d%][-_+][\p{L}\d%]+[-_+]/u.test(part)) ?? parts.at(-1) ?? '';
  try {
    return squash(decodeURIComponent(slug.replace(/\.\w{2,5}$/, '')).replace(/[-_+]/g, ' '));
  } catch {
    return '';
  }
}

/** A heading's words; a line break parts two. */
function headingText(element: Element): string {
  const content = contentOf(element) ?? '';
  const isPlain = content.length > 600 || Element.prototype.querySelector.call(element, 'br') === null;
  return oneSpaced(isPlain ? content.slice(0, 600) : textOf(element)).trim();
}

/** The best title where no heading agrees with any. */
function titleAlone(hints: Hints): string | undefined {
  const headline = hints.headlines[0];
  if (headline) return withoutSite(headline, hints.siteNames);
  const cut = hints.titles.map((title) => withoutSite(title, hints.siteNames));
  return cut.sort((a, b) => a.length - b.length)[0];
}

/** Without what engines hang on: anchors' marks, and an issue's number where no title has it. */
function cleanHeadline(text: string, given: readonly string[]): string {
  const numbered = given.includes(squash(text));
  return text
    .replace(numbered ? /(?<!\s)\s*[#¶§🔗]$/u : /(?<!\s)\s*(?:#\d+|[#¶§🔗])$/u, '')
    .replace(/^\s*[#¶]\s*/, '')
    .trim();
}
