/**
 * A document that no name hides: `<img name="querySelector">` takes that property's place on the document itself, as the
 * DOM demands (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem). Where a page has such names,
 * this reads through the prototype instead. It is for asking only: what the browser itself takes must be the document.
 */
export function plainDocument(document: Document): Document {
  if (!Object.getOwnPropertyNames(document).some((name) => name in Document.prototype)) return document;
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
