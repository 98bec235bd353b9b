import type { Item } from './items.ts';

const honorific = /(?<=.)(?:さん|さま|様|님)$/u;

/** Where a page addresses everyone politely, that is no part of their names. */
export function takeOffHonorific(items: readonly Item[]): void {
  const authors = items.flatMap(({ author }) => author ?? []);
  if (new Set(authors.map(({ name }) => name)).size < 2) return;
  if (!authors.every(({ name }) => honorific.test(name))) return;
  for (const author of authors) author.name = author.name.replace(honorific, '');
}
