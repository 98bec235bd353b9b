import type { FoundAuthor, Item } from './items.ts';

const honorific = /(?<=.)(?:さん|さま|様|님)$/u;
/** A place behind a name: `Priya, Bergen`. */
const place = /,\s\p{Lu}[\p{L}.' -]{1,40}(?:,\s\p{Lu}[\p{L}.' -]{1,40})?$/u;
/** An account, an address, a place in brackets behind a name: `Priya (priya@mail.example)`. */
const bracket = /(?<=\S)\s?[([][^()[\]]{1,50}[)\]]$/;

/** What stands behind the names of all is no part of them: polite address, an account in brackets. */
export function takeOffAlike(items: readonly Item[]): void {
  const authors = items.flatMap(({ author }) => author ?? []);
  if (new Set(authors.map(({ name }) => name)).size < 2) return;
  takeOff(authors, honorific);
  takeOff(authors, bracket);
  if (authors.length >= 3) takeOff(authors, place);
}

function takeOff(authors: readonly FoundAuthor[], end: RegExp): void {
  if (!authors.every(({ name }) => end.test(name))) return;
  for (const author of authors) author.name = author.name.replace(end, '');
}
