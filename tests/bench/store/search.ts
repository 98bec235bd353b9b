import type { Figure } from '../figure.ts';
import { median } from '../interleave.ts';
import type { Searches } from '../record/asking.ts';
import { figure } from './figure.ts';
import type { Setting } from './setting.ts';

/** The first search after a restart against warm ones, and searches of every kind against FTS5. */
export async function searchFigures(setting: Setting): Promise<Figure[]> {
  const { opening, first, warm } = await setting.within(({ call }) =>
    call<Record<'opening' | 'first' | 'warm', number>>('firstSearch', 'record'),
  );
  const searches = await setting.within(async (place) => {
    await setting.once(place, 'fillFts5', setting.count);
    await setting.once(place, 'buildFts5');
    return place.call<Searches>('searching', 'record', 150);
  });
  return [
    figure('first search after a restart', 'a warm one, ms', first, warm, 5),
    figure('the same with the opening of the record', 'a warm one, ms', opening + first, warm, 5),
    ...againstFts5(searches),
  ];
}

function againstFts5(searches: Searches): Figure[] {
  const kinds = Object.entries(searches).map(([kind, { ours, fts5 }]) =>
    figure(`search, ${kind}, p50`, 'FTS5, ms', median(ours), median(fts5), 4),
  );
  const mean = (of: 'ours' | 'baseline') =>
    Math.exp(kinds.reduce((sum, one) => sum + Math.log(one[of]), 0) / kinds.length);
  const all = (of: 'ours' | 'fts5') => slowest(Object.values(searches).flatMap((kind) => kind[of]));
  return [
    ...kinds,
    figure('search, p50, geometric mean', 'FTS5, ms', mean('ours'), mean('baseline'), 2.5),
    figure('search, p99', 'FTS5, ms', all('ours'), all('fts5'), 1.5),
  ];
}

/** What 99 of 100 do not exceed. */
function slowest(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}
