import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/extract/readPage.ts';

const address = 'https://harbour.example/2021/05/04/the-second-ferry';
const prose = [
  'The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is now planned for the autumn of next year.',
  'The boat was to be sold in June. Its crew of eleven had been told so in January, and four of them have since found other work on the mainland.',
  'A study that the council paid for found that a third of the passengers carry goods, and that the bus cannot take them before the road is widened.',
];

interface Draft {
  head?: string;
  before?: string;
  byline?: string;
  after?: string;
  title?: string;
}

function read({ head = '', before = '', byline = '', after = '', title = 'The second ferry stays' }: Draft) {
  const html = `<html lang="en"><head><title>${title} – Harbour News</title>${head}</head><body>
    <header><a href="/">Harbour News</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
    ${before}<main><article><h1>${title}</h1>${byline}${prose.map((line) => `<p>${line}</p>`).join('')}</article></main>
    ${after}<footer><p>© 2021 Harbour News. All rights reserved.</p></footer></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, address).article;
}

const told = (type: string, more = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, ...more })}</script>`;

describe('an article', () => {
  test('has its headline and its words, and nothing of what stands around', () => {
    const article = read({ before: '<aside><h2>Most read</h2><a href="/a">A seal in the lock</a></aside>' });
    expect(article?.title).toBe('The second ferry stays');
    expect(article?.text.split(/\n+/)).toEqual(prose);
  });

  test.each([
    ['over it', '<small>Harbour council</small> The second ferry stays'],
    ['under it', '<span>The second ferry stays</span> <small>04.05.2021 • Council, Ferries</small>'],
  ])('has its headline without the line %s that its data leaves out', (_case, title) => {
    const head = '<meta property="og:title" content="The second ferry stays">';
    expect(read({ head, title })?.title).toBe('The second ferry stays');
    const whole = '<meta property="og:title" content="Harbour council: The second ferry stays">';
    if (_case === 'over it') expect(read({ head: whole, title })?.title).toBe('Harbour council The second ferry stays');
  });

  test.each([
    ['a labelled line', '<p class="byline">By Mira Okafor</p>', 'Mira Okafor'],
    [
      'a line with the day',
      '<div class="author-line">By <a href="/authors/okafor">Mira Okafor</a>, 4 May 2021</div>',
      'Mira Okafor',
    ],
    [
      'two writers',
      '<p class="byline">By <a href="/authors/o">Mira Okafor</a> and <a href="/authors/l">Oddvar Lien</a></p>',
      'Mira Okafor and Oddvar Lien',
    ],
    [
      'a name with a rank',
      '<div class="post-author-n-share"><div class="author-details"><div class="author-details-info"><div><span class="author-details__username"><a class="username" href="/user/17">tallow</a></span></div><div><span><a href="/ranks" title="Keeper"></a></span> <span><a href="/key" class="industry"><span>CO</span></a></span></div></div></div></div>',
      'tallow',
    ],
    [
      'a name beside the column it stands in',
      '<div class="line"><div class="cb-author byline-part">Mira Okafor</div><div class="cb-category byline-part">Workshop</div></div>',
      'Mira Okafor',
    ],
    [
      'two names in a line of their own',
      '<div><span class="author first">Mira Okafor</span><span class="author last">Oddvar Lien</span></div>',
      'Mira Okafor, Oddvar Lien',
    ],
    [
      'a name and how it wants to be cited',
      '<div class="author">Mira Okafor</div><div class="author">The second ferry stays</div>',
      'Mira Okafor',
    ],
    ['a label run into the name', '<div><span>By</span><span>Mira Okafor</span></div>', 'Mira Okafor'],
    [
      'a label over the name',
      '<dl><dt>Date</dt><dd>4 May 2021</dd><dt>Author</dt><dd>Mira Okafor</dd></dl>',
      'Mira Okafor',
    ],
    [
      'a line in a block of facts',
      '<div><b>Datum:</b> 04.05.2021<br><b>Autor:</b> Mira Okafor<br><b>Quelle:</b> Hafenfunk</div>',
      'Mira Okafor',
    ],
    [
      'a name that what stands beside it runs into',
      '<div class="author-info"><a href="/users/mira">Mira Okafor</a><span>vor 5 Stunden</span></div>',
      'Mira Okafor',
    ],
    ['the desk', '<p class="byline">By Staff</p>', undefined],
    ['the site itself', '<p class="byline">Harbour News</p>', undefined],
  ])('of which its byline says %s', (_case, byline, expected) => {
    const site = '<meta property="og:site_name" content="Harbour News">';
    expect(read({ head: site, byline })?.author).toBe(expected);
  });

  test('has a writer after whom the site is named, where a link leads to the writer', () => {
    const head = '<meta property="og:site_name" content="Frau Ottilie">';
    const link = '<a class="url fn" rel="author" href="/author/ottilie/">Frau Ottilie</a>';
    expect(read({ head, byline: `<p class="byline">${link}</p>` })?.author).toBe('Frau Ottilie');
    expect(read({ head, byline: '<p class="byline">Frau Ottilie</p>' })?.author).toBeUndefined();
  });

  test('is by the one its byline names, not by the short form of its site that its data name', () => {
    const head = '<meta property="og:site_name" content="HN"><meta name="author" content="HN">';
    expect(read({ head, byline: '<p>by <a href="/authors/okafor">Mira Okafor</a></p>' })?.author).toBe('Mira Okafor');
    expect(read({ head })?.author).toBeUndefined();
  });

  test.each([
    ['an organisation', 'Bund der Fährleute e.V.'],
    ['the site, in words of its own', 'Harbour  News'],
    ['an account of that name', 'mira_okafor'],
  ])('is by the person its byline names where its data name %s', (_case, author) => {
    const head = `<meta property="og:site_name" content="HarbourNews"><meta name="author" content="${author}">`;
    expect(read({ head, byline: '<p>By Mira Okáfor</p>' })?.author).toBe('Mira Okáfor');
  });

  test('reads names and titles that its data wrote with entities', () => {
    const author = { name: 'Bj&ouml;rn Lind' };
    const head = told('NewsArticle', { headline: 'Ferries &amp; buses &#8211; what stays', author });
    const article = read({ head, title: 'Ferries and buses' });
    expect(article?.author).toBe('Björn Lind');
    expect(read({ head, title: '' })?.title).toBe('Ferries & buses – what stays');
  });

  test('is not by one who comments below it, in whatever language the page names its comments', () => {
    const after =
      '<div class="glbComentarios-lista"><span itemprop="author">Oddvar Lien</span> <p>Yes, and the bus is late too.</p><span itemprop="author">Priya Quint</span> <p>So it is.</p></div>';
    expect(read({ after })?.author).toBeUndefined();
  });

  test('takes the writer from data where the page shows none', () => {
    const head = told('NewsArticle', { headline: 'The second ferry stays', author: { name: 'Jens Ehrlich' } });
    expect(read({ head })?.author).toBe('Jens Ehrlich');
  });

  test.each([
    ['a time element', '', '<time datetime="2021-05-04T09:30:00+02:00">Tuesday</time>', '2021-05-04T09:30:00+02:00'],
    [
      'its data',
      told('NewsArticle', { headline: 'The second ferry stays', datePublished: '2021-05-04T07:30:00Z' }),
      '',
      '2021-05-04T07:30:00Z',
    ],
    ['words', '', '<p class="date">Published 4 May 2021</p>', '2021-05-04'],
    [
      'a label far below',
      '',
      '',
      '2021-05-02',
      `<p>${'<a href="/f">Ferries</a> '.repeat(45)}</p><ul><li><b>Date</b> 2.5.2021</li></ul>`,
    ],
    [
      'the line that its first paragraph begins with',
      '',
      '<p>Hafenstadt, (2 May 2021). The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is planned for the autumn.</p>',
      '2021-05-02',
    ],
    [
      'the day before its first sentence',
      '',
      '<p>2 May 2021 – The council voted on Tuesday to keep the second ferry until the bridge has been opened to lorries, which is planned for the autumn.</p>',
      '2021-05-02',
    ],
  ])('was published when %s says', (_case, head, byline, expected, after = '') => {
    expect(read({ head, byline, after })?.published).toBe(expected);
  });

  test('is not dated by a day that its first sentence tells of', () => {
    const byline =
      '<p>On 2 May 2021 the council voted to keep the second ferry until the bridge has been opened to lorries.</p>';
    expect(read({ byline })?.published).toBe('2021-05-04');
  });

  test.each([
    'Updated June 9, 2021 at 4:12 p.m. | Published May 6, 2021 at 9:00 a.m.',
    'Stand: 09.06.2021, 08:10 Uhr | Veröffentlicht: 06.05.2021, 09:00 Uhr',
  ])('is dated by what is named its publishing behind a later day: %s', (line) => {
    expect(read({ byline: `<p class="date">${line}</p>` })?.published).toBe('2021-05-06T09:00');
  });

  test('is not dated by what was only updated, nor by another article’s day', () => {
    const byline = '<p>Published 4 May 2021 · <span class="updated">Updated 9 June 2022</span></p>';
    const after = '<aside class="related"><a href="/x">A seal in the lock</a> <time>2022-07-01</time></aside>';
    expect(read({ byline, after })?.published).toBe('2021-05-04');
  });
});

describe('a page without an article', () => {
  test.each([
    ['a list of articles', prose.map((line) => `<article><h2><a href="/a">${line.slice(0, 40)}</a></h2></article>`)],
    ['an empty shell', ['<div id="app"></div>']],
    [
      'a thread that its data calls one',
      [
        `<h2>Ferries</h2><p>Welcome, guest: 3,313,045 members, 8,365,576 topics. Today is Thursday, and the harbour is shut.</p>`,
        ...['wren', 'brine', 'tallow'].map(
          (name, i) =>
            `<div itemprop="comment" itemscope itemtype="https://schema.org/${i === 0 ? 'DiscussionForumPosting' : 'Comment'}"><a class="user" href="/u/${name}">${name}</a> <time>2021-05-0${i + 1}T10:00:00Z</time><div itemprop="text">${prose[i]}</div></div>`,
        ),
      ],
    ],
  ])('%s', (_case, parts) => {
    const html = `<html lang="en"><body><main>${parts.join('')}</main></body></html>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage(document, 'https://harbour.example/7603790/ferries').article).toBeUndefined();
  });
});

test('an adapter says where a post’s own facts are, the generic reader the rest', () => {
  const html = `<html lang="en"><body><div class="post-listing"><article class="post-container">
    <a class="person-listing" href="/u/wren"><span>wren</span></a>
    <span class="moment-time" data-tippy-content="Friday, October 4th, 2019 at 3:43:10 PM GMT+03:00">7 years ago</span>
    <h1 class="post-title">Harbour report 2019-10-01</h1></article>
    <div class="md-div">${prose.map((line) => `<p>${line}</p>`).join('')}</div></div>
    <ul class="comments"><li class="comment"><article class="comment-node" id="comment-5"><a class="person-listing">brine</a>
    <span class="moment-time" data-tippy-content="Friday, October 4th, 2019 at 4:00:00 PM GMT+03:00">7 years ago</span>
    <div class="comment-content"><div class="md-div">Who counted them?</div></div></article></li></ul></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { article } = readPage(document, 'https://lemmy.example/post/5');
  expect(article).toMatchObject({
    title: 'Harbour report 2019-10-01',
    author: 'wren',
    published: '2019-10-04T15:43:10+03:00',
  });
});

test('a reply without words among others gives the article no name and no day', () => {
  const reply = (author: string, day: number, words: string) =>
    `<div class="reply"><a href="https://elsewhere.example/${day}"><span class="author">${author}</span> <span>replied</span>
     <time datetime="2021-05-0${day}T10:00:00Z">May ${day}, 2021</time></a><span>${words}</span></div>`;
  const after = `<h2>Mentions around the web</h2><div class="mentions">${[
    reply('Nora Quill', 5, 'The boat is older than the council, and both are worth keeping.'),
    reply('Owen Marsh', 6, ''),
    reply('Ada Brook', 7, 'I carry flour on it twice a week, and have since I was nine.'),
    reply('Max Field', 8, 'Then who pays the crew, now that four of them are gone?'),
  ].join('')}</div>`;
  const article = read({ after });
  expect(article?.title).toBe('The second ferry stays');
  expect([article?.author, article?.published]).toEqual([undefined, '2021-05-04']);
});

test.each([
  ['in a part that a script was to put in its place', '<div hidden id="S:0">', '</div>'],
  ['in a banner that was never closed', '<aside class="announcement"><a href="/fair">The fair is on Sunday</a>', ''],
])('an article %s is read', (_case, opened, closed) => {
  const body = prose.map((line) => `<p>${line}</p>`).join('');
  const html = `<html lang="en"><body><header>Harbour News</header>${opened}<main><article><h1>The second ferry stays</h1>${body}</article></main>${closed}</body></html>`;
  const article = readPage(new DOMParser().parseFromString(html, 'text/html'), address).article;
  expect(article?.title).toBe('The second ferry stays');
  expect(article?.text.split(/\n+/)).toEqual(prose);
});

test.each([
  ['Elementor', 'elementor-element elementor-widget elementor-widget-text-editor'],
  ['SiteOrigin', 'so-panel widget widget_sow-editor'],
])('an article whose every part %s calls a widget is read whole', (_builder, names) => {
  const parts = [prose.slice(0, 1), prose.slice(1)].map(
    (lines) => `<div class="${names}"><div class="inner">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`,
  );
  const aside =
    '<div class="sidebar"><div class="widget widget_text"><p>The harbour office is open on Mondays from nine to noon, and on no other day.</p></div></div>';
  const html = `<html lang="en"><body><main><h1>The second ferry stays</h1><div class="entry">${parts.join('')}</div></main>${aside}</body></html>`;
  const article = readPage(new DOMParser().parseFromString(html, 'text/html'), address).article;
  expect(article?.text.split(/\n+/)).toEqual(prose);
});

test('words that a page hides for good are no article', () => {
  const html = `<html lang="en"><body><main><h1>Harbour News</h1><div hidden id="later">${prose.map((line) => `<p>${line}</p>`).join('')}</div></main></body></html>`;
  expect(readPage(new DOMParser().parseFromString(html, 'text/html'), address).article).toBeUndefined();
});
