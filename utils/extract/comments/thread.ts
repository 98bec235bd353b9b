import { attributeOf } from '../nodes.ts';
import { elementsIn, type Page } from './groups.ts';
import type { Item } from './items.ts';

/**
 * Sets each item's parent: by nesting, else by depth, else by a reference to the parent. Items are in document order.
 * Markup often wraps a thread in its opening post; answers to that are the thread itself and have no parent.
 */
export function readParents(page: Page, items: Item[], opening?: Item): void {
  const answers = opening ? items.filter((item) => item !== opening) : items;
  if (!byNesting(page, answers) && !byDepth(page, answers)) byReference(page, items);
  else if (opening) for (const item of answers) if (item.parent !== undefined) item.parent++;
}

/**
 * The parent is the comment whose unit encloses this one. A comment's unit is the highest element in which it comes
 * first and all other comments stand deeper.
 */
function byNesting(page: Page, items: Item[]): boolean {
  const { survey } = page;
  const units = items.map((item, i) => unitOf(page, items, i, item));
  const open: number[] = [];
  let nested = 0;
  const parents: (number | undefined)[] = [];
  for (const [i, item] of items.entries()) {
    while (open.length > 0 && (units[open.at(-1) ?? 0]?.end ?? 0) <= item.region.start) open.pop();
    parents.push(open.at(-1));
    if (open.length > 0) nested++;
    open.push(i);
  }
  if (nested === 0) return false;
  const allUnderFirst = nested === items.length - 1 && parents.every((parent, i) => i === 0 || parent === 0);
  const first = items[0];
  if (allUnderFirst && items.length > 2 && first && survey.end(first.region.start) < (items[1]?.region.start ?? 0))
    return false;
  const fuller = byTree(page, items, parents) ?? parents;
  for (const [i, item] of items.entries()) item.parent = fuller[i];
  return true;
}

/** The parents by the lists that comments stand in, where these say all that nesting says and more: answers in an item of their own. */
function byTree(
  page: Page,
  items: readonly Item[],
  nested: readonly (number | undefined)[],
): typeof nested | undefined {
  const depths = items.map((item) => depthInTree(page, item));
  if (!plausible(depths)) return undefined;
  const parents = parentsAt(depths);
  return nested.every((parent, i) => parent === undefined || parent === parents[i]) ? parents : undefined;
}

function unitOf({ survey }: Page, items: readonly Item[], i: number, item: Item): { end: number } {
  const start = item.region.start;
  let end = Math.max(item.region.end, survey.end(start));
  const depth = survey.depth(start);
  for (let at = survey.parent(start); at >= 0; at = survey.parent(at)) {
    const before = items[i - 1];
    if (before && before.region.start >= at) break;
    const stop = survey.end(at);
    let deeper = true;
    for (let j = i + 1; j < items.length; j++) {
      const other = items[j];
      if (!other || other.region.start >= stop) break;
      if (other.region.start < end) continue;
      if (survey.depth(other.region.start) <= depth) {
        deeper = false;
        break;
      }
    }
    if (!deeper) break;
    end = Math.max(end, stop);
  }
  return { end };
}

const depthWord =
  /(?:^|[\s_-])(?:depth|level|lvl|indent|nest(?:ed|ing)?|thread-?level|reply-?level|comment-?level|d|l)[-_]{0,2}(\d{1,2})(?=$|[\s_-])/i;

/** The parent is the nearest earlier comment less deep, where the page states depth by class, attribute, margin or spacer. */
function byDepth(page: Page, items: Item[]): boolean {
  for (const read of [depthInAttributes, depthInClass, depthInStyle, depthInSpacer, depthInTree]) {
    const depths = items.map((item) => read(page, item));
    if (!plausible(depths)) continue;
    for (const [i, parent] of parentsAt(depths).entries()) (items[i] as Item).parent = parent;
    return true;
  }
  return false;
}

/** Of each depth the nearest earlier one that is less. */
function parentsAt(depths: readonly (number | undefined)[]): (number | undefined)[] {
  const open: { depth: number; index: number }[] = [];
  return depths.map((depth = 0, index) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ depth, index });
    return parent;
  });
}

/** Depths make sense where all comments have one, the first none deeper than the least, and none goes in by many steps at once. */
function plausible(depths: readonly (number | undefined)[]): boolean {
  const known = depths.filter((depth) => depth !== undefined);
  const steps = [...new Set(known)].sort((a, b) => a - b);
  if (known.length < depths.length * 0.8 || steps.length < 2 || depths.length < 2) return false;
  if ((known[0] ?? 0) !== steps[0]) return false;
  let leaps = 0;
  for (let i = 1; i < known.length; i++) {
    if (steps.indexOf(known[i] ?? 0) - steps.indexOf(known[i - 1] ?? 0) > 1) leaps++;
  }
  if (known.filter((depth) => depth === steps[0]).length < 2 && known.length > 3 && steps.length < 3) return false;
  return leaps <= known.length * 0.1;
}

function depthInAttributes({ survey }: Page, item: Item): number | undefined {
  for (const index of headOf(survey, item)) {
    for (const name of [
      'data-depth',
      'data-level',
      'aria-level',
      'depth',
      'indent',
      'data-indent',
      'data-comment-level',
      'data-nest-level',
    ]) {
      const value = survey.attribute(index, name);
      if (value && /^\d{1,3}$/.test(value)) return Number(value);
    }
  }
  return undefined;
}

function depthInClass({ survey }: Page, item: Item): number | undefined {
  for (const index of headOf(survey, item)) {
    const match = depthWord.exec(survey.classes[index] ?? '');
    if (match) return Number(match[1]);
  }
  return undefined;
}

const setIn = /(?:margin|padding)(?:-left|-inline-start)\s*:\s*(-?[\d.]+)\s*(?:px|em|rem|%)/i;
/** Depth as a style counts it: `--depth: 2`, `margin-left: calc(var(--step) * 2)`. */
const counted =
  /(?:--[\w-]{0,20}(?:depth|level|indent|nest)[\w-]{0,9}\s*:|(?:margin|padding)(?:-left|-inline-start)\s*:\s*calc\([^*;]{1,60}\*)\s*(\d{1,2})(?![\d.])/i;

function depthInStyle({ survey }: Page, item: Item): number | undefined {
  let found: number | undefined;
  for (const index of headOf(survey, item)) {
    const style = survey.attribute(index, 'style');
    const match = style && (setIn.exec(style) ?? counted.exec(style));
    if (match) found = Math.max(found ?? 0, Number(match[1]));
  }
  return found ?? 0;
}

function depthInSpacer({ survey }: Page, item: Item): number | undefined {
  const element = survey.at(item.region.start);
  const images = Element.prototype.querySelectorAll.call(element, 'img[width]');
  for (const image of [...images].slice(0, 3)) {
    const width = attributeOf(image, 'width');
    const height = attributeOf(image, 'height');
    if (width && (height === '1' || width === '0') && /^\d+$/.test(width)) return Number(width);
  }
  return undefined;
}

const indenting = /indent|child|repl(?:y|ies)|nest|answer|sub-?comment|thread|level/i;

/** How many containers that say that they set comments in are around an item: lists of answers beside what they answer. */
function depthInTree({ survey }: Page, item: Item): number | undefined {
  let depth = 0;
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 40; at = survey.parent(at), level++) {
    const names = `${survey.classes[at] ?? ''} ${survey.attribute(at, 'id') ?? ''}`;
    const tag = survey.tag(at);
    if (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'blockquote' || indenting.test(names)) depth++;
  }
  return depth;
}

/** The item's element, those around it that hold it alone, and the first inside. */
function* headOf(survey: Page['survey'], item: Item): Generator<number> {
  yield item.region.start;
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 3; at = survey.parent(at), level++) {
    if (survey.end(at) > item.region.end) break;
    yield at;
  }
  const stop = Math.min(item.region.start + 6, item.region.end);
  for (let at = item.region.start + 1; at < stop; at++) yield at;
}

const replyWords =
  /in (?:reply|response) to|repl(?:y|ied|ies|ying) to|comment from|antwort (?:auf|an)|en réponse à|réponse à|en respuesta a|em resposta a|in risposta a|als antwoord op|в ответ|w odpowiedzi|svar (?:till|til|på)|↑|@|parent|回覆|>>/i;
const parentAttribute = /^(?:data-)?(?:[a-z-]{1,30}-)?(?:parent|reply-to)(?:-?id|-value)?$/;

/** The parent is the comment that an attribute or a link in the head points at. */
function byReference(page: Page, items: Item[]): void {
  const { survey } = page;
  const byId = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    for (const id of ownIds(page, item)) if (!byId.has(id)) byId.set(id, i);
  }
  for (const [i, item] of items.entries()) {
    for (const index of elementsIn(item.region)) {
      if (item.body !== undefined && survey.holds(item.body, index)) continue;
      const parent = referenceIn(page, index, byId, items);
      if (parent !== undefined && parent < i) {
        item.parent = parent;
        break;
      }
    }
  }
}

function referenceIn(
  { survey }: Page,
  index: number,
  byId: ReadonlyMap<string, number>,
  items: readonly Item[],
): number | undefined {
  for (const name of survey.attributeNames(index)) {
    if (!parentAttribute.test(name)) continue;
    const value = survey.attribute(index, name);
    const found = value ? byId.get(value) : undefined;
    if (found !== undefined) return found;
  }
  if (survey.attribute(index, 'itemprop') === 'parentItem') {
    const value = survey.attribute(index, 'content') ?? survey.attribute(index, 'href') ?? '';
    return byId.get(/(?:#|^)([^#]+)$/.exec(value)?.[1] ?? '');
  }
  if (survey.tag(index) !== 'a') return undefined;
  const hash = /#(.+)$/.exec(survey.attribute(index, 'href') ?? '')?.[1];
  const target = hash ? byId.get(hash) : undefined;
  if (target === undefined) return undefined;
  const around = `${survey.own[index] ?? ''} ${survey.own[survey.parent(index)] ?? ''} ${survey.attribute(index, 'title') ?? ''} ${survey.classes[index] ?? ''}`;
  const author = items[target]?.author?.name;
  return replyWords.test(around) || (author !== undefined && around.includes(author)) ? target : undefined;
}

function ownIds({ survey }: Page, item: Item): string[] {
  const ids: string[] = [];
  let seen = 0;
  for (const index of elementsIn(item.region)) {
    for (const name of ['id', 'name', 'data-id', 'data-comment-id', 'data-post-id', 'data-commentid']) {
      const value = survey.attribute(index, name);
      if (!value) continue;
      ids.push(value);
      const digits = /(?<!\d)(\d{2,})$/.exec(value)?.[1];
      if (digits && index === item.region.start) ids.push(digits);
    }
    if (++seen > 12) break;
  }
  if (item.permalink) {
    const hash = item.permalink.split('#')[1];
    if (hash) ids.push(hash);
  }
  return ids;
}
