import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionsIn, judge, keyOf, type Verdict } from './expressions.ts';

/**
 * Judges every regular expression of `utils/` that is not on record yet, and writes the record that
 * `tests/regularExpressions.test.ts` reads. What can back-track in worse than the square of its input is named and not
 * recorded: write it anew. Takes minutes on an empty record, so that the test need not.
 */

const root = join(import.meta.dirname, '../..');
const file = join(root, 'tests/regularExpressions.json');

async function main(): Promise<void> {
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>;
  const record: Record<string, Verdict> = {};
  let refused = 0;
  for (const expression of expressionsIn(join(root, 'utils'))) {
    const key = keyOf(expression);
    const found = known[key] ? { verdict: known[key] } : await judge(expression);
    if ('verdict' in found) record[key] = found.verdict;
    else {
      refused++;
      console.error(`${expression.file}: ${found.refused}\n  ${key}`);
    }
  }
  writeFileSync(file, `${JSON.stringify(record, Object.keys(record).sort(), 1)}\n`);
  console.log(`${Object.keys(record).length} expressions on record, ${refused} refused`);
  process.exit(refused > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
