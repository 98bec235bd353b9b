import type { Adapter } from './adapter.ts';

const files = import.meta.glob<{ default: Adapter }>('./*.site.ts', { eager: true });

/** Every adapter, in the order of their files' names. A new site is one new file. */
export const adapters: readonly Adapter[] = Object.values(files).map((file) => file.default);

/** The adapter for a page, or undefined: then the generic reader does it alone. An adapter that throws is passed over. */
export function adapterFor(document: Document, url: URL, classes = classesOn(document)): Adapter | undefined {
  return adapters.find((adapter) => {
    if (adapter.signs?.every((sign) => !classes.has(sign))) return false;
    try {
      return adapter.matches(document, url);
    } catch {
      return false;
    }
  });
}

/** Every class name on the page: one look at each element, cheaper than a query an adapter. */
export function classesOn(document: Document): ReadonlySet<string> {
  const written = new Set<unknown>();
  for (const element of document.querySelectorAll('[class]')) written.add(element.className);
  const classes = new Set<string>();
  for (const names of written) {
    if (typeof names === 'string') for (const name of names.split(/\s+/)) classes.add(name);
  }
  return classes;
}
