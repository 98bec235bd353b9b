import { siteFamilyOf } from '../../people/siteFamily.ts';
import { isRole } from '../article/roles.ts';
import type { Item } from './items.ts';
import type { Page } from './pageFacts.ts';
import { elementsIn } from './region.ts';
import { standsAmongComments, standsUnderHeading } from './told.ts';

/**
 * What most items are where each names, rates or dates something else than what somebody said here, in words; undefined
 * where nothing says so.
 * @param named whether they are named as comments or reviews, which may have addresses and prices of their own
 */
export function otherThingsIn(page: Page, voters: readonly Item[], named: boolean): string | undefined {
  const most = (test: (item: Item) => boolean) => voters.filter(test).length >= voters.length * 0.6;
  if (most(isOffice)) return 'people and their offices';
  if (named) return undefined;
  if (arePages(voters)) {
    if (areElsewhere(page, voters)) return 'posts of another site';
    if (most((item) => isArticle(page, item))) return 'articles with their writers';
  }
  if (most((item) => hasPrice(page, item))) return 'goods with their prices';
  return most((item) => isNamedCode(page, item)) ? 'names of code' : undefined;
}

/** Whether all that is said beside a name is somebody's office. */
const isOffice = ({ text = '' }: Item): boolean => text.split(/\s+/).length < 7 && isRole(text);

/** Whether several items have each a page of their own: a thread in a frame has one, the page that it is about. */
function arePages(voters: readonly Item[]): boolean {
  const pages = new Set(voters.flatMap(({ permalink }) => (permalink ? [new URL(permalink).pathname] : [])));
  return voters.length > 2 && pages.size >= voters.length * 0.6;
}

/**
 * Whether all items' own addresses are on one other site: a wall of what the house posts there. What the page announces
 * as answers is what people answered it there.
 */
function areElsewhere(page: Page, voters: readonly Item[]): boolean {
  const { url } = page;
  const first = voters[0]?.region;
  if (first && (standsAmongComments(page, first) || standsUnderHeading(page, first))) return false;
  const addresses = voters.flatMap(({ permalink }) => (permalink ? [new URL(permalink)] : []));
  const [site = '', ...others] = new Set(addresses.map(({ hostname }) => siteFamilyOf(hostname)));
  return others.length === 0 && site !== siteFamilyOf(url.hostname);
}

const reviewPath = /review|comment|rating|opinion|bewertung|rezension|avis/i;

/** Whether an item's own address is another page of the site, named with several words as articles are. */
function isArticle({ url }: Page, { permalink }: Item): boolean {
  if (permalink === undefined) return false;
  const { host, pathname, hash } = new URL(permalink);
  if (/\d/.test(hash)) return false;
  const name = pathname.split('/').findLast((part) => part !== '') ?? '';
  const isOther = host === url.host && !pathname.startsWith(url.pathname.replace(/(?:\.\w{2,5})?\/?$/, ''));
  return isOther && !reviewPath.test(pathname) && /^[\p{L}\d]+(?:-[\p{L}\d]+){2,}(?:\.\w+)?$/u.test(name);
}

const price = /^(?:[$€£¥₹] ?\d[\d.,]*|\d[\d.,]* ?(?:[€£]|eur|kr|zł))$/i;

/** Whether a price stands in an item, in an element of its own. */
const hasPrice = ({ survey }: Page, { region }: Item): boolean =>
  [...elementsIn(region)].some((index) => price.test(survey.own[index] ?? ''));

const codes = /^(?:code|pre|kbd|samp)$/;

/** Whether an item's name is code, or stands in code or in a heading of it. */
function isNamedCode({ survey }: Page, { author }: Item): boolean {
  const name = author?.element;
  if (name === undefined) return false;
  for (let at = name; at < survey.end(name); at++) if (codes.test(survey.tag(at))) return true;
  for (let at = survey.parent(name), level = 0; at >= 0 && level < 4; at = survey.parent(at), level++)
    if (codes.test(survey.tag(at)) || /(?:^|[\s_-])code(?=$|[\s_-])/.test(survey.classes[at] ?? '')) return true;
  return false;
}
