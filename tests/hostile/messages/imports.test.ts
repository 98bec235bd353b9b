import { describe, expect, it } from 'vitest';
import { importFile } from '../../../utils/exchange/importFile.ts';
import { damagedBackups, foreignFiles, goodBackup } from './files.ts';

/** How long a file of some megabytes may take on a slow machine, in ms. */
const patience = 10_000;

describe('a damaged or forged backup is refused whole, in a sentence', () => {
  it('while a whole one is taken', () => {
    expect(importFile(goodBackup, 1)).toMatchObject({ ok: true, entries: [{}, {}] });
  });
  it.each(damagedBackups)('$name', ({ text }) => {
    const imported = importFile(text(), 1);
    expect(imported.ok).toBe(false);
    expect(imported).toMatchObject({ sentence: expect.stringMatching(/^[A-Z].{20,160}\.$/) });
  });
});

describe('a file that is no export is refused in a sentence, in time', () => {
  it.each(foreignFiles)('$name', ({ text }) => {
    const file = text();
    const started = performance.now();
    const imported = importFile(file, 1);
    expect(imported).toMatchObject({ ok: false, sentence: expect.stringMatching(/Nothing was imported\.$/) });
    expect(performance.now() - started).toBeLessThan(patience);
  });
});

it('no object of ours is changed by what a file names', () => {
  const table = 'text,url,__proto__,constructor\nWords.,https://mill.example/,x,y';
  expect(importFile(table, 1).ok).toBe(true);
  expect(importFile('{"__proto__":{"polluted":1},"hits":[]}', 1).ok).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});
