import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import type { Hints } from './hints.ts';
import { holds, isBefore, type Prose } from './prose.ts';
import { holdsWords, squash } from './words.ts';

/** A headline's words, and the element that shows them. */
export interface Headline {
  text: string;
  element?: Element;
}

/** Sorts of headings, likely ones first, and how many of each are looked at. */
const sorts: [string, number][] = [
  ['h1, [itemprop~="headline"]', 60],
  ['h2, h3', 150],
  ['[class*="headline" i], [class*="title" i]', 120],
];

/**
 * The headline as shown: of the page's headings the one that its titles agree on; without such a heading, the title
 * without the site's name.
 * @param outside whether an element is no part of the article (in a comment)
 */
export function findHeadline(
  document: Document,
  hints: Hints,
  prose: Prose,
  outside: (element: Element) => boolean,
): Headline | undefined {
  const given = [...hints.headlines, ...hints.titles.map((title) => withoutSite(title, hints.siteNames))]
    .map(squash)
    .filter(Boolean);
  const titles = hints.titles.map(squash);
  const sites = hints.siteNames.map(squash);
  const first = prose.paragraphs[0];
  let best: { score: number; text: string; element: Element } | undefined;
  for (const element of headings(document)) {
    const text = headingText(element);
    const words = squash(text);
    if (!words || words.length > 300 || outside(element)) continue;
    let score = agreement(words, given, titles);
    const tag = tagOf(element);
    if (tag === 'h1') score += 1.2;
    else if (tag === 'h2') score += 0.3;
    else if (tag !== 'h3') score -= 0.3;
    if (sites.includes(words)) score -= 3;
    if (
      /headline|entry-?title|post-?title|article-?title|title/i.test(
        `${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`,
      )
    )
      score += 0.5;
    if (first && isBefore(element, first)) score += 0.3;
    if (!best || score > best.score) best = { score, text, element };
  }
  const title = titleAlone(hints);
  if (best && best.score >= 2) return { text: cleanHeadline(best.text), element: best.element };
  if (title) return { text: cleanHeadline(title), element: best && best.score > 1 ? best.element : undefined };
  return best && best.score > 1 ? { text: cleanHeadline(best.text), element: best.element } : undefined;
}

function headings(document: Document): Element[] {
  const all = sorts.flatMap(([selector, most]) =>
    [...Document.prototype.querySelectorAll.call(document, selector)].slice(0, most),
  );
  return [...new Set(all)];
}

function headingText(element: Element): string {
  return (contentOf(element) ?? '').slice(0, 600).replace(/\s+/g, ' ').trim();
}

/** How far a heading's words agree with the titles: 4 the same, to 3 a great part of one, to 1.5 many of its words. */
function agreement(words: string, given: string[], titles: string[]): number {
  if (given.includes(words)) return 4;
  let best = 0;
  for (const title of titles) {
    const share = words.length / Math.max(title.length, 1);
    if (title.startsWith(`${words} `) && words.length > 7) best = Math.max(best, 1.5 + 1.5 * share);
    else if (holdsWords(title, words)) best = Math.max(best, 0.8 + 2 * share);
  }
  for (const title of given) {
    if (title.length > 15 && holdsWords(words, title)) best = Math.max(best, 1 + (2 * title.length) / words.length);
    best = Math.max(best, 1.8 * common(words, title));
  }
  return best;
}

/** The share of words that two texts have in common, of the shorter one; words of fewer than four letters do not count. */
function common(a: string, b: string): number {
  const of = (text: string) => new Set(text.split(' ').filter((word) => word.length > 3));
  const [left, right] = [of(a), of(b)];
  const least = Math.min(left.size, right.size);
  if (least < 2) return 0;
  return [...left].filter((word) => right.has(word)).length / least;
}

const separators = /\s+(?:[|\-–—·•»«›‹@/~]|::|\|\|)\s+|\s*[|»«]\s*|\s*::\s*/gu;

/** A title without the site's name before or behind it. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const marks = [...title.matchAll(separators)];
  if (marks.length === 0) return title;
  const names = sites.map((site) => squash(site).replace(/ /g, '')).filter((site) => site.length > 2);
  const isSite = (part: string) => {
    const words = squash(part).replace(/ /g, '');
    return (
      words !== '' &&
      names.some(
        (name) =>
          words === name || (name.length > 4 && words.includes(name)) || (words.length > 4 && name.includes(words)),
      )
    );
  };
  for (const mark of marks)
    if (isSite(title.slice(mark.index + mark[0].length))) return title.slice(0, mark.index).trim();
  for (const mark of marks.toReversed())
    if (isSite(title.slice(0, mark.index))) return title.slice(mark.index + mark[0].length).trim();
  return title;
}

/** The best title where no heading agrees with any. */
function titleAlone(hints: Hints): string | undefined {
  const headline = hints.headlines[0];
  if (headline) return withoutSite(headline, hints.siteNames);
  const cut = hints.titles.map((title) => withoutSite(title, hints.siteNames));
  return cut.sort((a, b) => a.length - b.length)[0];
}

/** Without what engines hang on: issue numbers, anchors' marks. */
function cleanHeadline(text: string): string {
  return text
    .replace(/\s*(?:#\d+|[#¶§🔗])$/u, '')
    .replace(/^\s*[#¶]\s*/, '')
    .trim();
}

/** Whether an element stands inside the headline. */
export function inHeadline(headline: Headline | undefined, element: Element): boolean {
  return Boolean(headline?.element && holds(headline.element, element));
}
