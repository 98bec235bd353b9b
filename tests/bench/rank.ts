import { join } from 'node:path';
import type { Browser } from 'playwright';
import { bundle, loader } from '../tools/savedPages.ts';
import { type Figure, figureOf } from './figure.ts';
import { median } from './interleave.ts';

const rounds = 9;
const count = 1_000;

/**
 * Ranking: all that one person ever said, by one passage after the other as they come into view, against the bare read of
 * the same rows.
 */
export async function measure(browser: Browser): Promise<Figure[]> {
  const page = await (await browser.newContext()).newPage();
  const show = await loader(page);
  await show('https://bench.example/', Buffer.from('<!doctype html><title>Bench</title>'));
  const code = await bundle(join(import.meta.dirname, 'rankInPage.ts'));
  const call = <T>(name: string, argument: number) =>
    page.evaluate(`(() => { ${code}\n return aforesaid.${name}(${argument}); })()`) as Promise<T>;
  await call('fill', count);
  const { ranked, read } = await call<{ ranked: number; read: number }>('measure', rounds);
  const firsts: { ranked: number; read: number }[] = [];
  // Each call evaluates the code anew, with nothing remembered.
  for (let round = 0; round < rounds; round++) firsts.push(await call('measureFirst', round + 10));
  const named = { group: 'rank', baselineName: 'the bare read, ms' };
  const figure = `${count} statements of one person, read and ranked`;
  return [
    figureOf({ ...named, figure, ours: ranked, baseline: read }, { atMost: 2.5 }),
    figureOf(
      {
        ...named,
        figure: `${figure}, the first time`,
        ours: median(firsts.map((first) => first.ranked)),
        baseline: median(firsts.map((first) => first.read)),
      },
      { atMost: 2.5 },
    ),
  ];
}
