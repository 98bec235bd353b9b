import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import { plainDocument } from '../plainDocument.ts';
import { isSilent, namesOfPart } from './foreign.ts';
import { holds, isBefore, type Prose } from './prose.ts';

/** An element beside the headline and the body, and how many elements away it stands. */
export interface Neighbour {
  element: Element;
  distance: number;
  /** `head` from before the headline to the first paragraph, `body` among the paragraphs, `foot` behind the last. */
  part: 'head' | 'body' | 'foot';
  /** Class, id, and what microdata, RDFa and `rel` say of it, in one string. */
  names: string;
}

/** How many elements are looked at: before the headline, from it to the text, in the text's beginning and end, behind it. */
const reach = { before: 45, head: 160, beginning: 30, ending: 25, foot: 110 };

const aside =
  /(?:^|\s)(?:[\w-]*-)?(?:related\w*|recommend\w*|popular|trending|teasers?|sidebar|widgets?|comments?|commentaires?|kommentare?|\w*coment[aá]rios?[\w-]*|comment-?(?:list|form)|breadcrumbs?|recent(?:-posts)?|most-?read|latest|promo|carousel|ticker|outbrain|taboola|captions?|photographers?|photo-?credits?|gallery(?:-item)?)(?=$|\s)/i;

/** What the walk must know of the page. */
interface Scene {
  walker: TreeWalker;
  /** The article's prose: where it begins and ends. */
  first: Element;
  last: Element;
  headline?: Element;
  body: Element;
  without: ReadonlySet<Element>;
  asides: Map<Element, boolean>;
  found: Neighbour[];
}

/**
 * The elements around the headline, the first and the last paragraph, nearest first, without comments, navigation and
 * teasers. Their number is bounded, however long the page.
 */
export function surroundingsOf(
  prose: Prose,
  headline: Element | undefined,
  body: Element,
  without: ReadonlySet<Element>,
): Neighbour[] {
  const root = prose.root.element;
  const inside = prose.paragraphs.filter((paragraph) => holds(body, paragraph));
  const first = inside.find((paragraph) => !headline || isBefore(headline, paragraph)) ?? inside[0] ?? body;
  const last = inside.at(-1) ?? body;
  // No filter callback: where a page's scripts are switched off, browsers refuse to run it.
  const walker = plainDocument(root.ownerDocument).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const scene: Scene = { walker, first, last, headline, body, without, asides: new Map(), found: [] };
  const start = headline && isBefore(headline, first) ? headline : first;
  back(scene, start, reach.before, (steps) => [1.5 * steps, 'head']);
  let steps = forth(scene, start, reach.head, first, (step) => [Math.min(step, 30), 'head']);
  if (headline && start !== headline)
    steps = forth(scene, headline, 40, undefined, (step) => [Math.min(step, 30), 'head']);
  forth(scene, first, reach.beginning, undefined, (step) => [Math.min(steps, 30) + step + 4, 'body']);
  if (last !== first) back(scene, last, reach.ending, (step) => [step + 30, 'body']);
  forth(scene, last, reach.foot, undefined, (step) => [step + 20, 'foot']);
  return nearestFirst(scene.found);
}

type Measure = (steps: number) => [number, Neighbour['part']];

/** Looks at the elements from `start` on, itself first, up to `end`. Returns how many steps it went. */
function forth(scene: Scene, start: Element, most: number, end: Element | undefined, measure: Measure): number {
  const { walker } = scene;
  walker.currentNode = start;
  let step = 0;
  for (let at: Node | null = start; at && at !== end && step < most; step++) {
    const element = at as Element;
    const skipped = isAside(scene, element);
    if (!skipped) add(scene, element, measure(step));
    at = skipped ? past(walker) : walker.nextNode();
  }
  return step;
}

/** Looks at the elements before `start`, the nearest first. */
function back(scene: Scene, start: Element, most: number, measure: Measure): void {
  const { walker } = scene;
  walker.currentNode = start;
  let at = walker.previousNode();
  for (let step = 1; at && step < most; step++, at = walker.previousNode())
    if (!isInAside(scene, at as Element)) add(scene, at as Element, measure(step));
}

/** The next node that is not inside the current one. */
function past(walker: TreeWalker): Node | null {
  for (let at: Node | null = walker.currentNode; at; at = walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}

function add(scene: Scene, element: Element, [distance, part]: [number, Neighbour['part']]): void {
  scene.found.push({ element, distance, part, names: namesOf(element) });
}

/** Each element once, by its least distance. */
function nearestFirst(found: Neighbour[]): Neighbour[] {
  const seen = new Set<Element>();
  return found.sort((a, b) => a.distance - b.distance).filter(({ element }) => !seen.has(element) && seen.add(element));
}

function namesOf(element: Element): string {
  let names = '';
  for (const name of ['class', 'id', 'itemprop', 'property', 'rel']) {
    const value = attributeOf(element, name);
    if (value) names += `${value.slice(0, 200)} `;
  }
  return names;
}

function isInAside(scene: Scene, element: Element): boolean {
  let up: Element | null = element;
  for (let depth = 0; up && depth < 100; depth++, up = parentElementOf(up)) if (isAside(scene, up)) return true;
  return false;
}

function isAside(scene: Scene, element: Element): boolean {
  const known = scene.asides.get(element);
  if (known !== undefined) return known;
  const { body, headline, without } = scene;
  const tag = tagOf(element);
  let is = without.has(element) || isSilent(element) || tag === 'nav' || tag === 'figcaption';
  if (!is) {
    const names = namesOfPart(element);
    is = names.length > 3 && aside.test(names) && !holds(element, body) && !(headline && holds(element, headline));
  }
  scene.asides.set(element, is);
  return is;
}
