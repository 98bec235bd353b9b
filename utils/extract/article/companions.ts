import { attributeOf, parentElementOf, tagOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import { cleanName, joinNames } from './names.ts';
import { commonAncestor, holds, isBefore } from './prose.ts';
import type { Neighbour } from './surroundings.ts';
import { holdsWords, isJoiner, letters, squash } from './words.ts';

/** A name that the page shows beside its article, and how likely it is the author's. */
export interface Shown {
  name: string;
  score: number;
  element: Element;
  part: Neighbour['part'];
  cue: number;
  /** Whether a label says that a name follows: `By`. */
  labelled: boolean;
}

/** Whether a shown byline is the given names, or the account that one name has become, and nothing but joining words. */
export function agrees(name: string, names: readonly string[]): boolean {
  const [only = ''] = names;
  if (names.length === 1 && !only.includes(' ') && letters(name) === letters(only)) return true;
  let words = ` ${squash(name)} `;
  for (const one of names) {
    const own = squash(one);
    if (!holdsWords(words.trim(), own)) return squash(names.join(' ')) === words.trim();
    words = words.replace(` ${own} `, '  ');
  }
  return words.split(' ').filter((word) => word && !isJoiner(word)).length === 0;
}

/** The shown form with all its companions; the data's, where that knows more names. */
export function fullForm(one: Shown, shown: readonly Shown[], given: readonly string[][]): string {
  const own = joined(one, shown);
  const most = [...given].sort((a, b) => b.length - a.length)[0] ?? [];
  if (most.length < 2) return own;
  const fuller = agrees(own, most) ? own : shown.find((other) => agrees(other.name, most))?.name;
  if (fuller !== undefined) return isParted(fuller) ? fuller : (joinNames(most) ?? fuller);
  return most.every((name) => holdsWords(squash(own), squash(name))) ? own : (joinNames(most) ?? own);
}

/** Whether something stands between the names: markup alone may part them on the page. */
const isParted = (names: string): boolean => /[,;&·|/]/.test(names) || names.split(/\s/).some(isJoiner);

/** A name with its companions: the names inside its element, or of the same kind beside it; as shown where nothing else is there. */
export function joined(best: Shown, shown: readonly Shown[]): string {
  const inner = outermost(
    shown.filter(
      (one) => one !== best && one.cue >= 2.5 && one.element !== best.element && holds(best.element, one.element),
    ),
  );
  if (inner.length > 0) return asShown(inner, best.name);
  const beside = outermost(shown.filter((one) => isBeside(one, best)));
  return beside.length > 1 ? asShown(beside, best.name) : best.name;
}

/** Several names in the page's own words where these only join them, else with commas. */
function asShown(list: readonly Shown[], otherwise: string): string {
  const names = list.map((one) => one.name);
  if (agrees(otherwise, names)) return otherwise;
  const [first, last] = [list[0], list.at(-1)];
  const around = first && last && commonAncestor(first.element, last.element);
  const text = around ? textOf(around) : '';
  if (!first || !last || text.length > 300) return joinNames(names) ?? otherwise;
  const form = cleanName(text.slice(text.indexOf(first.name), text.lastIndexOf(last.name) + last.name.length));
  return form && agrees(form, names) ? form : (joinNames(names) ?? otherwise);
}

/** Whether a name stands behind the article among others made like it, each in a place of its own: writers of other articles. */
export const isOneOfMany = (one: Shown, shown: readonly Shown[]): boolean =>
  one.part !== 'head' &&
  shown.some(
    (other) =>
      other.part !== 'head' &&
      letters(other.name) !== letters(one.name) &&
      tagOf(other.element) === tagOf(one.element) &&
      kindOf(other.element) === kindOf(one.element) &&
      (!isBeside(other, one) || hasHeading(parentElementOf(other.element))),
  );

const hasHeading = (element: Element | null): boolean =>
  element !== null && Element.prototype.querySelector.call(element, 'h2, h3, h4') !== null;

/** Whether two names are of one kind, as brothers or cousins. */
function isBeside({ cue, part, element }: Shown, best: Shown): boolean {
  if (cue !== best.cue || part !== best.part || tagOf(element) !== tagOf(best.element)) return false;
  if (kindOf(element) !== kindOf(best.element)) return false;
  const [own, other] = [element.parentElement, best.element.parentElement];
  return own === other || own?.parentElement === other?.parentElement;
}

/** An element's class names, without those that tell the first and the last from the others. */
function kindOf(element: Element): string {
  const names = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => !/first|last|odd|even|\d/i.test(name));
  return names.sort().join(' ');
}

/** In document order, without those inside another. */
function outermost(list: Shown[]): Shown[] {
  return list
    .filter((one) => !list.some((other) => other.element !== one.element && holds(other.element, one.element)))
    .sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
}
