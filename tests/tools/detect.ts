import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, openTheatre, type PageTheatre, savedPage, savedPages } from './savedPages.ts';

const usage = `usage: npm run --silent detect -- --out OUT [--no-adapters] [--only SLUG] CORPUS_DIR
       npm run --silent detect -- --explain [--no-adapters] URL | FILE [--url ADDRESS] | CORPUS_DIR`;

/** A page to be read: where it is, and its bytes where it was saved. */
interface Source {
  slug: string;
  url: string;
  html?: Buffer;
}

interface Found {
  explanation?: string[];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      url: { type: 'string' },
      'no-adapters': { type: 'boolean' },
      explain: { type: 'boolean' },
    },
  });
  const [place] = positionals;
  if (!place || !(values.out || values.explain)) throw new Error(usage);
  const sources = sourcesAt(place, values.url).filter(({ slug }) => !values.only || slug.includes(values.only));
  if (sources.length === 0) throw new Error(`${place}: no page there is named like ${values.only}.`);
  if (values.out) mkdirSync(values.out, { recursive: true });
  const code = await bundle(join(import.meta.dirname, 'detectInPage.ts'));
  const options = JSON.stringify({ adapters: !values['no-adapters'], explain: values.explain ?? false });
  const theatre = await openTheatre({ online: sources.some(({ html }) => !html) });
  try {
    for (const source of sources) {
      await visit(theatre, source);
      const found = (await theatre.page.evaluate(
        `(() => { ${code}\n return aforesaid.detect(${options}); })()`,
      )) as Found;
      if (values.explain) console.log(`${source.slug}\n${(found.explanation ?? []).join('\n')}\n`);
      if (values.out) writeFileSync(join(values.out, `${source.slug}.json`), `${JSON.stringify(found, null, 1)}\n`);
    }
  } finally {
    await theatre.close();
  }
}

/**
 * What a place on the command line means: an address, a saved page, the folder of one, or a folder of such folders.
 * @throws where nothing to read is there
 */
function sourcesAt(place: string, url: string | undefined): Source[] {
  if (/^https?:/i.test(place)) return [{ slug: place, url: place }];
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new Error(`${place}: there is no such file or folder.`);
  if (found.isFile()) {
    return [{ slug: basename(place), url: url ?? 'https://saved.example/', html: readFileSync(place) }];
  }
  const pages = existsSync(join(place, 'page.html')) ? [savedPage(place)] : savedPages(place);
  if (pages.length === 0) throw new Error(`${place}: no folder in it holds a page.html with its source.json.`);
  return pages.map(({ slug, url, file }) => ({ slug, url, html: readFileSync(file) }));
}

async function visit({ page, show }: PageTheatre, { url, html }: Source): Promise<void> {
  if (html) await show(url, html);
  else await page.goto(url, { waitUntil: 'domcontentloaded' });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
