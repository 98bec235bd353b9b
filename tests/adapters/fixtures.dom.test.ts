import { describe, expect, test } from 'vitest';
import { adapterFor, adapters, findAdapter } from '../../utils/adapters/registry.ts';
import { readAdapted } from '../../utils/extract/adapted.ts';
import { atOnce } from '../../utils/extract/steps.ts';

/** What a saved page must yield. Beside `<engine>/<case>.html` stands `<engine>/<case>.json`. */
interface Expected {
  adapter: string;
  url: string;
  comments: { author: string; text: string; time?: string; permalink?: string; parent?: number }[];
}

const pages = import.meta.glob<string>('../fixtures/*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Partial<Expected>>('../fixtures/*/*.json', { import: 'default', eager: true });

const cases = Object.entries(expectations)
  .filter((entry): entry is [string, Expected] => entry[1].adapter !== undefined)
  .map(([path, expected]) => ({ path, expected, html: pages[path.replace(/json$/, 'html')] ?? '' }));

/** Draws open shadow roots too, as the page itself would; only where there are any, since that way drops comments. */
const parse = (html: string) =>
  html.includes('shadowrootmode') ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html');

describe('each adapter reads its engine’s markup', () => {
  test.each(cases)('$path', ({ expected, html }) => {
    const document = parse(html);
    const adapter = adapterFor(document, new URL(expected.url));
    expect(adapter?.name).toBe(expected.adapter);
    const comments = adapter ? atOnce(readAdapted(document, expected.url, adapter)) : [];
    const seen = comments.map(({ author, text, time, permalink, parent }) => ({
      author,
      text,
      time,
      permalink,
      parent,
    }));
    expect(JSON.parse(JSON.stringify(seen))).toEqual(expected.comments);
  });

  test.each(cases)('the adapter of $path is asked first where it has read the page before', ({ expected, html }) => {
    const document = parse(html);
    const url = new URL(expected.url);
    const adapter = adapterFor(document, url);
    expect(atOnce(findAdapter(document, url, undefined, adapter))).toBe(adapter);
    expect(atOnce(findAdapter(parse(''), new URL('https://example.org/'), undefined, adapter))).toBeUndefined();
  });

  test('without a fixture there is no adapter', () => {
    const shown = new Set(cases.map(({ expected }) => expected.adapter));
    expect(adapters.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(cases)('no other adapter takes the page of $path', ({ expected, html }) => {
    const document = parse(html);
    const url = new URL(expected.url);
    const takers = adapters.filter((adapter) => adapter.matches(document, url)).map(({ name }) => name);
    expect(takers).toEqual([expected.adapter]);
  });

  test('no adapter takes an empty page', () => {
    expect(adapterFor(parse(''), new URL('https://example.org/'))).toBeUndefined();
  });

  test('a page is left as it was', () => {
    for (const { expected, html } of cases) {
      const document = parse(html);
      const before = document.documentElement.outerHTML;
      const adapter = adapterFor(document, new URL(expected.url));
      if (adapter) atOnce(readAdapted(document, expected.url, adapter));
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
