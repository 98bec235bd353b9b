import type { Handle, Statement } from '../../utils/statement.ts';
import { openStore } from '../../utils/store/open.ts';
import type { Store } from '../../utils/store/store.ts';

/** Times in the tests: a moment, and the length of an hour and a day, in milliseconds. */
export const noon = Date.UTC(2026, 0, 10, 12);
export const hour = 3_600_000;
export const day = 24 * hour;

export const ina: Handle = { platform: 'disqus', id: 'ina-1', name: 'Ina Vesper', url: 'https://disqus.example/ina' };
export const inaElsewhere: Handle = { platform: 'mill.example', name: 'Ina Vesper' };
export const tom: Handle = { platform: 'mill.example', name: 'tom_the_miller' };

/** A comment on an invented page; what matters to a test is said by the test. */
export function comment(text: string, more: Partial<Statement> = {}): Statement {
  const url = more.isPartOf?.url ?? 'https://mill.example/wheel';
  return {
    kind: 'comment',
    author: ina,
    text,
    isPartOf: { url, title: 'A wheel for the mill', site: 'mill.example' },
    target: { source: url, selector: [{ type: 'TextQuoteSelector', exact: text.slice(0, 32) }] },
    ...more,
  };
}

let opened = 0;

/** A record of its own, empty, and the name of its database. */
export async function storeNamed(): Promise<{ store: Store; name: string }> {
  const name = `test-${Date.now()}-${opened++}`;
  const answer = await openStore(name);
  if (!answer.ok) throw answer.refusal;
  return { store: answer.store, name };
}

/** A record of its own, empty. */
export async function freshStore(): Promise<Store> {
  return (await storeNamed()).store;
}

export const all = { offset: 0, limit: 500 };
