import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

const address = 'https://boards.example/thread/77-ferry';

function read(html: string) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>The ferry and the bridge</h1>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, address));
}

const words = (said: readonly Said[]) => said.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const seen = (html: string) => read(html).map(({ author, text }) => ({ author, text }));
const parents = (html: string) => read(html).map(({ parent }) => parent);

const head = (one: Said) =>
  `<header><a class="username" href="/members/${one.id}">${one.author}</a> <time datetime="${one.time}">some time</time></header>`;
const post = (one: Said, inside = '', type = 'Comment', prop = 'comment') =>
  `<div class="entry-box" itemprop="${prop}" itemscope itemtype="https://schema.org/${type}">${head(one)}<div class="words">${paragraphs(one)}</div>${inside}</div>`;

const flat = threadOf(6);
const [opening, ...answers] = flat as [Said, ...Said[]];

describe('an opening post', () => {
  test('that wraps its thread is nobody’s parent', () => {
    const html = post(opening, answers.map((one) => post(one)).join(''), 'DiscussionForumPosting', 'mainEntity');
    expect(seen(html)).toEqual(words(flat));
    expect(parents(html)).toEqual(flat.map(() => undefined));
  });

  test('that wraps its thread leaves the answers to answers', () => {
    const tree = threadOf(10, true);
    const first = { ...opening, time: '2019-05-01T00:00:00Z' };
    const html = post(
      first,
      drawTree(tree, (one, inner) => post(one, inner)),
      'DiscussionForumPosting',
      'mainEntity',
    );
    const expected = tree.map(({ parent }) => (parent === undefined ? undefined : parent + 1));
    expect(parents(html)).toEqual([undefined, ...expected]);
  });

  test('built like its answers is found with them, though only they are marked', () => {
    const card = (one: Said, mark: string) =>
      `<div class="card-post"><div ${mark}>${head(one)}<div class="words">${paragraphs(one)}</div></div></div>`;
    const marked = answers.map((one) => card(one, 'itemprop="comment" itemscope')).join('');
    expect(seen(`<div>${card(opening, '')}${marked}</div>`)).toEqual(words(flat));
  });

  test('that is the first post over again, its moment told in another zone, is not said twice', () => {
    const inZone = (time: string) => new Date(Date.parse(time) + 7_200_000).toISOString().replace('.000Z', '+02:00');
    const zoned = flat.map((one) => ({ ...one, time: inZone(one.time) }));
    const top = `<div class="topic-head">${head(opening)}<p>This thread is resolved, and the ferry runs again.</p></div>`;
    expect(seen(`${top}<div>${zoned.map((one) => post(one)).join('')}</div>`)).toEqual(words(flat));
  });

  test('whose name and day are invisible data has them where they are shown', () => {
    const data = (one: Said) =>
      `<span itemprop="author" itemscope><meta itemprop="name" content="${one.author}"></span><meta itemprop="datePublished" content="${one.time}">`;
    const rows = (one: Said) =>
      `<tr><td><a href="#${one.id}">The ferry</a> by <a class="user" href="/${one.id}-page">${one.author}</a>: <b>3:21pm</b> on <b>Mar 09</b></td></tr>
      <tr><td id="words${one.id}"><div class="narrow">${paragraphs(one)}</div><div class="buttons"><a>Share</a> <a>Quote</a></div></td></tr>`;
    const marked = answers
      .map((one) => `<tbody itemprop="comment" itemscope itemtype="https://schema.org/Comment">${rows(one)}</tbody>`)
      .map((body, i) => body.replace('<td>', `<td>${data(answers[i] as Said)}`));
    const html = `<div itemscope itemtype="https://schema.org/DiscussionForumPosting">${data(opening)}<table><tbody>${rows(opening)}</tbody>${marked.join('')}</table></div>`;
    expect(seen(html)).toEqual(words(flat));
    const pages = flat.map(({ id }) => `https://boards.example/${id}-page`);
    expect(read(html).map(({ authorUrl }) => authorUrl)).toEqual(pages);
  });

  test('begins with its words, not with the heading above them', () => {
    const many = ['It runs.', 'It ran.', 'It will run.', 'So it was said.', 'I doubt it.', 'Who pays?'];
    const lead = `<div class="lead-topic"><h2>The ferry, and what the bridge means for it</h2><div>${head(opening)}</div>${many.map((line) => `<p>${line}</p>`).join('')}</div>`;
    const [first] = seen(`${lead}<div>${answers.map((one) => post(one)).join('')}</div>`);
    expect(first?.text.split(/\n+/)).toEqual(many);
  });

  test('whose head says again what the first post says is not said twice', () => {
    const line = `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><p>The ferry and the bridge
      <a class="username" href="/members/1">${opening.author}</a> <time datetime="${opening.time}">then</time></p>`;
    expect(seen(`${line}${flat.map((one) => post(one)).join('')}</div>`)).toEqual(words(flat));
  });
});

describe('what stands beside the words', () => {
  test('few words that the data names are the comment, whatever the panel beside them says', () => {
    const panel = (one: Said) => `<section class="user"><h4 class="username">${one.author}</h4><div class="extras">
      <dl><dt>Joined</dt><dd>Jul 29, 20${one.id % 90}</dd></dl><dl><dt>Messages</dt><dd>${one.id}</dd></dl><p>Seaman, North Quay ${one.id}</p></div></section>`;
    const html = flat.map(
      (
        one,
        i,
      ) => `<article itemprop="comment" itemscope itemtype="https://schema.org/Comment">${panel(one)}<div class="cell">
      <time datetime="${one.time}">then</time><div class="ad-container">Advertisement</div><div itemprop="text">Pier ${i} 7/18</div></div></article>`,
    );
    expect(seen(html.join(''))).toEqual(flat.map(({ author }, i) => ({ author, text: `Pier ${i} 7/18` })));
  });

  test('figures about a member are no comment, nor the day of joining a moment', () => {
    const panel = (one: Said) => `<div class="cell"><h4 class="username">${one.author}</h4>
      <dl><dt>Joined</dt><dd>Jul 29, 2014</dd></dl><dl><dt>Messages</dt><dd>128</dd></dl><dl><dt>Location</dt><dd>Quay</dd></dl></div>`;
    const html = flat.map(
      (one) => `<li class="message">${panel(one)}<div><a class="username" href="/members/${one.id}">${one.author}</a>
      <div>${inWords(one.time)}</div><div class="words">${paragraphs(one)}</div></div></li>`,
    );
    const list = `<ol>${html.join('')}</ol>`;
    expect(seen(list)).toEqual(words(flat));
    expect(read(list).map(({ time }) => time)).toEqual(flat.map(({ time }) => time.slice(0, 16)));
  });

  test('a quoted passage with its own name and day belongs to the comment', () => {
    const quote = (
      of: Said,
    ) => `<blockquote class="message-quote"><div class="by"><a class="username" href="/members/${of.id}">${of.author}</a>
      wrote on ${inWords(of.time)}</div>${of.text.map((line) => `<p>${line}</p>`).join('')}</blockquote>`;
    const html = flat.map(
      (
        one,
        i,
      ) => `<div class="post" id="post${one.id}">${head(one)}<div class="words">${flat.slice(0, i).map(quote).join('')}
      ${paragraphs(one)}</div></div>`,
    );
    expect(read(html.join('')).map(({ author }) => author)).toEqual(flat.map(({ author }) => author));
  });

  test('the subject above the words and the notice of a change below are not said', () => {
    const html = flat.map(
      (one, i) => `<div class="post" id="post${one.id}">${head(one)}<div class="words">
      <h5>${i ? 'Re: ' : ''}The ferry and the bridge</h5>${paragraphs(one)}<p>Last edited by ${one.author} on May 9, 2019</p></div></div>`,
    );
    expect(seen(html.join(''))).toEqual(words(flat));
  });

  test('a line of one’s own about an edit is said', () => {
    const html = flat.map(
      (one) => `<div class="post" id="post${one.id}">${head(one)}<div class="words">${paragraphs(one)}
      <p>Edited to add: ${one.id} is the number.</p></div></div>`,
    );
    expect(seen(html.join('')).every(({ text }) => text.includes('Edited to add:'))).toBe(true);
  });

  test('a day and a clock side by side in elements of their own are one moment, and no name', () => {
    const html = flat.map((one) => {
      const [day = '', clock = ''] = one.time.split('T');
      const shown = day.split('-').toReversed().join('.').replace('.20', '.');
      return `<div class="CommentBox" id="Comment${one.id}"><span class="AccountName">${one.author}</span><span class="CommentTime"><span>${shown}</span><span>${clock.slice(0, 5)}</span></span><div class="CommentText">${paragraphs(one)}</div></div>`;
    });
    const expected = flat.map(({ author, time }) => ({ author, time: time.slice(0, 16) }));
    expect(read(html.join('')).map(({ author, time }) => ({ author, time }))).toEqual(expected);
  });

  test('a rank glued to a name is left out, and a name cut short is completed', () => {
    const long = flat.map((one) => ({ ...one, author: `${one.author} of Lower Quay` }));
    const html = long.map(
      (one) => `<div class="post" id="post${one.id}"><div class="author"><img class="avatar" alt="${one.author}">
      <a href="/members/${one.id}">${one.author.slice(0, 14)}...</a><span class="user-title">Deckhand</span></div>
      <time datetime="${one.time}">then</time><div class="words">${paragraphs(one)}</div></div>`,
    );
    expect(seen(html.join(''))).toEqual(words(long));
  });

  test('a clock in an element of its own belongs to the day beside it', () => {
    const html = flat.map(
      (one) => `<div class="post" id="post${one.id}"><a class="username" href="/members/${one.id}">${one.author}</a>
      <span><span class="date">${one.time.slice(0, 10)}</span> <span class="clock">${one.time.slice(11, 16)}</span></span>
      <div class="words">${paragraphs(one)}</div></div>`,
    );
    expect(read(html.join('')).map(({ time }) => time)).toEqual(flat.map(({ time }) => time.slice(0, 16)));
  });

  test('a page builder’s wrappers do not make a thread a widget', () => {
    const html = `<div class="elementor-widget-wrap"><div class="elementor-widget"><section>${flat
      .map(
        (one) =>
          `<div class="card-reply" id="n${one.id}">${head(one)}<div class="words">${paragraphs(one)}</div></div>`,
      )
      .join('')}</section></div></div>`;
    expect(seen(html)).toEqual(words(flat));
  });
});

describe('a thread of two', () => {
  const two = flat.slice(0, 2);
  const drawn = two
    .map(
      (one) => `<div class="flexrow"><div class="who"><p class="personAuthor">${one.author}</p>
      <p class="when">${inWords(one.time)}</p><p class="said">${one.text.join(' ')}</p></div></div>`,
    )
    .join('');

  test('is one under a heading that says so', () => {
    expect(seen(`<h3>Comments</h3><div>${drawn}</div>`)).toEqual(
      two.map(({ author, text }) => ({ author, text: text.join(' ') })),
    );
  });

  test('is none where nothing says so', () => {
    expect(seen(`<h3>Our people</h3><div>${drawn}</div>`)).toEqual([]);
  });
});

test('a thread of one writer alone is a thread', () => {
  const alone = flat.map((one) => ({ ...one, author: 'Mira Okafor' }));
  const html = alone.map(
    (one) => `<div class="post" id="post-${one.id}">${head(one)}<div class="words">${paragraphs(one)}</div></div>`,
  );
  expect(seen(html.join(''))).toEqual(words(alone));
});

test('posts of other days under an article are no thread', () => {
  const teasers = flat.map(
    (
      one,
    ) => `<article class="post type-post" id="post-${one.id}"><div class="post-content"><h3><a href="/2019/${one.id}">Of the boats of spring ${one.id}</a></h3></div>
    <a class="author" href="/author/${one.id}">${one.author}</a> <time datetime="${one.time}">then</time>
    <a href="/2019/${one.id}#comments">3</a></article>`,
  );
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>The ferry</h1><p>It ran.</p></main><div class="more">${teasers.join('')}</div></body></html>`,
    'text/html',
  );
  expect(atOnce(readGeneric(document, 'https://harbour.example/2019/05/ferry'))).toEqual([]);
});

describe('a block that holds the posts alone', () => {
  const table = (inside: string) => `<table class="sheet"><tr>${inside}</tr></table>`;
  const row = (one: Said) =>
    table(`<td class="poster"><b class="poster-name"><a href="/users/${one.id}">${one.author}</a></b></td>
      <td>#<a href="#post${one.id}">${one.id}</a> <span class="day">${one.time.slice(0, 10)}</span>
      <div id="words${one.id}">${paragraphs(one)}</div></td>`);
  const figures = table(
    '<td class="poster"><b class="poster-name">Who is here now</b></td><td><i>Trek</i> and 118 guests are here, and no robots</td>',
  );
  const most = table(
    '<td class="total"><a href="/users/88">Ollo</a> is new</td><td><span class="day">2018-11-07</span><div>Most at once were 1,021, and that was a long time ago</div></td>',
  );

  test('gives its posts, not the tables of figures below them', () => {
    expect(seen(`<div class="sheets">${flat.map(row).join('')}${figures}${most}</div>`)).toEqual(words(flat));
  });

  test('gives the last post too where its writer has no page of his own', () => {
    const last = { ...flat[5], author: 'Wanderer' } as Said;
    const guest = row(last).replace(/<a href="\/users[^>]*>(.*?)<\/a>/, '<i>$1</i>');
    expect(seen(`<div class="sheets">${flat.slice(0, 5).map(row).join('')}${guest}</div>`)).toEqual(
      words([...flat.slice(0, 5), last]),
    );
  });

  test('that shows its first post twice has it once', () => {
    const [first] = flat as [Said];
    expect(seen(`<div class="sheets">${row(first)}${flat.map(row).join('')}</div>`)).toEqual(words(flat));
  });
});

describe('what a board writes around somebody’s words is none of them', () => {
  const draw = (around: (words: string, one: Said) => string) =>
    `<div id="posts">${flat.map((one) => `<div class="blockpost"><h2><a href="#p${one.id}">${inWords(one.time)}</a></h2><dl><dt><a href="/members/${one.id}">${one.author}</a></dt></dl>${around(paragraphs(one), one)}</div>`).join('')}</div>`;
  const readUnder = (title: string, html: string) => {
    const page = `<html lang="en"><head><title>${title}</title></head><body><h1>Harbour boards</h1>${html}</body></html>`;
    const found = atOnce(readGeneric(new DOMParser().parseFromString(page, 'text/html'), address));
    return found.map(({ author, text }) => ({ author, text }));
  };

  test('the subject, which only the page’s title tells', () => {
    const html = draw((said) => `<div class="right"><h3>Re: Does the ferry run late?</h3><div>${said}</div></div>`);
    expect(readUnder('Does the ferry run late? / Timetables / Harbour boards', html)).toEqual(words(flat));
  });

  test('who gave thanks, and a change above the buttons', () => {
    const thanks = '<div class="ThankedByBox"><span>Thanked by 2</span> <a href="/members/3">Ada</a></div>';
    const change = '<span class="light"><b>Edited <time datetime="2019-05-03">May 3</time> by Ada</b></span>';
    const html = draw(
      (said, one) =>
        `<div class="right"><div>${said}${one === flat[1] ? thanks : ''}${one === flat[2] ? change : ''}</div><p>Quote this post</p></div>`,
    );
    expect(readUnder('The ferry', html)).toEqual(words(flat));
  });
});
