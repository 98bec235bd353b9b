import { attributeOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import type { Hints } from './hints.ts';
import { cleanName, joinNames, labelledName } from './names.ts';
import { commonAncestor, holds, isBefore } from './prose.ts';
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
  const within = given.find((names) => best && names.every((name) => holdsWords(squash(best.name), squash(name))));
  if (within) return joinNames(within);
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

/** The shown form with all its companions; the data's, where that knows more names. */
function fullForm(one: Shown, shown: Shown[], given: string[][]): string {
  const own = joined(one, shown);
  const most = [...given].sort((a, b) => b.length - a.length)[0] ?? [];
  if (most.length < 2 || agrees(own, most)) return own;
  const fuller = shown.find((other) => agrees(other.name, most));
  if (fuller) return fuller.name;
  return most.every((name) => holdsWords(squash(own), squash(name))) ? own : (joinNames(most) ?? own);
}

/** A name with its companions: the names inside its element, or of the same kind beside it; as shown where nothing else is there. */
function joined(best: Shown, shown: Shown[]): string {
  const inner = outermost(
    shown.filter(
      (one) => one !== best && one.cue >= 2.5 && one.element !== best.element && holds(best.element, one.element),
    ),
  );
  if (inner.length > 0)
    return agrees(
      best.name,
      inner.map((one) => one.name),
    )
      ? best.name
      : (joinNames(inner.map((one) => one.name)) ?? best.name);
  const grand = best.element.parentElement?.parentElement;
  const companions = outermost(
    shown.filter(
      ({ cue, part, element }) =>
        cue === best.cue &&
        part === best.part &&
        tagOf(element) === tagOf(best.element) &&
        (element.parentElement === best.element.parentElement || element.parentElement?.parentElement === grand),
    ),
  );
  const names = companions.map((one) => one.name);
  const [first, last] = [companions[0], companions.at(-1)];
  if (!first || !last || names.length < 2) return best.name;
  const around = commonAncestor(first.element, last.element);
  const text = around ? textOf(around) : '';
  const form = text.length < 300 ? cleanName(text) : undefined;
  return form && agrees(form, names) ? form : (joinNames(names) ?? best.name);
}

/** In document order, without those inside another. */
function outermost(list: Shown[]): Shown[] {
  return list
    .filter((one) => !list.some((other) => other.element !== one.element && holds(other.element, one.element)))
    .sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
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
