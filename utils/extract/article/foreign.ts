import { isHiddenPart } from '../hiddenPart.ts';
import { attributeOf, tagOf } from '../nodes.ts';

const tags = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'figcaption', 'select', 'button']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'svg', 'iframe', 'title', 'option']);
const roles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'dialog',
  'alertdialog',
  'search',
  'menu',
]);

/** Names as whole words of a class or an id, whatever stands around them. */
const wordsOf = (list: string[]) => new RegExp(`(?:^|[\\s_-])(?:${list.join('|')})(?=$|[\\s_-])`, 'i');

/** What themes call the parts of a page that are never the article. */
const margins = [
  'comments?(?:-?(?:area|section|wrapper|list|form|block))?|respond|replies|disqus(?:_thread)?|kommentare?|commentaires|comentarios',
  'side-?bar|side-?col(?:umn)?|footer|footnav|nav|navbar|navigation|breadcrumbs?|pagination|pager',
  'related|jp-relatedposts|recommend(?:ed|ations?)?|recirc|outbrain|taboola|addthis|addtoany|sharedaddy',
  'cookies?|cookie-?(?:notice|banner|consent)|gdpr|screen-reader-text|visually-?hidden|sr-only|skip-?link|printonly',
];
const marginal = wordsOf(margins);
const named = wordsOf([
  ...margins,
  'reply|foot|menu|more-?(?:stories|news|from)|most-?(?:read|popular|viewed)|trending|popular|upnext|read-?next',
  'share|sharing|shares|social|social-?(?:links|media|bar)|follow-?us|wp-block-latest-posts|teasers?|widgets?|tag-?cloud',
  'newsletter|subscribe|subscription|signup|sign-?up|login|paywall|promo|promotion|advert|advertisement|adsense|ads?|sponsored?|banner',
  'consent|modal|popup|overlay|tooltip|ob-widget|wp-caption-text|caption|image-?caption|credit|copyright|disclaimer',
  'author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|post-?author-?box|biography|bio',
]);

/** Whether nothing in this element is ever read: scripts, styles, form texts. */
export const isSilent = (element: Element): boolean => silent.has(tagOf(element));

/** Whether an element says by its name or role that it is not the article: navigation, margin, foot, dialogue. */
export function isForeignByKind(element: Element): boolean {
  if (tags.has(tagOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role && roles.has(role)) return true;
  return isHiddenPart(element) || attributeOf(element, 'aria-modal') === 'true';
}

/** Whether its own style hides an element. */
export function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return style !== undefined && /display\s*:\s*none/i.test(style);
}

/** Whether an element's class or id says so. Weaker than its kind: themes name whole pages `has-sidebar`. */
export function isForeignByName(element: Element): boolean {
  return isNamed(element, named);
}

/** Whether its class or id is one of the surest names of margins. */
export function isMarginal(element: Element): boolean {
  return isNamed(element, marginal);
}

function isNamed(element: Element, names: RegExp): boolean {
  const own = namesOfPart(element);
  return own.length > 1 && names.test(own.slice(0, 400).replace(/\b(?:has|no|with|without)-[\w-]+/g, ''));
}

/** Builders of pages (Elementor, SiteOrigin) call every part of one a widget, its very paragraphs. */
const built = /(?<=elementor|siteorigin|panel|so)-widget(?![a-z])|(?<=so-panel )widget(?: widget_[\w-]+)?/g;

/** An element's class and id, without what a builder calls all alike. */
export function namesOfPart(element: Element): string {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.includes('widget') ? names.replace(built, '') : names;
}
