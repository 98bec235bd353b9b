import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import type { Steps } from '../steps.ts';
import { textOf } from '../text.ts';
import type { Shown } from './companions.ts';
import { nameAmongFacts } from './factsLine.ts';
import { isCredit, isLabel, labelledName, nameInBlock } from './labels.ts';
import { nameIn, ownPage } from './nameInElement.ts';
import type { Neighbour } from './surroundings.ts';

const byName =
  /(?:^|[\s_-])(?:authors?|byline|by-?line|auteurs?|autor(?:e|es|en|in)?|(?!comment|quote|reply|review)[a-z]{3,8}author|writer|written-?by|posted-?by|creator|contributors?|reporter|journalist|p-author|byl|signature|author-?name|post-?author|entry-?author|firma|redator)(?=$|[\s_-])/i;
/** The same as one word among others: `dateAndAuthorContainer`, `storyByLine`. */
const byNameInCamels =
  /(?:(?<!quote|comment|reply)(?<=[a-z])Authors?(?=[A-Z_\s-]|$)|(?<=[a-zA-Z])By[Ll]ine\b|(?:^|[\s_-])authors?(?=[A-Z]))/;
const avoided =
  /(?:avatar|image|photo|licen[sc]e|close|popup|categor|bio|desc|social|follow|twitter|count|link-?list|email|role|job-?title|comment)/i;

/** The names beside headline and body, likeliest first. */
export function* shownNames(neighbours: Neighbour[], sites: readonly string[]): Steps<Shown[]> {
  const found: Shown[] = [];
  for (const neighbour of neighbours) {
    yield;
    const { element, distance, part } = neighbour;
    const content = contentOf(element) ?? '';
    const beside = behindLabel(element, content);
    const cue = cueOf(neighbour, content, beside);
    if (cue === 0) {
      const name = nameAmongFacts(neighbour, content, sites);
      if (name) found.push({ name, element, part, cue: 1.6, score: 1.6 - distance / 40, labelled: false });
      continue;
    }
    if (content.length > 2000 || content.length < 2) continue;
    const whole = beside ?? textOf(element).slice(0, 400);
    const text = cue < 2 && labelledName(whole) === undefined ? (nameInBlock(whole) ?? whole) : whole;
    // A blog may bear its writer's name; only a link to the writer's own page tells them apart.
    const name = nameIn(element, text, cue, leadsToAuthor(element) ? [] : sites);
    if (!name) continue;
    const labelled = labelledName(whole) !== undefined || text !== whole;
    if (cue < 2 && !/^\p{Lu}|^[^\p{Ll}]/u.test(name)) continue;
    const marked = cue === 3 && /name/i.test(neighbour.names) ? 0.2 : 0;
    const score =
      cue + marked + (labelled ? 0.6 : 0) - Math.min(distance / 40, 3) - (part === 'body' && cue < 3 ? 0.7 : 0);
    found.push({ name, element, part, cue, score, labelled });
  }
  return found.sort((a, b) => b.score - a.score);
}

const authorPage = /(?:^|\/)(?:authors?|auteurs?|autor(?:e|en|es)?)\/[^/]+/i;

/** Whether an element is, or holds, a link to a page of the author's. */
function leadsToAuthor(element: Element): boolean {
  const link = tagOf(element) === 'a' ? element : Element.prototype.querySelector.call(element, 'a[href]');
  return link !== null && authorPage.test(attributeOf(link, 'href') ?? '');
}

/** The text of the element behind one that is a label alone, with that label: `Written by`, and beside it the name. */
function behindLabel(element: Element, content: string): string | undefined {
  const label = content.length < 200 ? content.trim() : '';
  const next = isLabel(label) ? element.nextElementSibling : null;
  const name = next ? oneSpaced((contentOf(next) ?? '').slice(0, 2000)).trim() : '';
  return name.length > 2 && name.length < 80 && !/[:：]$/.test(name) ? `${label} ${name}` : undefined;
}

const writer = /auto?re?|auteur|author|\b(?:by|von|par|por)\b|writer|verfasser|автор|作者|著者|筆者|記者/iu;

/** Whether an element is a short block of facts with a writer's label in it. */
function hasBlock(element: Element, text: string): boolean {
  const parts = element.childElementCount;
  return parts > 0 && parts < 30 && writer.test(text) && nameInBlock(textOf(element)) !== undefined;
}

/** Elements that show no name, or one to choose from. */
const nameless = new Set(['meta', 'img', 'link', 'select', 'option', 'input', 'textarea', 'button', 'label']);

/** How plainly markup says that a name stands here: 4 by property, 3 by class, 2.5 by link, 1.7 by its label alone. */
function cueOf({ element, names, part, distance }: Neighbour, content: string, beside: string | undefined): number {
  const tag = tagOf(element);
  if (nameless.has(tag)) return 0;
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'rel') ?? ''}`;
  if (/\b(?:author|creator)\b/.test(property)) return 4;
  if (names.length > 2 && avoided.test(names.replace(/\b(?:no|do)follow\b/g, ''))) return 0;
  if (names.length > 2 && (byName.test(names) || byNameInCamels.test(names))) return 3;
  if (tag === 'a' && ownPage.test(attributeOf(element, 'href') ?? ''))
    return part === 'body' || distance > 40 ? 0 : 2.5;
  const text = beside ?? content;
  if (text.length < 5 || text.length > 300 || (/^h[1-6]$/.test(tag) && !beside && !isCredit(text))) return 0;
  const isLine = text.length < 160 && element.childElementCount < 5 && labelledName(text) !== undefined;
  return isLine || hasBlock(element, text) ? 1.7 : 0;
}
