import type { Browser } from 'playwright';
import type { Figure, MeasureOptions } from './figure.ts';
import { buildingFigures } from './store/building.ts';
import { peopleFigures } from './store/people.ts';
import { questionFigures } from './store/question.ts';
import { recordingFigures } from './store/recording.ts';
import { searchFigures } from './store/search.ts';
import { Setting } from './store/setting.ts';

/** The parts that ask a filled record, in the order in which one leaves it as the next wants it. */
const parts = {
  building: buildingFigures,
  search: searchFigures,
  people: peopleFigures,
  recording: recordingFigures,
} as const;

/** The record at its size: a hundred thousand statements, or a million, against raw IndexedDB and SQLite's FTS5. */
export async function measure(
  _: Browser,
  { million = false, part }: MeasureOptions,
  say: (figures: readonly Figure[]) => void,
): Promise<Figure[]> {
  const names = [...Object.keys(parts), 'question'];
  if (part && !names.includes(part)) throw new Error(`There is no part "${part}"; the parts are ${names.join(', ')}.`);
  const figures: Figure[] = [];
  const keep = (some: readonly Figure[]) => {
    figures.push(...some);
    say(some);
  };
  const wanted = Object.entries(parts).filter(([name]) => !part || part === name);
  if (wanted.length > 0) {
    const setting = await Setting.filled(million ? 1_000_000 : 100_000);
    try {
      for (const [, figuresOf] of wanted) keep(await figuresOf(setting));
    } finally {
      setting.end();
    }
  }
  if (!part || part === 'question') keep(await questionFigures());
  return figures;
}
