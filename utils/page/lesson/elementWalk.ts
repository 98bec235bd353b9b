import { contentOf, firstChildOf, isElement, nextOf, parentElementOf, previousOf, tagOf } from '../../extract/nodes.ts';

/** Where the keyboard goes from an element: out, in, on and back. */
export type Step = 'out' | 'in' | 'on' | 'back';

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'br', 'hr', 'wbr']);

/** The element that a step leads to; undefined at the page's edges. Only elements with words are stepped on. */
export function stepFrom(element: Element, step: Step): Element | undefined {
  if (step === 'out') return within(parentElementOf(element));
  if (step === 'in') return firstSpeaking(firstChildOf(element), nextOf);
  const besides = step === 'on' ? nextOf : previousOf;
  for (let at: Element | undefined = element; at; at = within(parentElementOf(at))) {
    const found = firstSpeaking(besides(at), besides);
    if (found) return found;
  }
  return undefined;
}

function firstSpeaking(node: Node | null, further: (node: Node) => Node | null): Element | undefined {
  for (let at = node; at; at = further(at)) {
    if (isElement(at) && !silent.has(tagOf(at)) && /\S/.test(contentOf(at) ?? '')) return at;
  }
  return undefined;
}

const within = (element: Element | null): Element | undefined =>
  element && !/^(?:body|html)$/.test(tagOf(element)) ? element : undefined;
