import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expressionsIn, judge, keyOf, type Verdict } from './tools/expressions.ts';

/** What `npm run recheck` has found of each expression: no worse than linear, or a text on which it takes the square. */
const record = JSON.parse(readFileSync(join(import.meta.dirname, 'regularExpressions.json'), 'utf8')) as Record<
  string,
  Verdict
>;
const expressions = expressionsIn(join(import.meta.dirname, '../utils'));

test('no regular expression back-tracks in worse than the square of its input, as recheck finds', async () => {
  const refused: string[] = [];
  for (const one of expressions) {
    if (keyOf(one) in record) continue;
    const found = await judge(one);
    if ('refused' in found) refused.push(`${one.file} ${keyOf(one)}: ${found.refused}`);
  }
  expect(refused, 'write them anew; npm run recheck judges them once and for all').toEqual([]);
}, 300_000);

/** How long a text, in UTF-16 units, and how long a search in it may take, in ms: ten times what the slowest takes. */
const length = 1000;
const most = 1000;

const square = expressions.flatMap((one) => {
  const verdict = record[keyOf(one)];
  return Array.isArray(verdict) ? [[`${one.file} ${keyOf(one)}`, one, verdict] as const] : [];
});

test.each(square)('bears its worst text: %s', (_name, { source, flags }, [prefix, pump, suffix]) => {
  const text = prefix + pump.repeat(Math.ceil(length / Math.max(pump.length, 1))) + suffix;
  const start = performance.now();
  new RegExp(source, flags).test(text);
  expect(performance.now() - start).toBeLessThan(most);
});
