import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(6);
const day = (one: Said) => one.time.slice(0, 10);
const minute = (one: Said) => one.time.slice(0, 16).replace('T', ' ');
const short = said.map((one) => ({ ...one, text: one.text.slice(0, 1) }));
const address = 'https://harbour.example/2019/05/ferry';

function read(html: string, url = address) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><article><h1>The ferry</h1><p>The council met.</p></article>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, url));
}

const list = (one: (said: Said, i: number) => string, of = said) =>
  `<h3>Comments</h3><div class="comments">${of.map(one).join('')}</div>`;
const words = (of: readonly Said[]) => of.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const whoSaidWhat = (html: string) => read(html).map(({ author, text }) => ({ author, text }));
const links = (html: string) => read(html).map(({ permalink }) => permalink);

describe('heads', () => {
  test('one line that holds the name, the day and the words', () => {
    const one = (one: Said) => `<p>${one.author}, ${inWords(one.time).split(' at ')[0]}: ${one.text[0]}</p>`;
    expect(whoSaidWhat(list(one, short))).toEqual(words(short));
  });

  test('labelled lines: from whom, when', () => {
    const one = (one: Said) =>
      `<div class="msg"><p>From: ${one.author}<br>Date: ${minute(one)}<br>Subject: Re: ferry</p>${paragraphs(one)}</div>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });

  test('a place behind every name', () => {
    const one = (one: Said) =>
      `<div class="reason"><blockquote>${one.text[0]}</blockquote><div><span>${one.author}, Vik</span> · <span>2 years ago</span></div></div>`;
    expect(whoSaidWhat(list(one, short))).toEqual(words(short));
  });

  test('names in angle brackets, as chats write them', () => {
    const of = short.map((one) => ({ ...one, author: one.author.replace(/\W/g, '') }));
    const one = (one: Said) =>
      `<tr id="t${one.id}"><td><a href="#t${one.id}">${minute(one)}</a></td><td class="nick">&lt;${one.author}&gt;</td><td>${one.text[0]}</td></tr>`;
    expect(whoSaidWhat(`<table>${of.map(one).join('')}</table>`)).toEqual(words(of));
  });

  test('a name in the term before its description', () => {
    const one = (one: Said) =>
      `<dt><a href="/review/${one.id}/">Fine boat</a> Review by <span>${one.author}</span></dt><dd><table class="ratings"><tr><th>Price</th><td><div class="rating"></div></td></tr></table>${one.text[0]}<small class="date">(Posted on ${day(one)})</small></dd>`;
    const html = `<div id="customer-reviews"><h3>Reviews</h3><dl>${short.map(one).join('')}</dl></div>`;
    expect(whoSaidWhat(html)).toEqual(words(short));
    expect(links(html)).toEqual(short.map(({ id }) => `https://harbour.example/review/${id}/`));
  });

  test('a list of facts below the words: when, who, where', () => {
    const one = (one: Said) =>
      `<div class="sub"><h4 id="comment${one.id}">Re: ferry</h4><div class="sub_text">${paragraphs(one)}</div><ul class="sub_footer"><li>${minute(one)} </li><li>| <a href="https://${one.id}.example/">${one.author}</a> #- </li><li>| <a href="#comment${one.id}">URL</a></li><li>[ <a href="?edit=${one.id}">Edit</a> ]</li></ul></div>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });

  test('a row of name and moment over a row of what is known of the writer, whose label stands in the same cell', () => {
    const one = (one: Said) =>
      `<tr><td class="head"><a href="/userinfo.php?uid=${one.id}">${one.author}</a></td><td class="head"><span>Posted:</span> ${minute(one)}</td></tr><tr><td class="odd"><div class="rank">Regular</div><div><span>Joined:</span> 12/03/2009</div><div><span>Posts:</span> 12</div></td><td class="odd"><div class="comText">${paragraphs(one)}</div></td></tr><tr><td class="even"></td><td class="even"><button>Reply</button></td></tr>`;
    const found = read(`<table>${said.map(one).join('')}</table>`);
    expect(found.map(({ author, time, text }) => ({ author, time, text }))).toEqual(
      said.map((one) => ({ ...words([one])[0], time: one.time.slice(0, 16) })),
    );
  });
});

describe('labels and heads', () => {
  test('a label for screen readers, glued to the name', () => {
    const one = (one: Said) =>
      `<li id="comment${one.id}"><strong class="info_author"><span class="screen_out">Writer</span><a href="#none">${one.author}</a></strong><span class="date">${minute(one)}</span><div class="words">${paragraphs(one)}</div></li>`;
    expect(whoSaidWhat(`<h3>Comments</h3><ul>${said.map(one).join('')}</ul>`)).toEqual(words(said));
  });

  test('a label in other languages around the name', () => {
    const one = (one: Said) =>
      `<div class="bericht"><div class="naam">Naam: <b>${one.author}</b></div><div class="datum">Datum: ${minute(one)}</div><div class="tekst">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });

  test('the name of the moment as hAtom has it', () => {
    const one = (one: Said) =>
      `<div class="hentry comment" id="c${one.id}"><span class="author">${one.author}</span> <span class="updated" title="${minute(one)}">a year ago</span><div class="entry-content">${paragraphs(one)}</div></div>`;
    expect(read(list(one)).map(({ time }) => time)).toEqual(said.map(({ time }) => time.slice(0, 16)));
  });

  test('how long ago, behind a dash', () => {
    const one = (one: Said, i: number) =>
      `<div class="entry"><b>${one.author}</b> <a href="#c${one.id}" id="c${one.id}">&nbsp;— vor ${i + 2} Jahren</a><div class="words">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });
});

describe('threads of few', () => {
  const head = (one: Said) => `<p class="who"><strong>${one.author}</strong> — ${inWords(one.time)}</p>`;
  const two = said.slice(0, 2);

  test('two, as many as the heading counts', () => {
    const drawn = two.map((one) => `<div class="r">${head(one)}${paragraphs(one)}</div>`).join('');
    expect(whoSaidWhat(`<h2>2 responses to “The ferry”</h2>${drawn}`)).toEqual(words(two));
    expect(read(`<h2>7 responses to “The ferry”</h2>${drawn}`)).toEqual([]);
  });

  test('one, named so in another language', () => {
    const one = (one: Said) =>
      `<div class="comentario"><div class="autor">${one.author}</div><div class="fecha">${minute(one)}</div><div class="texto">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(list(one, said.slice(0, 1)))).toEqual(words(said.slice(0, 1)));
  });

  test('a table under the one cell of its head', () => {
    const one = (one: Said) =>
      `<tr><td><a href="/u/${one.id}/">${one.author}</a> <small>chapter 2 . <span data-xutime="${Date.parse(one.time) / 1000}">5/2/2019</span></small><div>${paragraphs(one)}</div></td></tr>`;
    const found = read(
      `<table><thead><tr><th>Reviews for The ferry</th></tr></thead><tbody>${said.map(one).join('')}</tbody></table>`,
    );
    expect(found.map(({ author, time }) => ({ author, time }))).toEqual(
      said.map(({ author, time }) => ({ author, time })),
    );
  });
});

test('answers in a list named so in another language', () => {
  const nested = threadOf(6, true);
  const one = (one: Said, answers: string) =>
    `<div class="commentaire" id="c${one.id}"><span class="auteur">${one.author}</span> <span class="date">${minute(one)}</span><div class="texte">${paragraphs(one)}</div></div>${answers && `<div class="commentaire__reponses">${answers}</div>`}`;
  expect(read(`<section class="commentaires">${drawTree(nested, one)}</section>`).map(({ parent }) => parent)).toEqual(
    nested.map(({ parent }) => parent),
  );
});

describe('what is the page’s and what the comment’s', () => {
  test('the words of each in a `main` of its own', () => {
    const one = (one: Said) =>
      `<article class="comment"><header><a href="/@${one.id}" class="name">${one.author}</a> <time datetime="${one.time}">${day(one)}</time></header><main>${paragraphs(one)}</main></article>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });

  test('what people answered on one other site, announced as answers', () => {
    const one = (one: Said) =>
      `<div class="mention"><a href="https://posts.example.net/@u${one.id}">${one.author}</a> <a href="https://posts.example.net/@u${one.id}/${one.id}">${minute(one)}</a><div class="words">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(`<section><h3>Replies</h3><div>${said.map(one).join('')}</div></section>`)).toEqual(words(said));
  });

  test('an opening post named otherwise than the answers beside it', () => {
    const one = (one: Said, i: number) =>
      `<div class="post ${i === 0 ? 'op' : 'reply'}" id="${i === 0 ? 'op' : 'reply'}_${one.id}"><p class="intro"><span class="name">${one.author}</span> <time datetime="${one.time}">${day(one)}</time></p><div class="body">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(`<div class="thread">${said.map(one).join('')}</div>`)).toEqual(words(said));
  });
});

describe('own addresses', () => {
  test('offered in a row below the words, in one block with them', () => {
    const one = (one: Said) =>
      `<article id="p${one.id}"><header><a href="/user/${one.id}">${one.author}</a> <time datetime="${one.time}">${day(one)}</time></header><div class="both"><div class="words">${paragraphs(one)}</div><p class="count">12 words</p><div class="post-actions"><a href="#p${one.id}">Permalink</a> <a href="/post.php?reply=${one.id}#form">Reply</a></div></div></article>`;
    expect(links(list(one))).toEqual(said.map(({ id }) => `${address}#p${id}`));
  });

  test('in an icon alone, that ends in what the comment keeps as its id', () => {
    const one = (one: Said) =>
      `<div class="note" data-id="n${one.id}"><h4><span>Comment by ${one.author}</span></h4><button><a href="/forum?id=F1&amp;noteId=n${one.id}"><i></i></a></button><span class="created">${minute(one)}</span><div class="content">${paragraphs(one)}</div></div>`;
    expect(links(list(one))).toEqual(said.map(({ id }) => `https://harbour.example/forum?id=F1&noteId=n${id}`));
  });

  test('the number before the words, that leads to a page of the comment', () => {
    const one = (one: Said, i: number) =>
      `<div class="comment" id="c-${one.id}"><div class="comment-body"><a href="/story/ferry/c${i + 1}#c-${i + 1}"><strong>#${i + 1}</strong></a> ${one.text[0]}</div><div class="comment-info"><span class="date">${minute(one)}</span> by <a href="/user/${one.id}" class="username">${one.author}</a></div></div>`;
    expect(links(list(one, short))).toEqual(
      short.map((_, i) => `https://harbour.example/story/ferry/c${i + 1}#c-${i + 1}`),
    );
    expect(whoSaidWhat(list(one, short))).toEqual(words(short));
  });
});
