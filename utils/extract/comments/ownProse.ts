import { squash } from '../article/words.ts';
import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import type { Item } from './items.ts';
import { withoutLabelled } from './labelled.ts';
import { leadOf } from './marks.ts';
import { notBodyName } from './names.ts';
import type { Page } from './pageFacts.ts';
import type { Survey } from './survey.ts';

const headings = new Set(['h1', 'h2', 'h3']);
const prose = new Set('p ul ol blockquote pre table figure h4 h5 h6 code'.split(' '));

/** The words of a body that is a run of siblings: paragraphs alike, and what stands between and beside them. */
export function runOf(page: Page, first: number, item: Item, trait: string): string {
  const { survey } = page;
  const parent = survey.parent(first);
  const siblings: number[] = [];
  const stop = Math.min(survey.end(parent), item.region.end);
  for (let at = parent + 1; at < stop; at = survey.end(at)) if (at >= item.region.start) siblings.push(at);
  const heads = [item.author?.element, item.timeMark];
  const isHead = (index: number) => heads.some((head) => head !== undefined && survey.holds(index, head));
  const isBody = (index: number) =>
    !isHead(index) &&
    !item.region.holes.some(([start]) => survey.holds(index, start)) &&
    (prose.has(survey.tag(index)) || page.traits.of(index).includes(trait));
  const hasWords = (index: number) => survey.length(index, survey.end(index)) > 0;
  let from = siblings.indexOf(first);
  let to = from;
  while (from > 0 && isBody(siblings[from - 1] ?? -1)) from--;
  for (let i = from; i < siblings.length; i++) if (isBody(siblings[i] ?? -1) && hasWords(siblings[i] ?? -1)) to = i;
  return siblings
    .slice(from, to + 1)
    .filter((index) => !isHead(index) && survey.tag(index) !== 'a' && !isFurniture(survey.at(index)))
    .map((index) => proseOf(page, index, item))
    .filter(Boolean)
    .join('\n\n');
}

/** Before the last word of a name written `commentToolbar`: that word says what the element is. */
const lastHump = /(?<=[a-z])(?=[A-Z][a-z]+(?:\s|$))/g;

/** Whether an element inside a comment says by its name that it is not the author's words. */
export function isFurniture(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'nav' || (tag === 'footer' && !isInQuote(element))) return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (names.length < 3 || !notBodyName.test(names.replace(lastHump, '-')) || holdsWords.test(names)) return false;
  return !prose.has(tag) || /sig|edit|attach|meta/i.test(names);
}

/** Names of words, though they begin like those of what stands beside: `action-body`, `reply-text`. */
const holdsWords =
  /(?:^|[\s_-])(?:action|repl(?:y|ies)|answer|rating|vote)s?[-_]?(?:body|content|text|message)(?=$|[\s_-])/i;

/** Whether a footer says who is quoted above it. */
const isInQuote = (footer: Element): boolean => {
  const around = parentElementOf(footer);
  return around !== null && /^(?:blockquote|figure)$/.test(tagOf(around));
};

/** The words of a body, without what stands in it that is not the author's: nested comments, name, moment, furniture. */
export function proseOf({ survey }: Page, body: number, item: Item, without?: Element): string {
  const skipped = skippedIn(survey, body, item);
  const isNoProse = (element: Element) => element === without || skipped.has(element) || isFurniture(element);
  const hidden = hiddenIn(survey, body);
  if (hidden.length === 0) {
    const text = textOf(survey.at(body), isNoProse);
    return body === item.timeMark
      ? withoutLead(text)
      : withoutLabelled(survey, [item.author?.element, item.timeMark], text.replace(nameEnd, ''));
  }
  const shown = textOf(survey.at(body), (element) => isNoProse(element) || hidden.includes(element));
  const isCopy = (element: Element) => hidden.includes(element) && isSaidIn(shown, textOf(element));
  return textOf(survey.at(body), (element) => isNoProse(element) || isCopy(element));
}

/** The colon behind a name that opened the words. */
const nameEnd = /^\s*(?:：|:\s)\s*/;

/** The words without the moment that leads them, where that stands in one element with them. */
function withoutLead(text: string): string {
  return /\d/.test(leadOf(text)) ? text.slice(leadOf(text).length).trim() : text;
}

/** Whether words are said among others: what is to be quoted or edited is often kept beside what is shown. */
const isSaidIn = (words: string, others: string): boolean => words !== '' && squash(others).includes(squash(words));

const hiding = /(?:^|;)\s*display\s*:\s*none/i;
const hidingName = /(?:^|\s)(?:hide|hidden|d-none)(?=$|\s)/;

/** The parts of a body that a style or a class of its own hides. */
function hiddenIn(survey: Survey, body: number): Element[] {
  const hidden: Element[] = [];
  for (let index = body + 1; index < survey.end(body); index++) {
    if (!hidingName.test(survey.classes[index] ?? '') && !hiding.test(survey.attribute(index, 'style') ?? '')) continue;
    hidden.push(survey.at(index));
    index = survey.end(index) - 1;
  }
  return hidden;
}

function skippedIn(survey: Survey, body: number, item: Item): Set<Element> {
  const skipped = new Set<Element>(item.region.holes.map(([start]) => survey.at(start)));
  for (const part of [item.author?.element, item.timeMark, item.permalinkElement]) {
    if (part === undefined || part <= body || !survey.holds(body, part)) continue;
    let at = part;
    for (let parent = survey.parent(at); parent > body; parent = survey.parent(at)) {
      if (survey.length(parent, survey.end(parent)) > survey.length(at, survey.end(at)) + 40) break;
      at = parent;
    }
    skipped.add(survey.at(at));
    // A heading above name and day is the subject.
    for (let above = body + 1; above < part; above++) {
      if (headings.has(survey.tag(above))) skipped.add(survey.at(above));
    }
  }
  return skipped;
}

/** The words of an item that has no body of its own: all but its head. */
export function wholeOf(page: Page, item: Item): string {
  const { survey } = page;
  const { start, end } = item.region;
  if (survey.end(start) >= end) return proseOf(page, start, item);
  const heads = [item.author?.element, item.timeMark];
  const parts: string[] = [];
  for (let at = start; at < end; at = survey.end(at)) {
    const isHead = heads.some((head) => head !== undefined && survey.holds(at, head));
    const text = isHead && survey.length(at, survey.end(at)) < 160 ? '' : proseOf(page, at, item);
    if (text && !isFurniture(survey.at(at))) parts.push(text);
  }
  return parts.join('\n\n');
}
