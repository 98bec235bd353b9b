import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import type { Hints } from './hints.ts';
import { holds, isBefore, type Prose } from './prose.ts';
import { holdsWords, squash } from './words.ts';

/** A headline's words, and the element that shows them. */
export interface Headline {
  text: string;
  element?: Element;
}

const shown = 'h1, h2, h3, [itemprop~="headline"], [class*="headline" i], [class*="title" i]';
const mostHeadings = 300;

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
  let last = '';
  for (const element of [...Document.prototype.querySelectorAll.call(document, shown)].slice(0, mostHeadings)) {
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
    if (words === last && best && best.element.contains(element)) score += 0.01;
    last = words;
    if (!best || score > best.score) best = { score, text, element };
  }
  const title = titleAlone(hints);
  if (best && best.score >= 2) return { text: cleanHeadline(best.text), element: best.element };
  if (title) return { text: cleanHeadline(title), element: best && best.score > 1 ? best.element : undefined };
  return best && best.score > 1 ? { text: cleanHeadline(best.text), element: best.element } : undefined;
}

function headingText(element: Element): string {
  return (contentOf(element) ?? '').slice(0, 600).replace(/\s+/g, ' ').trim();
}

/** How far a heading's words agree with the titles: 4 the same, 2 to 3 a great part of one. */
function agreement(words: string, given: string[], titles: string[]): number {
  if (given.includes(words)) return 4;
  if (words.length < 8 && words.split(' ').length < 2)
    return titles.some((title) => title.startsWith(`${words} `)) ? 1 : 0;
  if (titles.some((title) => title.startsWith(words))) return 3;
  if (titles.some((title) => holdsWords(title, words)))
    return 1 + (2 * words.length) / Math.max(...titles.map((title) => title.length), 1);
  const within = given.find((title) => title.length > 15 && holdsWords(words, title));
  return within ? 1 + (2 * within.length) / words.length : 0;
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
