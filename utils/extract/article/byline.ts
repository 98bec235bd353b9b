import { attributeOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import type { Hints } from './hints.ts';
import { cleanName, joinNames, labelledName } from './names.ts';
import { holds } from './prose.ts';
import type { Neighbour } from './surroundings.ts';
import { holdsWords, squash } from './words.ts';

interface Shown {
  name: string;
  score: number;
  element: Element;
  part: Neighbour['part'];
  cue: number;
}

const byName =
  /(?:^|[\s_-])(?:authors?|byline|by-?line|auteurs?|autor(?:e|es|en|in)?|writer|written-?by|posted-?by|creator|contributors?|reporter|journalist|p-author|byl|signature|author-?name|post-?author|entry-?author|firma|redator)(?=$|[\s_-])/i;
const avoided = /(?:avatar|image|photo|bio|desc|social|follow|twitter|count|link-?list|email|role|job-?title|comment)/i;
const place =
  /\/(?:authors?|auteurs?|autor(?:e|en|es)?|profiles?|people|staff|by|contributors?|users?|reporters?|journalists?|writers?|columnists?|redactie|skribent|members?)\/[^/]+/i;

/**
 * Who wrote the article: names shown beside the headline and the body, weighed against those of the page's data.
 * Desks and sites ("Staff", "Redaktion") are no authors.
 */
export function findAuthor(neighbours: Neighbour[], hints: Hints): string | undefined {
  const shown = shownNames(neighbours, hints.siteNames);
  const given = hints.authors.filter((names) => names.length > 0);
  const first = given[0];
  const agreeing = shown.find((one) => given.some((names) => agrees(one.name, names)));
  if (agreeing) return fullForm(agreeing, shown, given);
  const best = shown[0];
  // Data of an article node outweighs all but the plainest byline.
  const sure = hints.authors[0] === first && hints.headlines.length > 0 ? 4 : 3;
  if (best && (!first || best.score > sure)) return joined(best, shown);
  return first ? joinNames(first) : undefined;
}

/** Whether a shown byline is the given names and nothing but joining words. */
function agrees(name: string, names: string[]): boolean {
  let words = ` ${squash(name)} `;
  for (const one of names) {
    const own = squash(one);
    if (!holdsWords(words.trim(), own)) return squash(names.join(' ')) === words.trim();
    words = words.replace(` ${own} `, '  ');
  }
  return (
    words.split(' ').filter((word) => word && !/^(?:and|und|et|y|e|en|och|og|i|ja|with|mit|avec|con)$/.test(word))
      .length === 0
  );
}

/** Of the shown forms that agree with the data, the one with most names. */
function fullForm(one: Shown, shown: Shown[], given: string[][]): string {
  const fuller = shown.find(
    (other) => other !== one && given.some((names) => names.length > 1 && agrees(other.name, names)),
  );
  const most = [...given].sort((a, b) => b.length - a.length)[0] ?? [];
  if (fuller) return fuller.name;
  if (most.length > 1 && !agrees(one.name, most)) return joinNames(most) ?? one.name;
  return one.name;
}

/** A name with its companions: of the same kind, beside it. */
function joined(best: Shown, shown: Shown[]): string {
  const around = shown.find(
    (one) =>
      one !== best &&
      one.name !== best.name &&
      holds(one.element, best.element) &&
      holdsWords(squash(one.name), squash(best.name)) &&
      one.cue >= 2,
  );
  if (around) return around.name;
  const inside = shown.filter((one) => one !== best && holds(best.element, one.element));
  if (inside.length > 0) return best.name;
  const parent = best.element.parentElement;
  const companions = shown.filter(
    (one) =>
      one.cue === best.cue &&
      one.part === best.part &&
      Math.abs(one.score - best.score) < 0.6 &&
      (one.element.parentElement === parent || one.element.parentElement?.parentElement === parent?.parentElement),
  );
  const ordered = companions.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  return joinNames(ordered.map((one) => one.name)) ?? best.name;
}

/** The names beside headline and body, likeliest first. */
function shownNames(neighbours: Neighbour[], sites: readonly string[]): Shown[] {
  const found: Shown[] = [];
  for (const { element, distance, part, names } of neighbours) {
    const cue = cueOf(element, names, part);
    if (cue === 0) continue;
    const text = textOf(element).slice(0, 400);
    if (text.length > 240 || text.length < 2) continue;
    const name = cleanName(text, sites);
    if (!name) continue;
    const labelled = labelledName(text) !== undefined ? 0.6 : 0;
    if (cue < 2 && !labelled) continue;
    if (cue < 2 && !/^\p{Lu}|^[^\p{Ll}]/u.test(name)) continue;
    found.push({
      name,
      element,
      part,
      cue,
      score: cue + labelled - Math.min(distance / 40, 3) - (part === 'body' && cue < 3 ? 0.7 : 0),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** How plainly markup says that a name stands here: 4 by property, 3 by class, 2.5 by link, 1.5 perhaps by its label. */
function cueOf(element: Element, names: string, part: Neighbour['part']): number {
  const tag = tagOf(element);
  if (tag === 'meta' || tag === 'img' || tag === 'link') return 0;
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'rel') ?? ''}`;
  if (/\b(?:author|creator)\b/.test(property)) return 4;
  if (avoided.test(names)) return 0;
  if (byName.test(names)) return 3;
  if (tag === 'a' && place.test(attributeOf(element, 'href') ?? '')) return part === 'body' ? 0 : 2.5;
  const short = element.childElementCount <= 4 && (element.textContent ?? '').length < 160;
  return short && !/^h[1-6]$/.test(tag) ? 1.7 : 0;
}
