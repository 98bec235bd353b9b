import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureChromium } from '../tools/browser.ts';
import type { Figure, Measure } from './figure.ts';
import { lineOf, tableOf } from './table.ts';

const groups = ['detect', 'store', 'page', 'rank'].filter((group) =>
  existsSync(join(import.meta.dirname, `${group}.ts`)),
);

/**
 * Measures the groups asked for, or all; prints rows as they come where a group gives them so, and each one's table as
 * soon as it is there. Exit code 1: a bar fails.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, million: { type: 'boolean' }, part: { type: 'string' } },
  });
  const unknown = positionals.find((group) => !groups.includes(group));
  if (unknown) throw new Error(`There is no group "${unknown}"; the groups are ${groups.join(', ')}.`);
  const figures: Figure[] = [];
  for (const group of positionals.length > 0 ? positionals : groups) {
    const { measure } = (await import(`./${group}.ts`)) as { measure: Measure };
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', '--js-flags=--expose-gc'],
    });
    try {
      const measured = await measure(browser, values, (some) => console.log(some.map(lineOf).join('\n')));
      console.log(`\n${tableOf(measured)}\n`);
      figures.push(...measured);
    } finally {
      await browser.close();
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
  }
  // Whatever is still open, as a browser that hung, ends with this.
  process.exit(process.exitCode ?? (figures.some(({ holds }) => !holds) ? 1 : 0));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
