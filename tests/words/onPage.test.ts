import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/words/onPage/en.ts';
import { type PageWord, pageLanguageFor, pageLanguages, sayIn } from '../../utils/words/onPage.ts';

/** `{name}` and the like, in order of name; `%s` is the browser's own. */
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}|%s/g))].sort();

describe.each(Object.entries(pageLanguages))('the sentences of the page in %s', (tag, sentences) => {
  it('are all there, with the placeholders of the English ones and each plural form', () => {
    expect(Object.keys(sentences)).toEqual(Object.keys(en));
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
    for (const [name, phrase] of Object.entries(sentences)) {
      const english = en[name as PageWord];
      const wanted = placeholders(typeof english === 'string' ? english : english.other);
      expect(placeholders(typeof phrase === 'string' ? phrase : phrase.other), name).toEqual(wanted);
      expect(typeof phrase, name).toBe(typeof english);
      if (typeof phrase !== 'string') expect(Object.keys(phrase).sort(), name).toEqual(categories);
    }
  });
});

describe('pageLanguageFor', () => {
  it.each([
    ['', ['fi', 'de-AT'], 'de'],
    ['pl', ['de'], 'pl'],
    ['', ['pt-PT'], 'pt-BR'],
    ['', [], 'en'],
  ])('chosen %j, preferred %j: %s', (chosen, preferred, tag) => {
    expect(pageLanguageFor(chosen, preferred).tag).toBe(tag);
  });
});

it('each sentence of the page is said somewhere', () => {
  const files = ['page', 'background'].flatMap((room) => {
    const folder = join(import.meta.dirname, '../../utils', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  const unsaid = Object.keys(en).filter((word) => !files.some((text) => text.includes(`'${word}'`)));
  expect(unsaid).toEqual([]);
});

describe('sayIn', () => {
  it('fills names in and chooses the plural', () => {
    const say = sayIn(pageLanguageFor('pl', []));
    expect(say('byPeople', { count: 3 })).toBe('3 osoby na tej stronie');
    expect(say('savedOf', { name: 'Ada $& Fenn' })).toBe('Zapisano: Ada $& Fenn. Naciśnij, aby cofnąć');
  });
});
