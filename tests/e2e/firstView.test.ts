import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds } from '../tools/extension.ts';

describe.each(Object.entries(builds))('what is loaded before the sidebar says anything, in %s', (_, build) => {
  const html = readFileSync(join(build, 'sidebar.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const text = (ending: string) =>
    files
      .filter((path) => path.endsWith(ending))
      .map((path) => readFileSync(join(build, path), 'utf8'))
      .join('\n');

  it('is few files', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(files.length).toBeLessThanOrEqual(3);
  });

  it('is less than 80 kB of script and 16 kB of style', () => {
    expect(text('.js').length).toBeGreaterThan(30_000);
    expect(text('.js').length).toBeLessThan(80_000);
    expect(text('.css').length).toBeLessThan(16_000);
  });

  it('holds no schemas, nor does what is brought into pages: there is nothing to check there', () => {
    const inPages = ['scout.js', 'reader.js', 'teacher.js'].map((name) => readFileSync(join(build, name), 'utf8'));
    const ofSchemas = '~standard'; // https://standardschema.dev, which valibot follows
    const holdsThem = (script: string) => script.includes(ofSchemas);
    const chunks = readdirSync(join(build, 'chunks')).map((name) => readFileSync(join(build, 'chunks', name), 'utf8'));
    expect(chunks.some(holdsThem)).toBe(true);
    expect([text('.js'), ...inPages].some(holdsThem)).toBe(false);
    expect([text('.js'), ...inPages].some((script) => script.includes('webextension-polyfill'))).toBe(false);
  });

  it('holds no word tables of the claims and nothing that a room behind another needs', () => {
    const chunks = readdirSync(join(build, 'chunks')).map((name) => `/chunks/${name}`);
    const first = new Set(files);
    const later = chunks.filter((path) => !first.has(path)).map((path) => readFileSync(join(build, path), 'utf8'));
    for (const word of ['mightn', 'forecasts-line', 'search-field']) {
      expect(text('.js')).not.toContain(word);
      expect(later.some((script) => script.includes(word))).toBe(true);
    }
  });
});
