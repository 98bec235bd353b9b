import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expressionsIn } from './tools/expressions.ts';

/** What `npm run recheck` has found of each expression: no worse than linear, or a text on which it takes the square. */
const record = JSON.parse(readFileSync(join(import.meta.dirname, 'regularExpressions.json'), 'utf8')) as Record<
  string,
  'linear' | [prefix: string, pump: string, suffix: string]
>;
const expressions = expressionsIn(join(import.meta.dirname, '../utils'));
const keyOf = ({ source, flags }: { source: string; flags: string }) => `/${source}/${flags}`;

test('every regular expression has been judged by recheck, and none back-tracks in worse than the square', () => {
  const unknown = expressions.filter((one) => !(keyOf(one) in record)).map((one) => `${one.file} ${keyOf(one)}`);
  expect(unknown, 'run: npm run recheck').toEqual([]);
});

/** How long a text, in UTF-16 units, and how long a search in it may take: ten times what the slowest takes. */
const length = 2000;
const most = 250;

const square = expressions.filter((one) => Array.isArray(record[keyOf(one)]));

test.each(square.map((one) => [`${one.file} ${keyOf(one)}`, one] as const))(
  'bears its worst text: %s',
  (_name, one) => {
    const [prefix = '', pump = '', suffix = ''] = record[keyOf(one)] ?? [];
    const text = prefix + pump.repeat(Math.ceil(length / Math.max(pump.length, 1))) + suffix;
    const start = performance.now();
    new RegExp(one.source, one.flags).test(text);
    expect(performance.now() - start).toBeLessThan(most);
  },
);
