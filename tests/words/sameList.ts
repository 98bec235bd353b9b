import { expect } from 'vitest';
import type { Phrase } from '../../utils/words/phrase.ts';

/** `{name}` and the like, in order of name; `%s` is the browser's own. */
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}|%s/g))].sort();

/** Expects a language's phrases to be those of the English list, with its placeholders, and each plural form of `tag`. */
export function expectSameList(
  phrases: Readonly<Record<string, Phrase>>,
  english: Readonly<Record<string, Phrase>>,
  tag: string,
): void {
  expect(Object.keys(phrases)).toEqual(Object.keys(english));
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
  for (const [name, phrase] of Object.entries(phrases)) {
    const like = english[name] ?? '';
    const wanted = placeholders(typeof like === 'string' ? like : like.other);
    expect(placeholders(typeof phrase === 'string' ? phrase : phrase.other), name).toEqual(wanted);
    expect(typeof phrase, name).toBe(typeof like);
    if (typeof phrase !== 'string') expect(Object.keys(phrase).sort(), name).toEqual(categories);
  }
}
