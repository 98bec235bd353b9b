import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import { agrees, fullForm, joined, type Shown } from './companions.ts';
import type { Hints } from './hints.ts';
import { cleanName, joinNames, labelledName } from './names.ts';
import type { Neighbour } from './surroundings.ts';
import { holdsWords, squash } from './words.ts';

const byName =
  /(?:^|[\s_-])(?:authors?|byline|by-?line|auteurs?|autor(?:e|es|en|in)?|writer|written-?by|posted-?by|creator|contributors?|reporter|journalist|p-author|byl|signature|author-?name|post-?author|entry-?author|firma|redator)(?=$|[\s_-])/i;
const avoided =
  /(?:avatar|image|photo|licen[sc]e|close|popup|categor|bio|desc|social|follow|twitter|count|link-?list|email|role|job-?title|comment)/i;
const place =
  /\/(?:authors?|auteurs?|autor(?:e|en|es)?|profiles?|people|staff|by|contributors?|users?|reporters?|journalists?|writers?|columnists?|redactie|skribent|members?)\/[^/]+/i;

/** The longest text that is read as a byline, with all that stands beside the name. */
const longest = 240;

/**
 * Who wrote the article: names shown beside the headline and the body, weighed against those of the page's data.
 * Desks and sites ("Staff", "Redaktion") are no authors.
 */
export function findAuthor(neighbours: Neighbour[], hints: Hints): string | undefined {
  const shown = shownNames(neighbours, hints.siteNames).filter(({ name }) => !isTitle(name, hints.titles));
  const given = hints.authors.filter((names) => names.length > 0);
  // What a meta element says outweighs a link that may lead to anybody.
  if (given.length === 0 && hints.siteAuthor && (shown[0]?.score ?? 0) < 2.6) return hints.siteAuthor;
  const first = given[0];
  const agreeing = shown.find((one) => given.some((names) => agrees(one.name, names)));
  if (agreeing) return fullForm(agreeing, shown, given);
  const best = shown[0];
  const own = best && joined(best, shown);
  if (own && given.some((names) => agrees(own, names))) return own;
  const within = given.find((names) => best && names.every((name) => holdsWords(squash(best.name), squash(name))));
  if (within) return joinNames(within);
  // Data of an article node outweighs all but the plainest byline.
  const sure = hints.authors[0] === first && hints.headlines.length > 0 ? 4 : 3;
  if (best && (!first || best.score > sure)) return own;
  return first ? joinNames(first) : undefined;
}

/** Whether a name is the page's title over again, as where it says how it wants to be cited. */
function isTitle(name: string, titles: readonly string[]): boolean {
  return name.split(' ').length > 3 && titles.some((title) => holdsWords(squash(title), squash(name)));
}

/** The names beside headline and body, likeliest first. */
function shownNames(neighbours: Neighbour[], sites: readonly string[]): Shown[] {
  const found: Shown[] = [];
  for (const neighbour of neighbours) {
    const { element, distance, part } = neighbour;
    const cue = cueOf(neighbour);
    if (cue === 0) continue;
    const content = contentOf(element) ?? '';
    if (content.length > 2000 || content.length < 2) continue;
    const text = textOf(element).slice(0, 400);
    // A blog may bear its writer's name; only a link to the writer's own page tells them apart.
    const name = nameIn(element, text, cue, leadsToAuthor(element) ? [] : sites);
    if (!name) continue;
    const labelled = labelledName(text) !== undefined ? 0.6 : 0;
    if (cue < 2 && !/^\p{Lu}|^[^\p{Ll}]/u.test(name)) continue;
    const score = cue + labelled - Math.min(distance / 40, 3) - (part === 'body' && cue < 3 ? 0.7 : 0);
    found.push({ name, element, part, cue, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

const authorPage = /\/(?:authors?|auteurs?|autor(?:e|en|es)?)\/[^/]+/i;

/** Whether an element is, or holds, a link to a page of the author's. */
function leadsToAuthor(element: Element): boolean {
  const link = tagOf(element) === 'a' ? element : Element.prototype.querySelector.call(element, 'a[href]');
  return link !== null && authorPage.test(attributeOf(link, 'href') ?? '');
}

/** The name that an element states: of a marked part where it holds more than the name, else its text. */
function nameIn(element: Element, text: string, cue: number, sites: readonly string[]): string | undefined {
  if (cue >= 3) {
    const part = Element.prototype.querySelector.call(element, '[itemprop~="name"], [class~="fn"], .p-name');
    const stated = part && (attributeOf(part, 'content') ?? contentOf(part) ?? '');
    const name = stated && stated.length < 120 ? cleanName(stated, sites) : undefined;
    if (name) return name;
  }
  const whole = text.length <= longest ? cleanName(text, sites) : undefined;
  if (cue < 3) return whole;
  const linked = linkedName(element, sites);
  return whole && !(linked && isWithRank(whole, linked)) ? whole : linked;
}

/** The name that a byline's first link to a person's own page says. */
function linkedName(element: Element, sites: readonly string[]): string | undefined {
  const link = [...Element.prototype.querySelectorAll.call(element, 'a[href]')]
    .slice(0, 6)
    .find((one) => place.test(attributeOf(one, 'href') ?? '') && (contentOf(one) ?? '').trim() !== '');
  return link && cleanName((contentOf(link) ?? '').slice(0, 100), sites);
}

/** Whether a name is another with a short rank or badge behind it, and not with a second name. */
function isWithRank(whole: string, name: string): boolean {
  return whole.startsWith(`${name} `) && /^[\p{Lu}\p{N}+★•-]{1,4}$/u.test(whole.slice(name.length + 1));
}

/** How plainly markup says that a name stands here: 4 by property, 3 by class, 2.5 by link, 1.7 by its label alone. */
function cueOf({ element, names, part, distance }: Neighbour): number {
  const tag = tagOf(element);
  if (tag === 'meta' || tag === 'img' || tag === 'link') return 0;
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'rel') ?? ''}`;
  if (/\b(?:author|creator)\b/.test(property)) return 4;
  if (names.length > 2 && avoided.test(names.replace(/\b(?:no|do)follow\b/g, ''))) return 0;
  if (names.length > 2 && byName.test(names)) return 3;
  if (tag === 'a' && place.test(attributeOf(element, 'href') ?? '')) return part === 'body' || distance > 40 ? 0 : 2.5;
  if (element.childElementCount > 4 || /^h[1-6]$/.test(tag)) return 0;
  const text = contentOf(element) ?? '';
  return text.length > 4 && text.length < 160 && labelledName(text) !== undefined ? 1.7 : 0;
}
