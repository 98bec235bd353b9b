import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../utils/exchange/entry.ts';
import { importFile } from '../../../utils/exchange/importFile.ts';
import { readWhole } from '../../exchange/sample.ts';
import { foreignExports, goodWords } from './foreignExports.ts';

/** How long a file of some megabytes may take on a slow machine, in ms. */
const patience = 10_000;

describe('an export of another program that is made to harm comes in within its bounds, in time', () => {
  it.each(foreignExports)('$name', async ({ text }) => {
    const file = text();
    const started = performance.now();
    const read = await readWhole(importFile([file], 1));
    expect(performance.now() - started, 'ms').toBeLessThan(patience);
    const statements = read.entries.flatMap((entry) => ('kept' in entry ? [entry.kept.statement] : []));
    expect(statements.map((one) => one.text)).toContain(goodWords);
    for (const entry of read.entries) {
      expect(v.safeParse(entrySchema, JSON.parse(JSON.stringify(entry))).issues).toBeUndefined();
    }
    for (const { text: words, url, isPartOf } of statements) {
      expect([url ?? isPartOf.url, isPartOf.url].filter((one) => !/^https?:/.test(one))).toEqual([]);
      expect(words.trim()).not.toBe('');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
