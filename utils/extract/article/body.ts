import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import { commonAncestor, holds, isBefore, type Place, type Prose, weightIn } from './prose.ts';

const marked =
  /(?:^|[\s_-])(?:entry-?content|post-?(?:content|body|text)|article-?(?:body|content|text)|story-?(?:body|content|text)|articlebody|e-content|td-post-content|single-?content|main-?content|content-?body|body-?text|rich-?text|wysiwyg)(?=$|[\s_-])/i;

/** Whether the page's author says that this element is the article or its body. */
function isMarked(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'article' || tag === 'main') return true;
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`;
  if (/articleBody|reviewBody|content:encoded|\btext\b/.test(property)) return true;
  return marked.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}

/** The element that holds the article's paragraphs, or undefined where the page has no prose. */
export function findBody(prose: Prose, headline: Element | undefined): Element | undefined {
  if (prose.root.weight === 0) return undefined;
  let at = prose.root;
  for (let depth = 0; depth < 3000; depth++) {
    const next = stepInto(at, headline);
    if (!next) break;
    at = next;
  }
  return withLead(prose, outOfParagraph(at).element, headline);
}

function stepInto(at: Place, headline: Element | undefined): Place | undefined {
  let best: Place | undefined;
  for (const child of at.children) if (!child.foreign && (!best || child.weight > best.weight)) best = child;
  if (!best || best.weight === 0) return undefined;
  const share = best.weight / at.weight;
  if (share > 0.92) return best;
  if (headline && holds(best.element, headline) && share > 0.3) return best;
  const told = at.children.filter((child) => child.weight > at.weight * 0.3 && isMarked(child.element));
  if (told.length === 1) return told[0];
  // Paragraphs side by side are the article; parts of a page are few and unlike.
  const paragraphs = at.children
    .filter((child) => child.children.length === 0)
    .reduce((sum, child) => sum + child.weight, 0);
  if (paragraphs > at.weight * 0.3) return undefined;
  return share > 0.7 ? best : undefined;
}

/** A body of one paragraph is the element around it. */
function outOfParagraph(at: Place): Place {
  const leaf = at.children.length === 0 && /^(?:p|blockquote|pre|li|td)$/.test(tagOf(at.element));
  return leaf && at.parent ? at.parent : at;
}

/** Takes in a lead that stands between the headline and the body, and paragraphs that an advert has cut off. */
function withLead(prose: Prose, body: Element, headline: Element | undefined): Element {
  const own = weightIn(prose, body);
  const article = enclosing(body);
  const outside = prose.paragraphs.filter((paragraph) => {
    if (holds(body, paragraph)) return false;
    const lead = headline && isBefore(headline, paragraph) && isBefore(paragraph, body);
    return lead || (article && holds(article, paragraph) && (!headline || isBefore(headline, paragraph)));
  });
  let widest = body;
  for (const paragraph of outside) {
    const shared = commonAncestor(widest, paragraph);
    if (shared && (prose.places.get(shared)?.weight ?? Number.POSITIVE_INFINITY) <= own * 1.6) widest = shared;
  }
  return widest;
}

/** The nearest element that is one article by its kind. */
function enclosing(body: Element): Element | undefined {
  let up: Element | null = body;
  for (let depth = 0; up && depth < 30; depth++, up = parentElementOf(up)) {
    if (tagOf(up) === 'article' || /Article|BlogPosting/.test(attributeOf(up, 'itemtype') ?? '')) return up;
  }
  return undefined;
}
