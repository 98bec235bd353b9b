import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from './browser.ts';

/** Draws the extension's icons from one outline: `npm run icons`, after the outline was changed. */

const sizes = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '../../public/icon');

/**
 * The mark: an opening quotation mark, turned back like a clock's hand on its dial. Small sizes get a wider mark, as
 * small type does.
 */
function drawing(size: number): string {
  const [scale, edge] = size <= 32 ? [1.12, 0] : [1, 4];
  return `
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">
      <circle cx="64" cy="64" r="${64 - edge}" fill="#22477f"/>
      <g fill="#fdfdfb" transform="translate(64 64) scale(${scale}) rotate(-24) translate(-64 -64)">
        ${hand(-21)}${hand(21)}
      </g>
    </svg>`;
}

/** One of the two sixes of the quotation mark, `x` units right of the middle. */
function hand(x: number): string {
  return `<path transform="translate(${x} 0)" d="M64 92a18 18 0 0 0 18-18 17 17 0 0 0-17-17c-2 0-3 0-4 .6C62 48 67 40 77 35l-5-8C55 35 46 50 46 71c0 13 7 21 18 21z"/>`;
}

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(folder, { recursive: true });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0;background:none}svg{display:block}</style>${drawing(size)}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
