import type { TaughtComments } from '../taughtComments.ts';
import type { Adapter } from './adapter.ts';
import { adapterOfTaught } from './taught.ts';

const files = import.meta.glob<{ default: Adapter }>('./*.site.ts', { eager: true });

/** Every adapter, in the order of their files' names. A new site is one new file. */
export const adapters: readonly Adapter[] = Object.values(files).map((file) => file.default);

/** All markers in one selector: the page is looked through once for them all. */
const markers = adapters.flatMap(({ marker }) => marker ?? []).join(', ');

/**
 * Finds the adapter for a page, or none: then the generic reader does it alone. An adapter that throws is passed over.
 * Yields between adapters, for all of them together take long on a long page. What the reader has taught goes first.
 * @param before the adapter that an earlier reading of the same page had
 */
export function* findAdapter(
  document: Document,
  url: URL,
  taught?: TaughtComments,
  before?: Adapter,
): Generator<undefined, Adapter | undefined, undefined> {
  const own = taught && adapterOfTaught(taught);
  if (own && isMadeBy(own, document, url)) return own;
  if (before && adapters.includes(before) && isMadeBy(before, document, url)) return before;
  const classes = classesOn(document);
  yield;
  const marked = document.querySelector(markers) !== null;
  yield;
  for (const adapter of adapters) {
    if (adapter.signs?.every((sign) => !classes.has(sign)) || (adapter.marker && !marked)) continue;
    if (isMadeBy(adapter, document, url)) return adapter;
    yield;
  }
  return undefined;
}

/** {@link findAdapter} at once. */
export function adapterFor(document: Document, url: URL): Adapter | undefined {
  const search = findAdapter(document, url);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function isMadeBy(adapter: Adapter, document: Document, url: URL): boolean {
  try {
    return adapter.matches(document, url);
  } catch {
    return false;
  }
}

/** Every class name on the page: one look at each element, cheaper than a query an adapter. */
function classesOn(document: Document): ReadonlySet<string> {
  const written = new Set<unknown>();
  for (const element of document.querySelectorAll('[class]')) written.add(element.className);
  const classes = new Set<string>();
  for (const names of written) {
    if (typeof names === 'string') for (const name of names.split(/\s+/)) classes.add(name);
  }
  return classes;
}
