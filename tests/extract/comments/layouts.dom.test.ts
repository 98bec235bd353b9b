import { describe, expect, test } from 'vitest';
import { board, list, minute, read, said, short, whoSaidWhat, words } from './drawn.ts';
import { inWords, paragraphs, type Said } from './thread.ts';

describe('where name, moment and words stand', () => {
  test('a row of name and words over a row of the moment', () => {
    const one = (one: Said) =>
      `<tr><td class="b"><a name="p${one.id}"></a><b><a href="profile.php?userid=${one.id}">${one.author}</a></b><br>Regular<br>Posts: 12</td><td class="a"><table><tr><td><a href="thread.php?postid=${one.id}#p${one.id}">#1</a></td></tr><tr><td>${paragraphs(one)}</td></tr></table></td></tr><tr><td class="b">${minute(one)}</td><td class="a"><b>${one.author}</b> is offline <a href="search.php?by=${one.id}">Search for posts by ${one.author}</a></td></tr><tr><td colspan="2"></td></tr>`;
    const found = read(`<table>${said.map(one).join('')}</table>`, board);
    expect(found.map(({ author, time, text }) => ({ author, time, text }))).toEqual(
      said.map((one) => ({ ...words([one])[0], time: one.time.slice(0, 16) })),
    );
  });

  test('words and, below them, a line of name and moment, with nothing around both', () => {
    const one = (one: Said) =>
      `<p>${one.text[0]}</p><div>Comment by: <a href="https://${one.id}.example/">${one.author}</a> on ${inWords(one.time)}</div>`;
    const html = `<h4>6 comments</h4>${short.map(one).join('')}<div class="">Write one yourself.</div>`;
    expect(whoSaidWhat(html)).toEqual(words(short));
  });

  test('a name with a colon that opens the words, above a row of buttons', () => {
    const one = (one: Said) =>
      `<div class="item"><div class="text"><a href="/${one.id}">${one.author}</a>：${one.text[0]}</div><ul><li><a>举报</a></li><li><a>回复</a></li><li><a>赞3</a></li></ul><div>${minute(one)}</div></div>`;
    expect(whoSaidWhat(list(one, short))).toEqual(words(short));
  });
});

describe('names', () => {
  test("the writer's website beside the name", () => {
    const one = (one: Said) =>
      `<li class="comment"><span class="author"><a class="name" href="https://site${one.id}.example/">${one.author}</a> <a class="author-url" href="https://site${one.id}.example/">site${one.id}.example</a></span>${paragraphs(one)}<time datetime="${one.time}">${minute(one)}</time></li>`;
    expect(whoSaidWhat(`<ul>${said.map(one).join('')}</ul>`)).toEqual(words(said));
  });

  test('a board on which nobody gives a name', () => {
    const one = (one: Said, i: number) =>
      `<div id="${i + 1}" class="post"><span class="postusername"><b>Anonymous</b></span> <span class="date">${minute(one)}</span> <span class="uid">ID:q${one.id}</span><div class="post-content">${paragraphs(one)}</div></div>`;
    const of = said.map((one) => ({ ...one, author: 'Anonymous' }));
    expect(whoSaidWhat(`<div class="thread">${said.map(one).join('')}</div>`, board)).toEqual(words(of));
  });
});

describe('moments and addresses', () => {
  test('how long ago, in a sentence', () => {
    const one = (one: Said) =>
      `<li id="comment-${one.id}"><h3>${one.author}</h3><p class="meta">Posted 5 years, 3 months ago.</p><p class="body">${one.text[0]}</p></li>`;
    expect(whoSaidWhat(`<h2>Comments</h2><ul>${short.map(one).join('')}</ul>`)).toEqual(words(short));
  });

  test('seconds kept as data, where the year is not shown', () => {
    const one = (one: Said) =>
      `<div id="c-${one.id}" class="comment"><a class="username" href="/user/${one.id}">${one.author}</a> <span class="comment-date" data-ts="${Date.parse(one.time) / 1000}">${one.time.slice(8, 10)}/${one.time.slice(5, 7)} ${one.time.slice(11, 16)}</span>${paragraphs(one)}</div>`;
    expect(read(list(one)).map(({ time }) => time)).toEqual(said.map(({ time }) => time));
  });

  test('a long address that says by whom and when', () => {
    const one = (one: Said) =>
      `<tr class="item post" id="post-${one.id}"><td><a href="/user/${one.id}">${one.author}</a></td><td><span>${minute(one)}</span><a href="/post/${one.id}/thread">Post by ${one.author} on ${inWords(one.time).split(' at ')[0]}</a><article><div class="message">${paragraphs(one)}</div></article></td></tr>`;
    const found = read(`<table>${said.map(one).join('')}</table>`, board);
    expect(found.map(({ permalink }) => permalink)).toEqual(
      said.map(({ id }) => `https://harbour.example/post/${id}/thread`),
    );
  });

  test('answers set in by a class of their own', () => {
    const answers = [false, true, true, false, true, false];
    const one = (one: Said, i: number) =>
      `<article class="comment${answers[i] ? ' comment--indented' : ''}" id="cid-${one.id}"><a class="name" href="/u/${one.id}">${one.author}</a><a href="#cid-${one.id}">${minute(one)}</a><div class="body">${paragraphs(one)}</div></article>`;
    expect(read(list(one)).map(({ parent }) => parent)).toEqual([undefined, 0, 0, undefined, 3, undefined]);
  });
});

describe('labels, with names and moments bare behind them', () => {
  const expected = said.map((one) => ({ ...words([one])[0], time: one.time.slice(0, 16) }));
  const found = (...page: Parameters<typeof read>) =>
    read(...page).map(({ author, time, text }) => ({ author, time, text }));
  const bare = ({ text }: Said) => text.join('<br><br>');

  test('above the words', () => {
    const one = (one: Said) =>
      `<div class="message"><b>Posted by:</b> ${one.author}<br><b>Date:</b> ${minute(one)}<br><br>${bare(one)}<br><br>[ <a href="reply?${one.id}">Reply</a> ]</div>`;
    expect(found(said.map(one).join(''), board)).toEqual(expected);
  });

  test('among others, of a letter', () => {
    const one = (one: Said) =>
      `<li><b>From</b>: ${one.author}<br><b>Subject</b>: Re: ferry<br><b>Date</b>: ${minute(one)}<br><br>${bare(one)}</li>`;
    expect(found(`<h2>Comments</h2><ul>${said.map(one).join('')}</ul>`)).toEqual(expected);
  });

  test('below the words', () => {
    const one = (one: Said) =>
      `<div class="entry">${bare(one)}<br><br><b>Name:</b> ${one.author}<br><b>Date:</b> ${minute(one)}</div>`;
    expect(found(`<h2>Guest book</h2><div class="guestbook">${said.map(one).join('')}</div>`)).toEqual(expected);
  });
});
