/**
 * Reading a hostile DOM: a form's own fields (`<input name="parentNode">`) hide the properties of the form, so these
 * ask the prototypes. Only the ways that the readers need. Each is a function of its own, not one made by another:
 * engines then see that it always asks the same getter, and ask it without a detour.
 */

/** A prototype's own getter; where the module is loaded without a DOM, one that says so when it is used. */
function getterOf<T>(owner: 'Node' | 'Element', property: string): (this: Node) => T {
  const { prototype } = (globalThis as Partial<typeof globalThis>)[owner] ?? {};
  const found = prototype && Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return (
    found ??
    (() => {
      throw new Error(`There is no ${owner}.${property} here.`);
    })
  );
}

const parentNode = getterOf<Node | null>('Node', 'parentNode');
const parentElement = getterOf<Element | null>('Node', 'parentElement');
const lastChild = getterOf<Node | null>('Node', 'lastChild');
const firstChild = getterOf<Node | null>('Node', 'firstChild');
const previousSibling = getterOf<Node | null>('Node', 'previousSibling');
const nextSibling = getterOf<Node | null>('Node', 'nextSibling');
const textContent = getterOf<string | null>('Node', 'textContent');
const shadowRoot = getterOf<ShadowRoot | null>('Element', 'shadowRoot');
const localName = getterOf<string>('Element', 'localName');

/** The node's parent, or null. */
export function parentOf(node: Node): Node | null {
  return parentNode.call(node);
}

/** The parent where it is an element, or null. */
export function parentElementOf(node: Node): Element | null {
  return parentElement.call(node);
}

/** The last child, or null. */
export function lastChildOf(node: Node): Node | null {
  return lastChild.call(node);
}

/** The first child, or null. */
export function firstChildOf(node: Node): Node | null {
  return firstChild.call(node);
}

/** The sibling before, or null. */
export function previousOf(node: Node): Node | null {
  return previousSibling.call(node);
}

/** The sibling after, or null. */
export function nextOf(node: Node): Node | null {
  return nextSibling.call(node);
}

/** All text below a node, scripts and all; beware of its size. */
export function contentOf(node: Node): string | null {
  return textContent.call(node);
}

/** The element's open shadow root, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element);
}

/** The element's name in lower case, without a prefix: `blockquote`. */
export function tagOf(element: Element): string {
  return localName.call(element);
}

/** An attribute's value, or undefined where there is none. */
export function attributeOf(target: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(target, name) ?? undefined;
}

/** The names of the attributes that an element has. */
export function attributeNamesOf(target: Element): string[] {
  return Element.prototype.getAttributeNames.call(target);
}

/** Whether a node is an element. */
export function isElement(target: Node | null | undefined): target is Element {
  return target instanceof Element;
}
