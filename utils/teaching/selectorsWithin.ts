import { parentElementOf, previousOf, tagOf } from '../extract/nodes.ts';
import { namedSelectors } from './stableNames.ts';

/** At most so many ways to say where an element is; the later ones say less. */
const most = 24;

/** The elements from one up to another that holds it, both with it; the inner one first. */
export function chainTo(element: Element, outer: Element): Element[] {
  const chain = [element];
  for (let at = element; at !== outer; ) {
    const parent = parentElementOf(at);
    if (!parent) return chain;
    chain.push(parent);
    at = parent;
  }
  return chain;
}

/**
 * Selectors by which an element might be found inside another one, best first: its own names, its names and its tag below
 * what is named around it, its tag, and at last its place step by step. Whether one really finds it is still to be asked.
 */
export function selectorsWithin(element: Element, outer: Element): string[] {
  if (element === outer) return [':scope'];
  const tag = tagOf(element);
  const names = namedSelectors(element);
  const between = chainTo(element, outer).slice(1, -1);
  const around = between.flatMap((one) => namedSelectors(one).slice(0, 2)).slice(0, 6);
  const below = around.flatMap((name) => [
    ...names.slice(0, 1).map((own) => `${name} ${own}`),
    `${name} > ${tag}`,
    `${name} ${tag}`,
  ]);
  const before = namedBefore(element);
  const after = tag === 'td' ? [] : before.map((name) => `${name} ~ ${tag}`);
  const step = stepsTo(element, outer);
  return [...new Set([...names, ...below, ...after, tag, ...(step ? [step] : [])])].filter(isShort).slice(-most);
}

/** The nearest element before it that has a name of its own, or at least another tag. */
function namedBefore(element: Element): string[] {
  for (let before = previousOf(element); before; before = previousOf(before)) {
    if (!(before instanceof Element)) continue;
    const [name] = namedSelectors(before);
    if (name) return [name];
    if (tagOf(before) !== tagOf(element)) return [tagOf(before)];
  }
  return [];
}

/** `:scope > td:nth-of-type(2) > p`. Undefined where it is far down. */
function stepsTo(element: Element, outer: Element): string | undefined {
  const steps = chainTo(element, outer).slice(0, -1).reverse();
  return steps.length > 8 ? undefined : [':scope', ...steps.map(stepOf)].join(' > ');
}

function stepOf(element: Element): string {
  const tag = tagOf(element);
  let place = 1;
  for (let before = previousOf(element); before; before = previousOf(before)) {
    if (before instanceof Element && tagOf(before) === tag) place++;
  }
  return `${tag}:nth-of-type(${place})`;
}

/** Selectors that might find an element and its like anywhere on the page, best first. `inside`: what each of them has inside it. */
export function selectorsOfItem(item: Element, inside: readonly string[]): string[] {
  const tag = tagOf(item);
  const around = [parentElementOf(item), parentElementOf(parentElementOf(item) ?? item)];
  const [near, far] = around.map((one) => (one ? namedSelectors(one).slice(0, 2) : []));
  const between = around[0] ? tagOf(around[0]) : '';
  return [
    ...new Set([
      ...namedSelectors(item),
      ...(near ?? []).flatMap((name) => [`${name} > ${tag}`, `${name} ${tag}`]),
      ...(far ?? []).map((name) => `${name} > ${between} > ${tag}`),
      ...inside.map((name) => `${tag}:has(${name.replace(/^:scope /, '')})`),
      tag,
    ]),
  ].filter(isShort);
}

const isShort = (selector: string) => selector.length <= 400;
