import { describe, expect, it } from 'vitest';
import { importFile } from '../../../utils/exchange/importFile.ts';
import { readWhole } from '../../exchange/sample.ts';
import { damagedBackups, foreignFiles, goodBackup } from './files.ts';

/** How long a file of some megabytes may take on a slow machine, in ms. */
const patience = 10_000;

const imported = (text: string) => readWhole(importFile([text], 1));

describe('a damaged or forged backup is refused whole, in a sentence', () => {
  it('while a whole one is taken', async () => {
    expect(await imported(goodBackup)).toMatchObject({ ok: true, entries: [{}, {}] });
  });
  it.each(damagedBackups)('$name', async ({ text }) => {
    expect(await imported(text())).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/^[A-Z].{20,160}\.$/) },
    });
  });
});

describe('a file that is no export is refused in a sentence, in time', () => {
  it.each(foreignFiles)('$name', async ({ text }) => {
    const file = text();
    const started = performance.now();
    expect(await imported(file)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/Nothing was imported\.$/) },
    });
    expect(performance.now() - started).toBeLessThan(patience);
  });
});

it('no object of ours is changed by what a file names', async () => {
  const table = 'text,url,__proto__,constructor\nWords.,https://mill.example/,x,y';
  expect((await imported(table)).ok).toBe(true);
  expect((await imported('{"__proto__":{"polluted":1},"hits":[]}')).ok).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});
