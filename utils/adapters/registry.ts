import type { Adapter } from './adapter.ts';

const files = import.meta.glob<{ default: Adapter }>('./*.site.ts', { eager: true });

/** Every adapter, in the order of their files' names. A new site is one new file. */
export const adapters: readonly Adapter[] = Object.values(files).map((file) => file.default);

/** The adapter for a page, or undefined: then the generic reader does it alone. An adapter that throws is passed over. */
export function adapterFor(document: Document, url: URL): Adapter | undefined {
  return adapters.find((adapter) => {
    try {
      return adapter.matches(document, url);
    } catch {
      return false;
    }
  });
}
