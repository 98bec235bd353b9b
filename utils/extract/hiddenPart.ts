import { attributeOf } from './nodes.ts';

/**
 * Whether an element's attribute hides it for good: not until it is searched for, nor until a script puts it in its place,
 * as React does with the parts of a page that it sends later (`<div hidden id="S:1">`) and a page saved before that keeps.
 */
export function isHiddenPart(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden === undefined || hidden === 'until-found') return false;
  return !/^S:[\da-f]+$/i.test(attributeOf(element, 'id') ?? '');
}
