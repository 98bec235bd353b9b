import { attributeOf } from './nodes.ts';

const editors = '[contenteditable]:not([contenteditable="false" i], [contenteditable="inherit" i])';

/** Whether what stands in an element is being written: it is nobody's statement yet, and may never be one. */
export function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== undefined && !/^(?:false|inherit)$/i.test(editable);
}

/** Tells of a document whether an element stands in an editor; where there is none, without looking. */
export function editorsOf(document: Document): (element: Element) => boolean {
  if (!document.querySelector(editors)) return () => false;
  return (element) => Element.prototype.closest.call(element, editors) !== null;
}
