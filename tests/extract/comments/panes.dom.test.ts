import { expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { inWords, type Said, threadOf } from './thread.ts';

/** Boards show beside each post what is known of its writer: in short posts that is most of the words. */
const thread = threadOf(7);
const body = (one: Said) => one.text.join('<br><br>');
const rank = (i: number) => `Harbour hand ${i % 3}`;

const forms: [name: string, html: string, permalink: (one: Said) => string][] = [
  [
    'two cells named alike, the day under the words',
    thread
      .map(
        (
          one,
          i,
        ) => `<article class="message" id="post-${one.id}"><div class="inner"><div class="message-cell cell-user"><section><h4>
        <a href="/members/${one.id}" class="username">${one.author}</a></h4><h5>${rank(i)}</h5><div><dl><dt>Messages</dt><dd>1,2${i}1</dd></dl>
        <dl><dt>Likes received</dt><dd>33</dd></dl><dl><dt>Joined</dt><dd>Mar 1${i}, 2011</dd></dl></div></section></div><div class="message-cell cell-main">
        <article class="words"><div class="wrapper">${body(one)}</div></article><footer>${one.author}, <a href="#post-${one.id}">
        <time datetime="${one.time}">${inWords(one.time)}</time></a></footer></div></div></article>`,
      )
      .join(''),
    ({ id }) => `https://board.example/viewtopic.php?t=77#post-${id}`,
  ],
  [
    'a table each, of a row for the head and a row for the words, with a signature',
    thread
      .map(
        (
          one,
          i,
        ) => `<table class="tablebg"><tr class="row${(i % 2) + 1}"><td><a name="p${one.id}"></a><b class="postauthor">${one.author}</b></td>
        <td><table><tr><td class="gensmall"><div><b>Post subject:</b> Re: The ferry</div><div><a href="./viewtopic.php?p=${one.id}#p${one.id}">
        <img src="target.gif" alt="Post"></a><b>Posted:</b> ${inWords(one.time)}</div></td></tr></table></td></tr>
        <tr class="row${(i % 2) + 1}"><td class="profile"><table><tr><td>${rank(i)}</td></tr></table><span><br><b>Joined:</b> Thu Jan 1${i}, 2008 9:20 pm<br>
        <b>Posts:</b> 1${i}2<br><b>Location:</b> Oslo</span></td><td><table><tr><td><div class="postbody">${body(one)}</div>${
          i % 2 ? '<div class="postbody"><br>_________________<br>Ships are safe in harbour</div>' : ''
        }</td></tr></table></td></tr><tr><td><a href="#top">Top</a></td><td><a href="./posting.php?mode=quote&p=${one.id}">
        <img src="quote.gif" alt="Reply with quote"></a></td></tr></table>`,
      )
      .join(''),
    ({ id }) => `https://board.example/viewtopic.php?p=${id}#p${id}`,
  ],
];

test.each(forms)('%s', (_, html, permalink) => {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><h1>The ferry</h1>${html}</body></html>`,
    'text/html',
  );
  const found = atOnce(readGeneric(document, 'https://board.example/viewtopic.php?t=77'));
  expect(found.map((one) => [one.author, one.text, one.time?.slice(0, 16), one.permalink])).toEqual(
    thread.map((one) => [one.author, one.text.join('\n\n'), one.time.slice(0, 16), permalink(one)]),
  );
});
