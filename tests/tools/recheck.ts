import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { type Expression, expressionsIn } from './expressions.ts';

/**
 * Judges every regular expression of `utils/` that is not on record yet, and writes the record that
 * `tests/regularExpressions.test.ts` reads. What can back-track in worse than the square of its input is named and not
 * recorded: write it anew. Takes minutes on an empty record, so that the test need not.
 */

/** `linear`, or for what can take the square of its input: the text that makes it do so, `[before, again and again, after]`. */
type Verdict = 'linear' | [prefix: string, pump: string, suffix: string];

const root = join(import.meta.dirname, '../..');
const file = join(root, 'tests/regularExpressions.json');

async function main(): Promise<void> {
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>;
  const record: Record<string, Verdict> = {};
  let refused = 0;
  for (const expression of expressionsIn(join(root, 'utils'))) {
    const key = `/${expression.source}/${expression.flags}`;
    const verdict = known[key] ?? (await judge(expression));
    if (typeof verdict === 'string' && verdict !== 'linear') {
      refused++;
      console.error(`${expression.file}: ${verdict}\n  ${key}`);
    } else record[key] = verdict;
  }
  writeFileSync(file, `${JSON.stringify(record, Object.keys(record).sort(), 1)}\n`);
  console.log(`${Object.keys(record).length} expressions on record, ${refused} refused`);
  process.exit(refused > 0 ? 1 : 0);
}

async function judge({ source, flags }: Expression): Promise<Verdict | string> {
  const found = await check(source, flags, { timeout: 30_000 });
  if (found.status === 'safe') return 'linear';
  if (found.status === 'unknown') return `could not be judged (${found.error.kind})`;
  const { complexity, attack } = found;
  const [pump] = attack.pumps;
  if (complexity.type !== 'polynomial' || complexity.degree > 2 || !pump) return complexity.summary;
  return [pump.prefix, pump.pump, attack.suffix];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
