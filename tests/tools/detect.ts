import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { ensureChromium } from './browser.ts';

const usage = 'usage: npm run --silent detect -- --out OUT [--no-adapters] [--only SLUG] CORPUS_DIR';

/** The content script's reading code as one script that defines `aforesaid.detect`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'detectInPage.ts'), formats: ['iife'], name: 'aforesaid' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The reading code could not be built.');
  return output.output[0].code;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      'no-adapters': { type: 'boolean' },
      explain: { type: 'boolean' },
    },
  });
  const corpus = positionals[0];
  if (!corpus || !(values.out || values.explain)) throw new Error(usage);
  const slugs = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (!values.only || entry.name.includes(values.only)))
    .map((entry) => entry.name)
    .sort();
  if (values.out) mkdirSync(values.out, { recursive: true });
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    // Page scripts are off; ours runs all the same, as a content script does.
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    const page = await context.newPage();
    const load = await loader(page);
    for (const slug of slugs) {
      const { url } = JSON.parse(readFileSync(join(corpus, slug, 'source.json'), 'utf8')) as { url: string };
      await load(url, readFileSync(join(corpus, slug, 'page.html')));
      const options = { adapters: !values['no-adapters'], explain: values.explain ?? false };
      const found = await page.evaluate(`(() => { ${code}\n return aforesaid.detect(${JSON.stringify(options)}); })()`);
      if (values.explain) console.log(`${slug}\n${(found as { explanation: string[] }).explanation.join('\n')}\n`);
      if (values.out) writeFileSync(join(values.out, `${slug}.json`), `${JSON.stringify(found, null, 1)}\n`);
    }
  } finally {
    await browser.close();
  }
}

/** Shows saved pages as if each had come from its address. All else they ask for fails: no name resolves. */
async function loader(page: Page): Promise<(url: string, html: Buffer) => Promise<void>> {
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
  return async (url, body) => {
    await page.goto('about:blank'); // ends what the page before may still be doing
    wanted = { url: new URL(url).href.replace(/#.*/, ''), html: body };
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
