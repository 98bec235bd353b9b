import { expect, test } from 'vitest';
import { readPage } from '../../../utils/extract/readPage.ts';

const prose = [
  'The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is now planned for the autumn.',
  'The boat was to be sold in June. Its crew of eleven had been told so in January, and four of them have since found other work.',
];

/** When an article says that it was published, with these parts in its head and around its headline. */
function publishedOf(head: string, top: string, url = 'https://harbour.example/ferry'): string | undefined {
  const body = prose.map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="en-GB"><head><title>Ferries in 2026</title>${head}</head><body><main>${top}<div>${body}</div></main></body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url).article?.published;
}

test('a day that is called the last update gives way to the one of publishing in the data', () => {
  const head = '<meta property="article:published_time" content="2020-12-05T00:19:17+00:00">';
  const shown = '<time class="entry-date published" datetime="2026-02-13">Last Updated on February 13th, 2026</time>';
  expect(publishedOf(head, `<h1>Ferries in 2026</h1>${shown}`)).toBe('2020-12-05T00:19:17+00:00');
});

test('a year that ends the headline is not that of the day behind it', () => {
  expect(publishedOf('', '<header class="meta"><h1>Ferries in 2026</h1> <p>Dec 26, 2025</p></header>')).toBe(
    '2025-12-26',
  );
});

test('a day that has not come yet is not the day of publishing', () => {
  const year = new Date().getUTCFullYear() + 1;
  expect(publishedOf('', `<h1>Ferries</h1><p class="date">03/12/${year}</p>`)).toBeUndefined();
});

test('an address may write its month as a word', () => {
  const url = 'https://harbour.example/blog/2023/october/03/ferry';
  expect(publishedOf('', '<h1>Ferries</h1>', url)).toBe('2023-10-03');
});

test('a day of posting under one of updating counts, in one paragraph of lines', () => {
  const lines =
    '<p><span class="update">Last updated: 3:51 pm<br>March 25, 2009 <br>Posted: 3:47 pm<br>March 25, 2009</span></p>';
  const far = '<i></i>'.repeat(40);
  expect(publishedOf('', `<h1>Ferries</h1>${far}${lines}`)).toBe('2009-03-25T15:47');
});
