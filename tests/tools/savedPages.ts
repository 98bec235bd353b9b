import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { ensureChromium } from './browser.ts';

/** A page kept on disk, with the address it was loaded from. */
export interface SavedPage {
  slug: string;
  url: string;
  file: string;
}

/** The saved page in a folder with `page.html` and `source.json`. */
export function savedPage(folder: string): SavedPage {
  const { url } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as { url: string };
  return { slug: basename(folder), url, file: join(folder, 'page.html') };
}

/** The saved pages of a corpus, a folder with such a folder each, by name. */
export function savedPages(corpus: string): SavedPage[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(corpus, entry.name, 'page.html')))
    .map(({ name }) => savedPage(join(corpus, name)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A Chromium that shows pages as if each had come from its address. */
export interface PageTheatre {
  page: Page;
  /** Shows a saved page; the network is not asked for anything. */
  show(url: string, html: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** Opens the theatre: page scripts off; ours runs all the same, as a content script does. `online` lets it use the network. */
export async function openTheatre({ online = false } = {}): Promise<PageTheatre> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND'])],
  });
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  const page = await context.newPage();
  const show = online ? () => Promise.reject(new Error('An open theatre shows no saved pages.')) : await loader(page);
  return { page, show, close: () => browser.close() };
}

/** One of our modules as a script that defines `aforesaid`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'aforesaid' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The reading code could not be built.');
  return output.output[0].code;
}

/** Answers the page's own address with the saved bytes; all else it asks for fails, for no name resolves. */
export async function loader(page: Page): Promise<PageTheatre['show']> {
  const session = await page.context().newCDPSession(page);
  let wanted: { url: string; html: Buffer } | undefined;
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    // Any other navigation (a saved page's refresh) gets 204, which leaves the page where it is.
    const charset = wanted && isUtf8(wanted.html) ? '; charset=utf-8' : '';
    const responseHeaders = [{ name: 'Content-Type', value: `text/html${charset}` }];
    const answer =
      wanted?.url === request.url
        ? { responseCode: 200, responseHeaders, body: wanted.html.toString('base64') }
        : { responseCode: 204 };
    if (answer.responseCode === 200) wanted = undefined;
    session.send('Fetch.fulfillRequest', { requestId, ...answer }).catch(() => undefined); // the page may be gone
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  return async (url, html) => {
    await page.goto('about:blank'); // ends what the page before may still be doing
    wanted = { url: new URL(url).href.replace(/#.*/, ''), html };
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
}

/** The header that said so is not saved with a page, and browsers do not guess UTF-8. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
