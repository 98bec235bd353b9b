import { withoutEntities } from '../entities.ts';
import { attributeOf } from '../nodes.ts';

const mostMetas = 400;

/** What a page's `meta` elements say, by lower-case name; each name's values in document order. */
export type Metas = ReadonlyMap<string, string[]>;

/** Reads `meta` by `property`, `name` and `itemprop`, in head and body. Values are trimmed and at most 500 characters. */
export function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>();
  const all = document.querySelectorAll('meta[content]');
  for (const meta of [...all].slice(0, mostMetas)) {
    const content = withoutEntities((attributeOf(meta, 'content') ?? '').slice(0, 600))
      .trim()
      .slice(0, 500);
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, attribute)
        ?.toLowerCase()
        .replace(/^schema:/, '');
      if (!name) continue;
      const key = attribute === 'itemprop' ? `itemprop:${name}` : name;
      const known = metas.get(key);
      if (known) known.push(content);
      else metas.set(key, [content]);
    }
  }
  return metas;
}

/** The values of the first of several names that has any. */
export function firstOf(metas: Metas, names: readonly string[]): string[] {
  for (const name of names) {
    const values = metas.get(name);
    if (values) return values;
  }
  return [];
}
