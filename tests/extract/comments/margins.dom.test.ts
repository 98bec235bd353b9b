import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(6);

function read(html: string) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>The ferry</h1>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, 'https://harbour.example/2019/ferry/'));
}

const comment = (one: Said, time: string) =>
  `<li class="comment depth-1" id="comment-${one.id}"><b class="fn">${one.author}</b> ${time}
  <div class="comment-content">${paragraphs(one)}</div></li>`;
const dated = (one: Said) => `<time datetime="${one.time}">then</time>`;
const list = (some: readonly Said[], time = dated) =>
  `<ol class="commentlist">${some.map((one) => comment(one, time(one))).join('')}</ol>`;

describe('a margin that shows comments of other pages in the markup of the page’s own', () => {
  test('is none of the thread', () => {
    const margin = `<aside id="recentcomments-2" class="widget"><h3>Newest comments</h3>${list(said.slice(2))}</aside>`;
    const authors = said.slice(0, 2).map(({ author }) => author);
    expect(read(list(said.slice(0, 2)) + margin).map(({ author }) => author)).toEqual(authors);
  });

  test('is no thread where the page has none', () => {
    expect(read(`<aside id="recentcomments-2">${list(said)}</aside>`)).toEqual([]);
  });
});

test.each(['aside', 'footer'])(
  'a thread is the page’s own in an %s of the article, where it has the id of one',
  (tag) => {
    const thread = (attributes: string) =>
      `<article><p>A ferry.</p><${tag}><div ${attributes}>${list(said)}</div></${tag}></article>`;
    expect(read(thread('id="comments"')).length).toBe(said.length);
    expect(read(thread('class="box"'))).toEqual([]);
  },
);

describe('a moment shown as how long ago', () => {
  test.each(['title', 'data-tippy-content', 'data-tooltip', 'data-bs-original-title'])('is stated by %s', (name) => {
    const ago = (one: Said) => `<span class="ago" ${name}="${new Date(one.time).toUTCString()}">4 years ago</span>`;
    const times = said.map(({ time }) => time.slice(0, 16));
    expect(read(list(said, ago)).map(({ time }) => time?.slice(0, 16))).toEqual(times);
  });
});
