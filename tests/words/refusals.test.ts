import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../utils/words/onPage.ts';
import { en } from '../../utils/words/refusals/en.ts';
import { refusalLanguages } from '../../utils/words/refusals.ts';
import { expectSameList } from './sameList.ts';

const utils = join(import.meta.dirname, '../../utils');

it('refusals are told in every language of the page', () => {
  expect(Object.keys(refusalLanguages)).toEqual(Object.keys(pageLanguages));
});

describe.each(Object.entries(refusalLanguages))('refusals in %s', (tag, sentences) => {
  it('are all there, with the placeholders of the English ones', () => {
    expectSameList(sentences, en, tag);
  });

  it('end as sentences do', () => {
    expect(Object.values(sentences).filter((one) => typeof one !== 'string' || !/[.。]$/.test(one))).toEqual([]);
  });

  it('are not English', () => {
    if (tag === 'en') return;
    expect(Object.entries(en).filter(([reason, english]) => sentences[reason as keyof typeof en] === english)).toEqual(
      [],
    );
  });
});

it('each refusal happens somewhere', () => {
  const files = readdirSync(utils, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
    .map((name) => readFileSync(join(utils, name), 'utf8'));
  expect(Object.keys(en).filter((reason) => !files.some((text) => text.includes(`'${reason}'`)))).toEqual([]);
});
