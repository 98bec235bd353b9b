import type { Browser } from 'playwright';
import { serveDemoWeb } from '../demo/serve.ts';
import { build } from '../tools/extension.ts';
import type { Figure } from './figure.ts';
import { libraryFigures } from './page/library.ts';
import { openingFigures } from './page/opening.ts';
import { visitFigures } from './page/visits.ts';

/** What is felt: a page with the extension and without it, the sidebar as it opens, the library with a full record. */
export async function measure(_: Browser): Promise<Figure[]> {
  build('chrome');
  const web = await serveDemoWeb();
  try {
    return [...(await visitFigures(web)), ...(await openingFigures(web)), ...(await libraryFigures())];
  } finally {
    await web.close();
  }
}
