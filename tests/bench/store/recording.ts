import type { Figure } from '../figure.ts';
import type { Built } from '../record/building.ts';
import { figure } from './figure.ts';
import type { Setting } from './setting.ts';

/** What recording a page takes, alone and with its share of the whole index's building, all merging included. */
export function recordingFigures(setting: Setting): Promise<Figure[]> {
  return setting.within(async (place) => {
    const built = await place.call<Built>('buildOurs', 'record');
    await setting.once(place, 'copyRaw', 'record');
    const { ours, raw } = await place.call<Record<'ours' | 'raw', number>>('recording', 'record', setting.count);
    const indexing = (built.ms * 200) / setting.count;
    return [
      figure('record a page of 200', 'raw add, ms', ours, raw, 1.5),
      figure('record a page of 200, its words indexed', 'raw add, ms', ours + indexing, raw, 1.5),
    ];
  });
}
