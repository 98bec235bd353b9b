import { expect, test } from 'vitest';
import { readPage } from '../../../utils/extract/readPage.ts';

const prose = [
  'The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is now planned for the autumn.',
  'The boat was to be sold in June. Its crew of eleven had been told so in January, and four of them have since found other work.',
];

/** The title of an article whose page is titled so, with this in place of a headline. */
function titleOf(title: string, headline: string): string | undefined {
  const body = prose.map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="en"><head><title>${title} | Harbour News</title><meta property="og:site_name" content="Harbour News"></head><body><main>${headline}<div>${body}</div></main></body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/p/19').article?.title;
}

test.each([
  ['a number that belongs to the title', 'Harbour report #39', '<h1>Harbour report #39</h1>', 'Harbour report #39'],
  ['no number that an engine hangs on', 'The ferry is late', '<h1>The ferry is late #39</h1>', 'The ferry is late'],
  [
    'words that a line break parts',
    'The best ferries of the north',
    '<h1>The best ferries<br>of the north</h1>',
    'The best ferries of the north',
  ],
])('has %s', (_case, title, headline, expected) => {
  expect(titleOf(title, headline)).toBe(expected);
});

test('is the one element named a headline where the page has a title for all its pages', () => {
  const headline = '<p><span class="headline">Clerks ask for a second ferry</span></p>';
  expect(titleOf('The Gazette, online edition: breaking news', headline)).toBe('Clerks ask for a second ferry');
});

test('is the headline that a meta element says, where the title says more', () => {
  const head = '</title><meta name="Headline" content="The ferry police"><title>';
  const shown = '<div class="x1"><h2>The ferry police</h2></div>';
  expect(titleOf(`Ferries and moorings - who is to hold all the power?${head}`, shown)).toBe('The ferry police');
});

test('is the one first heading where the page is titled otherwise, unless it is a mere name', () => {
  const title = 'Thirteen ways to keep a boat';
  expect(titleOf(title, '<h1 class="x1">Why the clerks voted for a ferry</h1>')).toBe(
    'Why the clerks voted for a ferry',
  );
  expect(titleOf(title, '<h1 class="x1">Our Harbour</h1>')).toBe(title);
  expect(titleOf(title, '<h1><a href="/">The voice of all the harbours</a></h1>')).toBe(title);
});
