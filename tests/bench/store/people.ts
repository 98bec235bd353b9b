import type { Figure } from '../figure.ts';
import { figure } from './figure.ts';
import type { Setting } from './setting.ts';

/** How many statements the small record holds. */
const small = 10_000;

/** What is asked about people: the newest of one, and everyone on a page at once. */
export function peopleFigures(setting: Setting): Promise<Figure[]> {
  return setting.within(async (place) => {
    await setting.once(place, 'copyRaw', 'record');
    await setting.once(place, 'fill', 'small', small);
    await setting.once(place, 'buildOurs', 'small');
    const latest = await place.call<Record<'ours' | 'raw' | 'small', number>>('latest', 'record', 'small', 15);
    const { ours, counts, raw } = await place.call<Record<'ours' | 'counts' | 'raw', number>>('everyone', 'record', 15);
    const crowd = await place.call<Record<'ours' | 'raw', number>>('crowd', 'small', 15);
    return [
      figure('50 latest of one author', 'raw getAll, ms', latest.ours, latest.raw, 1.5),
      figure('50 latest of one author', `among ${small}, ms`, latest.ours, latest.small, 4),
      figure('300 authors of a page, counts alone', 'raw, 300 getAll, ms', counts, raw, 1.3),
      figure('300 authors of a page, counts and top 3', 'raw, 300 getAll, ms', ours, raw, 1.3),
      figure('300 who came with one page, all they said', 'raw, 300 getAll, ms', crowd.ours, crowd.raw, 1.3),
    ];
  });
}
