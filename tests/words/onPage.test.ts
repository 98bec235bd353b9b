import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/words/onPage/en.ts';
import { pageLanguageFor, pageLanguages, sayIn } from '../../utils/words/onPage.ts';
import { expectSameList } from './sameList.ts';

describe.each(Object.entries(pageLanguages))('the sentences of the page in %s', (tag, sentences) => {
  it('are all there, with the placeholders of the English ones and each plural form', () => {
    expectSameList(sentences, en, tag);
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
