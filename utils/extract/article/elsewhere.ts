import { readDateText } from '../dates.ts';
import { contentOf, parentElementOf } from '../nodes.ts';
import { plainDocument } from '../plainDocument.ts';
import { textOf } from '../text.ts';
import { isForeignByKind } from './foreign.ts';
import { cleanName } from './names.ts';
import { squash } from './words.ts';

/** Last resorts, for pages that show the author or the day far from the article: taken only where the page knows one alone. */

const authors = '[rel~="author"], [itemprop~="author"], [class~="author"], [class~="byline"], [class~="p-author"]';
const mostElements = 40;
const mostTexts = 20_000;

/** The one name that the page marks as an author's anywhere outside its comments; undefined where there are several. */
export function authorElsewhere(
  root: Element,
  without: ReadonlySet<Element>,
  sites: readonly string[],
): string | undefined {
  const names = new Map<string, string>();
  const found = Element.prototype.querySelectorAll.call(root, authors);
  for (let index = 0; index < found.length; index++) {
    const element = found[index] as Element;
    if (isIn(element, without)) {
      // Among comments their authors stand too; what is known above them counts.
      if (names.size === 1) break;
      continue;
    }
    if (index > mostElements || (contentOf(element) ?? '').length > 300) return undefined;
    const name = cleanName(textOf(element), sites);
    if (name) names.set(squash(name), name);
  }
  return names.size === 1 ? [...names.values()][0] : undefined;
}

const published =
  /^\s*(?:(?:first |originally )?(?:published|posted)|publié|mis en ligne|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликовано|公開日|发布时间|發布時間)(?:e|a)?(?:\s+(?:on|le|am|el|il|op|em|den|dnia)\b)?\s?:?\s?(?:\p{L}+,?\s)?\d/iu;

/** The one day that a text outside the comments says the page was published on. */
export function dateElsewhere(
  root: Element,
  without: ReadonlySet<Element>,
  language: string | undefined,
): string | undefined {
  const days = new Set<string>();
  const walker = plainDocument(root.ownerDocument).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let text = walker.nextNode(); text && texts < mostTexts; text = walker.nextNode(), texts++) {
    const { data } = text as Text;
    if (data.length < 14 || data.length > 120 || !published.test(data)) continue;
    const element = parentElementOf(text);
    const day = readDateText(data, language);
    if (day && element && !isIn(element, without)) days.add(day);
  }
  return days.size === 1 ? [...days][0] : undefined;
}

function isIn(element: Element, without: ReadonlySet<Element>): boolean {
  let up: Element | null = element;
  for (let depth = 0; up && depth < 200; depth++, up = parentElementOf(up)) {
    if (without.has(up)) return true;
    if (depth < 4 && isForeignByKind(up)) return true;
  }
  return false;
}
