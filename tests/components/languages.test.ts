import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../components/words/en.ts';
import { languageFor, languages } from '../../components/words/languages.ts';
import { type Catalogue, type PhraseName, speak, t } from '../../components/words/words.ts';
import { en as refusals } from '../../utils/words/refusals/en.ts';

afterEach(() => speak('en', en));

/** `{name}` and the like, in order of name. */
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The words that a language truly has in common with English. */
const sameWord: Record<string, PhraseName[]> = {
  de: ['whichSite', 'person'],
  fr: ['whichSite', 'pause', 'note', 'export-notes', 'evidencePage'],
  'pt-BR': ['whichSite'],
};

describe('languageFor', () => {
  it.each([
    ['', ['fi', 'en-GB'], 'en'],
    ['', ['fi'], 'en'],
    ['', [], 'en'],
    ['en', ['de'], 'en'],
    ['', ['fi', 'de-AT', 'en'], 'de'],
    ['xx', ['en-US'], 'en'],
    ['', ['zh-TW', 'ja'], 'zh-CN'],
    ['ar', ['en'], 'ar'],
  ])('chosen %j, preferred %j: %s', (chosen, preferred, tag) => {
    expect(languageFor(chosen, preferred).tag).toBe(tag);
  });
});

describe('t', () => {
  it('says in English what a language lacks, with English plural forms', () => {
    speak('fi', { undo: 'Kumoa' });
    expect(t('undo')).toBe('Kumoa');
    expect(t('close')).toBe('Close');
    expect(t('yearsEarlier', { count: 2 })).toMatch(/ years earlier$/);
  });
});

describe.each(languages)('$name', ({ tag, bring }) => {
  it('has each plural form of its language, and the placeholders of the English sentence', async () => {
    const catalogue = await bring();
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
    for (const [name, phrase] of Object.entries(catalogue)) {
      const english = en[name as PhraseName];
      const wanted = placeholders(typeof english === 'string' ? english : english.other);
      if (typeof phrase === 'string') {
        expect(placeholders(phrase), name).toEqual(wanted);
        continue;
      }
      expect(typeof english, `${name}: English has no plural here`).not.toBe('string');
      expect(Object.keys(phrase).sort(), name).toEqual(categories);
      expect(placeholders(phrase.other), name).toEqual(wanted);
    }
  });

  it('has every sentence', async () => {
    const catalogue = await bring();
    expect(Object.keys(en).filter((name) => !(name in catalogue))).toEqual([]);
  });

  it('says nothing in English by accident', async () => {
    const catalogue = await bring();
    const same = Object.keys(catalogue).filter(
      (name) => JSON.stringify(catalogue[name as PhraseName]) === JSON.stringify(en[name as PhraseName]),
    );
    const english = same.filter((name) => !['name', 'versionIs', ...(sameWord[tag] ?? [])].includes(name));
    expect(tag === 'en' ? [] : english).toEqual([]);
  });

  it('speaks in the browser’s own list of the extension', () => {
    const folder = join(import.meta.dirname, '../../public/_locales');
    const keys = (name: string) =>
      Object.keys(JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8'))).sort();
    expect(readdirSync(folder)).toContain(tag.replace('-', '_'));
    expect(keys(tag.replace('-', '_'))).toEqual(keys('en'));
  });
});

describe('the sentences of a language', () => {
  /** Tenses of books alone, and the polite form where the reader is otherwise called by the familiar one. */
  const strange: [string, RegExp][] = [
    ['fr', /\b(fut|furent|dirent|firent|vint|vinrent)\b/],
    ['it', /\b(fu|furono|disse|dissero|fece|venne)\b|\b(clicchi|ricarichi|riprovi|prema)\b/i],
    ['ptBR', /\b(acabara|fora|dissera)\b/],
  ];
  const parts = import.meta.glob<Record<string, Catalogue>>(
    ['../../components/words/*/*.ts', '../../utils/words/onPage/*.ts', '../../utils/words/refusals/*.ts'],
    { eager: true },
  );

  it.each(strange)('are those of every day: %s', (language, pattern) => {
    const files = Object.entries(parts).filter(([path]) => path.split(/[/.]/).includes(language));
    const sentences = files.flatMap(([, part]) =>
      Object.values(part).flatMap((catalogue) => Object.entries(catalogue)),
    );
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter(([, sentence]) => pattern.test(JSON.stringify(sentence)))).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('say each thing in one file only', () => {
    const folder = join(import.meta.dirname, '../../components/words');
    const parts = import.meta.glob<Record<string, Catalogue>>('../../components/words/*/*.ts', { eager: true });
    for (const language of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
      const names = Object.entries(parts)
        .filter(([path]) => path.includes(`/${language.name}/`))
        .flatMap(([, part]) => Object.values(part).flatMap((sentences) => Object.keys(sentences)));
      names.push(...Object.keys(refusals));
      expect(names.length, language.name).toBe(new Set(names).size);
      expect(names.length).toBeGreaterThan(100);
    }
  });
});
