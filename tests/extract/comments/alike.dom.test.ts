import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { inWords, paragraphs, type Said, threadOf } from './thread.ts';

function seen(html: string) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>The ferry and the bridge</h1>${html}</main></body></html>`,
    'text/html',
  );
  const comments = atOnce(readGeneric(document, 'https://boards.example/thread/77-ferry'));
  return comments.map(({ author, text }) => ({ author, text }));
}

const flat = threadOf(6);
const words = (said: readonly Said[]) => said.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const head = (one: Said) =>
  `<header><a class="username" href="/members/${one.id}">${one.author}</a> <time datetime="${one.time}">some time</time></header>`;

describe('what stands above or below the words of all', () => {
  const thread = (list: readonly Said[], above: (one: Said) => string, below: string) =>
    list
      .map(
        (one) =>
          `<div class="post" id="post${one.id}"><div class="words">${above(one)}${paragraphs(one)}${below}</div>${head(one)}</div>`,
      )
      .join('');

  test('is not said: marks, the writer’s own name, a day', () => {
    const above = (one: Said) => `<div>Score: ${one.id % 7}</div><div>You do not hide ${one.author}</div>`;
    expect(seen(thread(flat, above, '<ul><li>Delete</li><li>Flag it</li></ul>'))).toEqual(words(flat));
  });

  test('is said where few say it, or where it is a sentence or names a source', () => {
    const few = thread(flat, (one) => (one.id % 2 ? '<p>Same here</p>' : ''), '');
    expect(seen(few).filter(({ text }) => text.startsWith('Same here'))).toHaveLength(3);
    const all = thread(flat, () => '<p>Guest wrote:</p>', '<p>I was there too.</p>');
    expect(seen(all).every(({ text }) => text.startsWith('Guest wrote:') && text.endsWith('there too.'))).toBe(true);
  });
});

describe('a name', () => {
  const named = (show: (name: string) => string) =>
    seen(
      flat
        .map(
          (one) => `<div class="comment" id="c${one.id}"><b class="author">${show(one.author)}</b>
          <time datetime="${one.time}">then</time><div class="words">${paragraphs(one)}</div></div>`,
        )
        .join(''),
    ).map(({ author }) => author);
  const names = flat.map(({ author }) => author);

  test('is read without what is said of it', () => {
    expect(named((name) => `${name} said...`)).toEqual(names);
    expect(named((name) => `${name} @tide_7`)).toEqual(names);
    expect(named((name) => `${name} Verified buyer`)).toEqual(names);
    expect(named((name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`)).toEqual(names);
    expect(named((name) => `来自: ${name}`)).toEqual(names);
  });

  test('is no button and no number of a post', () => {
    const beside = (name: string, word: string) => `${word}</b><span class="who">${name}</span><b>`;
    let count = 0;
    expect(named((name) => beside(name, `${++count}/37`))).toEqual(names);
    expect(named((name) => beside(name, `Recommend ${++count}`))).toEqual(names);
  });
});

test('a name that holds tags as words is read without them', () => {
  const html = flat.map(
    (
      one,
    ) => `<article class="comment" id="comment-${one.id}"><b class="author">&lt;span&gt;${one.author}&lt;/span&gt;</b>
    <time datetime="${one.time}">then</time>${paragraphs(one)}</article>`,
  );
  expect(seen(html.join(''))).toEqual(words(flat));
});

test('a link to the comment that is answered is not the answer’s own address', () => {
  const answered = (i: number) => flat[i - 1]?.id ?? 0;
  const html = flat.map(
    (one, i) => `<article class="comment" id="comment-${one.id}">${head(one)}
    ${i % 2 ? `<p class="parent">In reply to <a class="permalink" href="#comment-${answered(i)}">this one</a></p>` : ''}${paragraphs(one)}</article>`,
  );
  const read = new DOMParser().parseFromString(`<main>${html.join('')}</main>`, 'text/html');
  const comments = atOnce(readGeneric(read, 'https://boards.example/thread/77-ferry'));
  expect(comments.map(({ permalink }) => permalink)).toEqual(flat.map(() => undefined));
  expect(comments.map(({ parent }) => parent)).toEqual(flat.map((_, i) => (i % 2 ? i - 1 : undefined)));
});

test('a day and a clock without a space between them are a moment', () => {
  const html = flat.map(
    (
      one,
      i,
    ) => `<li class="comment" id="comment-${one.id}"><h5>${one.author}</h5><div class="datetime"><span class="date"><a
    href="#comment-${one.id}">May ${i + 1}, 2019</a></span><span class="clock">10:0${i} am</span> -</div>${paragraphs(one)}</li>`,
  );
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><ul>${html.join('')}</ul></body></html>`,
    'text/html',
  );
  const comments = atOnce(readGeneric(document, 'https://boards.example/desk'));
  expect(comments.map(({ time }) => time)).toEqual(flat.map((_, i) => `2019-05-0${i + 1}T10:0${i}`));
});

test('the same words sent twice are two comments, the first post shown twice is one', () => {
  const [first, second] = flat as [Said, Said];
  const post = (one: Said) =>
    `<div class="post" id="p${one.id}">${head(one)}<div class="words">${paragraphs(one)}</div></div>`;
  const html = [first, ...flat, second].map(post).join('');
  expect(seen(html)).toEqual(words([...flat, second]));
});

test('the line above a thread that says who began it and where is no post', () => {
  const [first] = flat as [Said];
  const line = `<div class="start"><a class="username" href="/members/1">Nadia Quint</a> | Posted in the general room on
    <time datetime="2019-05-01T10:00:00Z">1 May</time></div>`;
  expect(
    seen(
      `${line}<div id="replies">${flat.map((one) => `<div class="reply" id="r${one.id}">${head(one)}${paragraphs(one)}</div>`).join('')}</div>`,
    )[0]?.author,
  ).toBe(first.author);
});

test('two comments whose name and day are built alike are two comments', () => {
  const one = (
    said: Said,
  ) => `<div class="comment"><div class="top"><span><a href="javascript:void(0)">${said.author}</a></span>
    <span><a href="/p/ferry/comments#c-${said.id}">${inWords(said.time)}</a></span></div><div class="words">${paragraphs(said)}</div></div>`;
  expect(seen(`<section>${flat.slice(0, 2).map(one).join('')}</section>`)).toEqual(words(flat.slice(0, 2)));
});

test('a link that says how long ago leads to the comment itself', () => {
  const one = (said: Said) => `<div class="answer"><a class="username" href="/members/${said.id}">${said.author}</a>
    <a href="/r/ferry/comments/zz9/comment/${said.id}/">4 yr. ago</a><div class="words">${paragraphs(said)}</div></div>`;
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><div id="answers">${flat.map(one).join('')}</div></body></html>`,
    'text/html',
  );
  const comments = atOnce(readGeneric(document, 'https://boards.example/r/ferry/comments/zz9/which/'));
  expect(comments.map(({ permalink }) => permalink)).toEqual(
    flat.map(({ id }) => `https://boards.example/r/ferry/comments/zz9/comment/${id}/`),
  );
});

test('a moment that a theme states alike for all gives way to the one it shows', () => {
  const one = (said: Said) => `<li class="reply" id="reply-${said.id}">${head(said).replace(/<time.*<\/time>/, '')}
    <span class="timestamp" title="Mon, 13 Aug 2012 18:05:23 -0700">${inWords(said.time)}</span><div class="words">${paragraphs(said)}</div></li>`;
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><ul>${flat.map(one).join('')}</ul></body></html>`,
    'text/html',
  );
  const comments = atOnce(readGeneric(document, 'https://boards.example/thread/77-ferry'));
  expect(comments.map(({ time }) => time?.slice(0, 10))).toEqual(flat.map(({ time }) => time.slice(0, 10)));
});

test('a name of many words is one where it leads to a profile', () => {
  const long = 'The one who rows to the island and back before breakfast';
  const one = (
    said: Said,
    i: number,
  ) => `<article class="single-comment" id="comment-${said.id}"><header><div><a href="/users/${said.id}/comments">${i === 2 ? long : said.author}</a>
    <time datetime="${said.time}">some time</time></div></header><div class="comment-body">${paragraphs(said)}</div>
    <footer><ul><li><a href="/report/${said.id}">Report</a></li><li><a href="/comment/${said.id}#comment-${said.id}">Permalink</a></li></ul></footer></article>`;
  const authors = seen(`<section id="comments-area"><h3>Comments</h3>${flat.map(one).join('')}</section>`).map(
    ({ author }) => author,
  );
  expect(authors).toEqual(flat.map(({ author }, i) => (i === 2 ? long : author)));
});
