import { describe, expect, test } from 'vitest';
import { address, board, list, minute, read, said, short, whoSaidWhat, words } from './drawn.ts';
import { drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

describe('beside a name', () => {
  test('a score before it', () => {
    const one = (one: Said, i: number) =>
      `<li><div data-type="comment"><div class="author"><p class="v"><b><span>+${i}</span></b></p><a href="/people/${one.id}/"><b>${one.author}</b></a> <a href="/comment/${one.id}#comment-${one.id}"><time datetime="${one.time}">5 years ago</time></a></div><div class="text">${paragraphs(one)}</div></div></li>`;
    expect(whoSaidWhat(`<ul class="comments">${said.map(one).join('')}</ul>`)).toEqual(words(said));
  });
});

describe('beside an address', () => {
  test("that of the comment that is answered, whose element ends with the answer's", () => {
    const of = threadOf(6, true);
    const one = (one: Said, answers: string) =>
      `<li class="comment" id="comment-${one.id}"><h2><a href="#comment-${one.parent === undefined ? 'top' : of[one.parent]?.id}">[^]</a> <a class="title" href="#comment-${one.id}">Re: The ferry</a></h2><p class="meta">By <a rel="author" href="/users/${one.id}">${one.author}</a>, <time datetime="${one.time}">${minute(one)}</time></p><div class="content">${paragraphs(one)}</div>${answers && `<ul>${answers}</ul>`}</li>`;
    const found = read(`<h3>Comments</h3><ul class="threads">${drawTree(of, one)}</ul>`);
    expect(found.map(({ author, permalink }) => [author, permalink])).toEqual(
      found.map(({ author }) => [author, `${address}#comment-${of.find((other) => other.author === author)?.id}`]),
    );
    expect(found).toHaveLength(of.length);
  });

  test('a long link that offers to report', () => {
    const one = (one: Said, i: number) =>
      `<div class="post" id="post_${one.id}"><div class="username"><a href="/members/${one.id}">${one.author}</a></div><div class="content"><div class="title">${i + 1}. Re: The ferry</div><div class="postDate">${inWords(one.time)}</div><div class="postBody">${paragraphs(one)}</div><a href="/ReportPost?p=${one.id}">Report inappropriate content</a></div></div>`;
    expect(whoSaidWhat(said.map(one).join(''), board)).toEqual(words(said));
  });
});

test('a line that says by whom and when, without the year', () => {
  const one = (one: Said) =>
    `<div><p>${one.text[0]}</p><p class="posted">Posted by <a href="https://${one.id}.example/">${one.author}</a> on ${one.time.slice(5, 10).replace('-', '/')} at ${one.time.slice(11, 16)} AM</p></div>`;
  expect(whoSaidWhat(list(one, short))).toEqual(words(short));
});

test('posts that a search of the board has found are no thread of its own', () => {
  const one = (one: Said, i: number) =>
    `<div class="search post"><dl class="postprofile"><dt class="author">by <a href="/memberlist.php?u=${one.id}">${one.author}</a></dt><dd>${inWords(one.time)}</dd><dd>Topic: <a href="/viewtopic.php?t=${i}">Ferry ${i}</a></dd></dl><div class="postbody"><h3><a href="/viewtopic.php?p=${one.id}#p${one.id}">Re: Ferry ${i}</a></h3><div class="content">${paragraphs(one)}</div></div></div>`;
  const html = `<div class="results">${said.map(one).join('')}</div>`;
  expect(read(html, 'https://harbour.example/forum/search.php?keywords=ferry')).toEqual([]);
});
