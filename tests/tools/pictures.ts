import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemoWeb } from '../demo/serve.ts';
import { ensureChromium } from './browser.ts';
import { build } from './extension.ts';
import { takeShots } from './shots.ts';

/** The pictures that README shows. */
const shown = [
  '1-sidebar-light',
  '1-sidebar-dark',
  '9-person-ledger-light',
  '12-misquoted-dark',
  '4-popup-light',
  '5-library-statement-light',
];

/** `npm run pictures`: walks the demo's story and puts the best pictures of it into `docs/`. */
async function pictures(): Promise<void> {
  ensureChromium(console.log);
  build('chrome');
  const web = await serveDemoWeb();
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-pictures-'));
  try {
    await takeShots(web, folder);
    for (const name of shown) {
      copyFileSync(join(folder, `${name}.png`), join(import.meta.dirname, `../../docs/${name}.png`));
    }
  } finally {
    rmSync(folder, { recursive: true });
    await web.close();
  }
}

await pictures();
