import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/extract/readPage.ts';

const prose = [
  'The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is now planned for the autumn of next year.',
  'The boat was to be sold in June. Its crew of eleven had been told so in January, and four of them have since found other work on the mainland.',
  'A study that the council paid for found that a third of the passengers carry goods, and that the bus cannot take them before the road is widened.',
];

interface Parts {
  head?: string;
  under?: string;
  after?: string;
  url?: string;
}

/** The author of an article that shows these parts under its headline and behind its words. */
function authorOf({ head = '', under = '', after = '', url = 'https://harbour.example/ferry' }: Parts) {
  const body = prose.map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="en"><head><title>The second ferry stays</title>${head}</head><body><main>
    <h1>The second ferry stays</h1>${under}<div class="text">${body}</div>${after}</main></body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url).article?.author;
}

describe('who wrote an article is told', () => {
  test.each([
    [
      'by a label beside the name',
      '<div><p>Last updated</p><p>4 May 2021</p><p>Written by</p><p>Ottilie Brandt</p></div>',
    ],
    ['by a heading that is a label', '<h6>Author(s)</h6><ul><li><a href="/a">Ottilie Brandt</a></li></ul>'],
    [
      'by a name among the facts, unmarked',
      '<p>May 4, 2021 <span>•</span> <img src="a.png"> Ada Brook in <a href="/f">Ferries</a></p>',
    ],
    [
      'without the house in the line below',
      '<div class="byline"><p>By Ada Brook</p><p>Harbour Post</p><time>May 4, 2021</time></div>',
    ],
    [
      'without where somebody writes from',
      '<p class="author">By <a href="/s/ada">Ada Brook<span>(Harbour, ferry desk)</span></a></p>',
    ],
    [
      'by the link that offers more of the same hand',
      '<div class="author"><a rel="author" href="/authors/ada">More stories by Ada Brook</a></div>',
    ],
    ['without the part of the paper', '<div class="article__author">Ferries &middot; Ada Brook</div>'],
    [
      'by a label of two letters in an element of its own',
      '<div><span class="author-meta">By</span> <a>Ada Brook</a> <span>12 min</span></div>',
    ],
    ['by a heading that is a label and a name', '<h3>By OTTILIE BRANDT</h3>'],
    ['by a name run together', '<span class="mainartauthor"><a href="javascript:bio(7)">Ottilie Brandt</a></span>'],
    ['with a house in capitals behind the name', '<div class="byline">By Ottilie Brandt BBC</div>'],
    ['by a name in camels', '<div id="hqByLine">Ottilie Brandt</div>'],
    ['without the house behind a comma', '<div class="author">Ottilie Brandt, Gazette.com</div>'],
    ['without the office of several', '<p class="byline">By Ottilie Brandt, GP Ferry Writers</p>'],
    ['by a heading that holds the day and a label', '<h5 class="data">May 4, 2021 by Ada Brook</h5>'],
    [
      'by a label in a line of its own among other facts',
      '<div class="el">Last updated: May 4, 2021<div>Article by <span><a href="/out?id=7">Ottilie Brandt</a></span><div><b>Brandt, Moor &amp; Reed, a house of lawyers for all who row and sail</b></div></div><p>To print this article, all that is needed is to be registered with the gazette of the ferries and the harbours.</p></div>',
    ],
    ['by a name and an office beside the day', '<p>Ada Brook | Senior Writer | May 4, 2021</p>'],
    [
      'by a name in an element of its own beside the day',
      '<div class="x1"><span>May 4, 2021</span><span>Ada Brook</span></div>',
    ],
    [
      'by a class in one word with others',
      '<div class="styles_dateAndAuthorRow__x1"><span>May 4, 2021</span><span>Ottilie Brandt</span></div>',
    ],
    [
      'behind the day, before those spoken for',
      '<div class="publish-date-author">May 4, 2021 &middot; Ada Brook on behalf of <a href="/t">the ferry team</a></div>',
    ],
    [
      'without the office in the text behind',
      '<div class="author"><b>Ada Brook</b><span>Co-founder and Chief Ferrywoman</span></div>',
    ],
    ['without the office behind a comma', '<p class="byline">By Ada Brook, Head of Moorings and Ropes</p>'],
    [
      'where a builder calls each part a widget',
      '<div class="elementor-widget elementor-widget-post-info"><a href="/author/ada"><span class="post-info__item--type-author"><span>By</span> Ada Brook</span></a></div>',
    ],
  ])('%s', (_case, under) => {
    expect(authorOf({ under })).toMatch(/^(?:Ada Brook|Ottilie Brandt)$/i);
  });

  test('by a heading or a label behind the words', () => {
    expect(authorOf({ after: '<h3>Written by Ada Brook</h3><p>Ada keeps the moorings.</p>' })).toBe('Ada Brook');
    expect(authorOf({ after: '<h2>Article by</h2><div>Ottilie Brandt</div>' })).toBe('Ottilie Brandt');
  });

  test('with all of several, and without the marks of their footnotes', () => {
    const under = ['Ada Brook', 'Owen Marsh']
      .map((name, i) => `<span class="info__authors"><a href="/p/${i}">${name}</a><sup>${i + 1}</sup></span>`)
      .join(', ');
    expect(authorOf({ under: `<p>${under}</p>` })).toBe('Ada Brook, Owen Marsh');
  });

  test('with a comma where markup alone parts them', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The second ferry stays',
      author: ['Ada Brook', 'Owen Marsh'].map((name) => ({ '@type': 'Person', name })),
    })}</script>`;
    const under = '<div class="byline"><a href="/1">Ada Brook</a><br><a href="/2">Owen Marsh</a></div>';
    expect(authorOf({ head, under })).toBe('Ada Brook, Owen Marsh');
  });

  test('by the name itself where a list of writers has more in it', () => {
    const under =
      '<div class="author-list"><a class="author-text"><div class="author-name">Ada Brook</div><div class="author-title">Moorings & Ropes</div></a></div>';
    expect(authorOf({ under })).toBe('Ada Brook');
  });

  test('by nobody who wrote one of the articles below', () => {
    const card = (name: string) =>
      `<div class="entry"><h3><a href="/${name}">The ${name} of the harbour</a></h3><div class="meta-author">By ${name}</div></div>`;
    expect(authorOf({ after: `<div>${['Ada Brook', 'Owen Marsh'].map(card).join('')}</div>` })).toBeUndefined();
  });

  test('by no choice of a form, and by no article in a writer’s folder', () => {
    const form =
      '<select><option value="title">Title</option><option value="author">Author</option><option>Item Number</option></select>';
    expect(authorOf({ under: form })).toBeUndefined();
    const story =
      '<ul><li><a href="/columnists/overdue_shot_in_arm_for_science_158853.htm">OVERDUE SHOT IN ARM FOR SCIENCE</a></li></ul>';
    expect(authorOf({ under: story })).toBeUndefined();
  });

  test('where the site bears its writer’s name', () => {
    const head = `<meta property="og:site_name" content="Ada Brook"><script type="application/ld+json">${JSON.stringify(
      {
        '@type': 'Article',
        headline: 'The second ferry stays',
        author: { '@type': 'Person', name: 'Ada Brook' },
      },
    )}</script>`;
    expect(authorOf({ head, url: 'https://www.ada-brook.example/ferry' })).toBe('Ada Brook');
    expect(authorOf({ head: head.replaceAll('Ada Brook', 'Harbour News') })).toBeUndefined();
  });
});

describe('where an article names nobody, its site’s owner wrote it', () => {
  const url = 'https://www.adabrook.example/ferry';

  test.each([
    ['its name', '<meta property="og:site_name" content="Ada Brook’s Harbour Blog">', ''],
    ['its feed', '<link rel="alternate" type="application/rss+xml" title="Ada Brook" href="/feed">', ''],
    ['its copyright', '', '<footer><p>© 2019–2021 Ada Brook. All rights reserved.</p></footer>'],
  ])('as %s says', (_case, head, after) => {
    expect(authorOf({ head, after, url })).toBe('Ada Brook');
  });

  test('and nobody where its address is another', () => {
    const after = '<footer><p>© 2021 Ada Brook. All rights reserved.</p></footer>';
    expect(authorOf({ after })).toBeUndefined();
  });
});

test.each([
  ['a time that reading takes', '<div class="author_time">10 mins read</div>'],
  ['the rules of the house', '<div class="author-tooltip">Learn about our <a href="/e">editorial policies</a></div>'],
  ['a weekday and a day', '<div class="byline">Tue, 4 May</div>'],
  ['a choice of sizes', '<p>Text <strong>Size</strong></p>'],
  ['a heading', '<div class="author-heading">Insights from</div>'],
  ['a label beside a label', '<div><p>Author:</p><p>Date:</p></div><div><p>Nobody knows</p><p>4 May 2021</p></div>'],
  ['how long ago it was', '<p class="byline">6 years ago</p>'],
  ['a subject', '<div class="byline"><span>Personal finance</span></div>'],
  ['a day without its year', '<div class="author-date">Jun 2</div>'],
  ['who is quoted', '<span class="quoteAuthor">Ottilie Brandt</span>'],
  [
    'who took a picture',
    '<figure><img src="a.png"><figcaption><small itemprop="author">Photograph by Tina Moor, Harbour Pictures</small></figcaption></figure>',
  ],
  [
    'who took one of several',
    '<div class="gallery-item"><div class="caption"><span>The ferry in May 2021.</span> <span class="photographer">Ada Brook</span></div></div>',
  ],
])('%s is nobody’s name', (_case, under) => {
  expect(authorOf({ under })).toBeUndefined();
});
