import { readDateText } from '../dates.ts';
import { parentElementOf } from '../nodes.ts';
import { plainDocument } from '../plainDocument.ts';
import { oneSpaced } from '../spaces.ts';
import type { Reading } from './fields.ts';

/** The most texts of one comment that are looked at beside its words. */
const mostTexts = 60;
/** A day with its clock, and little else. */
const longest = 48;
/** What says that a moment is another one: that of an edit, of joining, of a last visit. */
const another =
  /edit|modif|updat|join|regist|since|member|last|seen|visit|bearbeit|geändert|dabei|mitglied|seit|zuletzt|inscri|membre|depuis|dernière|unido|miembro|desde|última|iscritto|ultima|lid sinds|laatst|zarejestr|dołącz|ostatni|edyto|регистр|изменен|последн|quote|zitat|wrote|schrieb|said/i;

/**
 * The one day with a clock that a comment shows beside its words, for themes that put it where the adapter does not know
 * it: among figures about the writer, in the foot. Undefined where there is none, or several.
 */
export function shownMoment(item: Element, bodies: readonly Element[], reading: Reading): string | undefined {
  const inner = reading.nests ? Element.prototype.querySelectorAll.call(item, reading.item) : [];
  const without = new Set<Element>([...bodies, ...inner]);
  const moments = new Set<string>();
  let before = '';
  const walker = plainDocument(item.ownerDocument).createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node && texts < mostTexts; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length > 400 || !data.trim() || isIn(node, item, without)) continue;
    texts++;
    const text = oneSpaced(data).trim();
    const moment = text.length <= longest ? readDateText(text, reading.language, reading.order) : undefined;
    if (moment && moment.length > 10 && !another.test(`${before} ${text}`)) moments.add(moment);
    before = text.slice(0, 60);
  }
  return moments.size === 1 ? [...moments][0] : undefined;
}

function isIn(node: Node, item: Element, without: ReadonlySet<Element>): boolean {
  for (let up = parentElementOf(node); up && up !== item; up = parentElementOf(up)) if (without.has(up)) return true;
  return false;
}
