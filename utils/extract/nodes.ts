/**
 * Reading a hostile DOM: a form's own fields (`<input name="parentNode">`) hide the properties of the form, so these
 * ask the prototypes. Only the ways that the readers need.
 */

type Read<T> = (node: Node) => T;

/** The getter of a prototype, found when first asked for, since Node has no DOM when the module is loaded there. */
function getter<T>(owner: () => object, property: string): Read<T> {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), property)?.get as (this: Node) => T;
    return get.call(node);
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;

/** The node's parent, or null. */
export const parentOf: Read<Node | null> = getter(node, 'parentNode');
/** The parent where it is an element, or null. */
export const parentElementOf: Read<Element | null> = getter(node, 'parentElement');
/** The last child, or null. */
export const lastChildOf: Read<Node | null> = getter(node, 'lastChild');
/** The first child, or null. */
export const firstChildOf: Read<Node | null> = getter(node, 'firstChild');
/** The sibling before, or null. */
export const previousOf: Read<Node | null> = getter(node, 'previousSibling');
/** The sibling after, or null. */
export const nextOf: Read<Node | null> = getter(node, 'nextSibling');
/** All text below a node, scripts and all; beware of its size. */
export const contentOf: Read<string | null> = getter(node, 'textContent');
/** The element's open shadow root, or null. */
export const shadowOf: Read<ShadowRoot | null> = getter(element, 'shadowRoot');

const localName: Read<string> = getter(element, 'localName');

/** The element's name in lower case, without a prefix: `blockquote`. */
export function tagOf(target: Element): string {
  return localName(target);
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
