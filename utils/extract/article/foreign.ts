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

const named = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'comments?|comment-?list|respond|reply|replies|disqus(?:_thread)?|kommentare?|commentaires|comentarios',
    'sidebar|side-?bar|side-?col(?:umn)?|footer|foot|footnav|nav|navbar|navigation|menu|breadcrumbs?|pagination|pager',
    'related|recommend(?:ed|ations?)?|more-?(?:stories|news|from)|most-?(?:read|popular|viewed)|trending|popular|recirc|upnext|read-?next',
    'share|sharing|shares|sharedaddy|social|social-?(?:links|media|bar)|addthis|addtoany|follow-?us',
    'newsletter|subscribe|subscription|signup|sign-?up|login|paywall|promo|promotion|advert|advertisement|adsense|ads?|sponsored?|banner',
    'cookies?|cookie-?(?:notice|banner|consent)|consent|gdpr|modal|popup|overlay|tooltip',
    'widgets?|tag-?cloud|teasers?|outbrain|taboola|ob-widget|wp-caption-text|caption|image-?caption|credit',
    'author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|post-?author-?box|biography|bio',
    'copyright|disclaimer|printonly|screen-reader-text|visually-?hidden|sr-only|skip-?link|jp-relatedposts|wp-block-latest-posts',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** Whether nothing in this element is ever read: scripts, styles, form texts. */
export const isSilent = (element: Element): boolean => silent.has(tagOf(element));

/** Whether an element says by its name or role that it is not the article: navigation, margin, foot, dialogue. */
export function isForeignByKind(element: Element): boolean {
  if (tags.has(tagOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role && roles.has(role)) return true;
  return attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-modal') === 'true';
}

/** Whether an element's class or id says so. Weaker than its kind: themes name whole pages `has-sidebar`. */
export function isForeignByName(element: Element): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.length > 1 && named.test(names.slice(0, 400).replace(/\b(?:has|no|with|without)-[\w-]+/g, ''));
}
