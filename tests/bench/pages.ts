import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SavedPage, savedPages } from '../tools/savedPages.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const fixtures = join(import.meta.dirname, '../fixtures');

/** The pages to measure on: saved pages of the web where they lie beside the project, else its own fixtures. */
export function pagesHere(): SavedPage[] {
  return existsSync(corpus) ? savedPages(corpus) : fixturePages();
}

function fixturePages(): SavedPage[] {
  return globSync('*/*.html', { cwd: fixtures }).map((name) => {
    const file = join(fixtures, name);
    const { url } = JSON.parse(readFileSync(file.replace(/\.html$/, '.json'), 'utf8')) as { url: string };
    return { slug: basename(name, '.html'), url, file };
  });
}
