import type { Figure } from '../figure.ts';
import { median } from '../interleave.ts';
import type { Built } from '../record/building.ts';
import { bytesBelow } from './disk.ts';
import { figure } from './figure.ts';
import type { Place } from './place.ts';
import type { Setting } from './setting.ts';

/** How long the index takes to build, what it takes on the disk, and what the record takes with it. */
export async function buildingFigures(setting: Setting): Promise<Figure[]> {
  const disk = bytesBelow(setting.profile, 'IndexedDB');
  const { ours, fts5 } = await setting.within(async (place) => {
    await setting.once(place, 'fillFts5', setting.count);
    return inTurns(place, setting.count > 100_000 ? 1 : 3);
  });
  return [
    figure('index', 'FTS5, bytes', ours.bytes, fts5.bytes, 0.4),
    figure('index, building', 'FTS5, ms', ours.ms, fts5.ms, 0.7),
    figure('disk, the index included', 'UTF-8 of the words, bytes', disk, setting.textBytes, 2.5),
  ];
}

/** Both indexes built in turns: medians. */
async function inTurns({ call }: Place, rounds: number): Promise<Record<'ours' | 'fts5', Built>> {
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
