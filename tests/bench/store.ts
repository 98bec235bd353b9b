import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { type Bar, type Figure, figureOf, type MeasureOptions } from './figure.ts';
import { median } from './interleave.ts';
import type { Searches } from './record/asking.ts';
import type { Built } from './record/building.ts';
import { bytesBelow } from './record/disk.ts';
import { openPlace, type Place, type Source, serve } from './record/place.ts';
import { questionFigures } from './record/question.ts';

const small = 10_000;

/** The record at its size: a hundred thousand statements, or a million, against raw IndexedDB and SQLite's FTS5. */
export async function measure(_: Browser, { million = false }: MeasureOptions): Promise<Figure[]> {
  const count = million ? 1_000_000 : 100_000;
  const profile = mkdtempSync(join(tmpdir(), 'aforesaid-bench-'));
  const source = await serve();
  try {
    const textBytes = await within(profile, source, async ({ call }) => {
      const bytes = await call<number>('fill', 'record', count);
      await call<Built>('buildOurs', 'record');
      return bytes;
    });
    const disk = bytesBelow(profile, 'IndexedDB');
    const restart = await within(profile, source, (place) => restartFigures(place));
    const figures = await within(profile, source, (place) => warmFigures(place, count));
    return [
      ...figures,
      ...restart,
      figure('disk, the index included', 'UTF-8 of the words, bytes', disk, textBytes, 2.5),
      ...(await questionFigures()),
    ];
  } finally {
    source.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Does something with a browser that is started for it and then closed. */
async function within<T>(profile: string, source: Source, doIt: (place: Place) => Promise<T>): Promise<T> {
  const place = await openPlace(profile, source);
  try {
    return await doIt(place);
  } finally {
    await place.close();
  }
}

async function restartFigures({ call }: Place): Promise<Figure[]> {
  const { opening, first, warm } = await call<Record<'opening' | 'first' | 'warm', number>>('firstSearch', 'record');
  return [
    figure('first search after a restart', 'a warm one, ms', first, warm, 5),
    figure('the same with the opening of the record', 'a warm one, ms', opening + first, warm, 5),
  ];
}

async function warmFigures(place: Place, count: number): Promise<Figure[]> {
  const { call } = place;
  await call('fillFts5', count);
  const built = await buildings(place, count > 100_000 ? 1 : 3);
  const searches = await call<Searches>('searching', 'record', 150);
  await call('copyRaw', 'record');
  await call('fill', 'small', small);
  await call('buildOurs', 'small');
  const {
    ours,
    raw,
    small: few,
  } = await call<Record<'ours' | 'raw' | 'small', number>>('latest', 'record', 'small', 15);
  const people = await call<Record<'ours' | 'counts' | 'raw', number>>('everyone', 'record', 15);
  const page = await call<Record<'ours' | 'raw', number>>('recording', 'record', count);
  const share = (built.ours.ms * 200) / count; // all merging included
  return [
    figure('record a page of 200', 'raw add, ms', page.ours, page.raw, 1.5),
    figure('record a page of 200, its words indexed', 'raw add, ms', page.ours + share, page.raw, 1.5),
    figure('50 latest of one author', 'raw getAll, ms', ours, raw, 1.5),
    figure('50 latest of one author', `among ${small}, ms`, ours, few, 4),
    figure('300 authors of a page, counts alone', 'raw, 300 getAll, ms', people.counts, people.raw, 1.3),
    figure('300 authors of a page, counts and top 3', 'raw, 300 getAll, ms', people.ours, people.raw, 1.3),
    ...searchFigures(searches),
    figure('index', 'FTS5, bytes', built.ours.bytes, built.fts5.bytes, 0.4),
    figure('index, building', 'FTS5, ms', built.ours.ms, built.fts5.ms, 0.7),
  ];
}

/** Both indexes built in turns. */
async function buildings({ call }: Place, rounds: number): Promise<Record<'ours' | 'fts5', Built>> {
  const seen: Record<'ours' | 'fts5', Built>[] = [];
  for (let round = 0; round < rounds; round++) {
    seen.push({ ours: await call<Built>('buildOurs', 'record'), fts5: await call<Built>('buildFts5') });
  }
  const middle = (of: 'ours' | 'fts5', what: keyof Built) => median(seen.map((round) => round[of][what]));
  return {
    ours: { ms: middle('ours', 'ms'), bytes: middle('ours', 'bytes') },
    fts5: { ms: middle('fts5', 'ms'), bytes: middle('fts5', 'bytes') },
  };
}

function searchFigures(searches: Searches): Figure[] {
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

function figure(name: string, baselineName: string, ours: number, baseline: number, atMost: number): Figure {
  const bar: Bar = { atMost };
  return figureOf({ group: 'store', figure: name, baselineName, ours, baseline }, bar);
}
