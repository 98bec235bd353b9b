import type { Browser } from 'playwright';
import { serveDemoWeb } from '../demo/serve.ts';
import { build } from '../tools/extension.ts';
import type { Figure, MeasureOptions } from './figure.ts';
import { inTime } from './page/inTime.ts';
import { libraryFigures } from './page/library.ts';
import { openingFigures } from './page/opening.ts';
import { visitFigures } from './page/visits.ts';

/** The parts, and the seconds that each may take. */
const parts = {
  opening: [70, openingFigures],
  visits: [120, visitFigures],
  library: [240, libraryFigures],
} as const;

/**
 * What is felt: a page with the extension and without it, the sidebar as it opens, the library with a full record. A part
 * that fails or takes too long is told of, and the others are measured all the same.
 */
export async function measure(
  _: Browser,
  { part: wanted }: MeasureOptions,
  say: (figures: readonly Figure[]) => void,
): Promise<Figure[]> {
  build('chrome');
  const web = await serveDemoWeb();
  const figures: Figure[] = [];
  const keep = (some: readonly Figure[]) => {
    figures.push(...some);
    say(some);
  };
  try {
    for (const [name, [seconds, part]] of Object.entries(parts)) {
      if (wanted && wanted !== name) continue;
      await inTime(name, seconds, (ending) => part(web, ending, keep)).catch((error: Error) => {
        console.error(error.message);
        process.exitCode = 2;
      });
    }
    return figures;
  } finally {
    await web.close();
  }
}
