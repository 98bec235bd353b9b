import { describe, expect, test } from 'vitest';
import { each, read, said, subjects } from './listed.ts';
import { inWords, paragraphs, type Said } from './thread.ts';

const member = (one: Said) => `<a class="username" href="/members/${one.id}">${one.author}</a>`;
const title = (i: number) => `<a href="/index.php?topic=${i + 70}">${subjects[i]}</a>`;
const words = (list: readonly Said[]) => list.map(({ author, text }) => ({ author, text: text.join('\n\n') }));

describe('what lists other things is no thread', () => {
  test('the threads of a board', () => {
    const rows = each(
      (
        one,
        i,
      ) => `<tr class="row"><td>Sticky: ${title(i)} for all who row <a href="/index.php?topic=${i + 70}&p=2">2</a></td><td>${member(one)}</td><td>${i * 7}</td>
      <td>${inWords(one.time)} by ${member(one)}</td></tr>`,
    );
    expect(read(`<h1>Topics</h1><table class="forum"><tbody>${rows}</tbody></table>`)).toEqual([]);
  });

  test('the boards of a forum, with what each is about and who wrote last', () => {
    const rows = each(
      (one, i) => `<li class="row"><div><a href="/boards/${i}">${subjects[i]}</a><p>${paragraphs(one)}</p></div>
      <div>Last post by ${member(one)} on ${inWords(one.time)}</div></li>`,
    );
    expect(read(`<h1>Forum</h1><ul class="topiclist forums">${rows}</ul>`)).toEqual([]);
  });

  test('threads by their figures', () => {
    const rows = each(
      (one, i) => `<li class="thread-row"><h3>${title(i)}</h3><div>${member(one)}, ${inWords(one.time)}</div>
      <ul><li>Replies: ${i}</li><li>Views: 1,${i}08</li></ul></li>`,
    );
    expect(read(`<ol id="threads">${rows}</ol>`)).toEqual([]);
  });

  test('threads by the moments of their last answers', () => {
    const rows = each(
      (one, i) =>
        `<tr><td>${member(one)}</td><td>${inWords(one.time)}</td><td class="last">Today, 07:2${i} AM 1,051 28</td></tr>`,
    );
    expect(read(`<table class="topics"><tbody>${rows}</tbody></table>`)).toEqual([]);
  });

  test('posts from elsewhere that an article shows', () => {
    const posts = each(
      (
        one,
      ) => `<p>Then came the next boat, late as ever, and somebody wrote:</p><blockquote class="twitter-tweet"><p>${one.text.join(' ')}</p>
      <p>&mdash; ${one.author} (@row${one.id}) <a href="https://posts.example/row${one.id}/status/${one.id}">${inWords(one.time)}</a></p></blockquote>`,
    );
    expect(read(`<article><h1>Ferry</h1>${posts}</article>`, 'https://news.example/ferry')).toEqual([]);
  });

  test('the parts of a page, the article one of them', () => {
    const part = (one: Said) =>
      `<div class="cell">${member(one)} <span class="replies">3</span> ${inWords(one.time)}<p>${one.text.join(' ')}</p></div>`;
    const article = `<div class="cell"><h1>Ferry</h1>${member(said[0] as Said)} ${inWords(said[0]?.time ?? '')}<p>${said[2]?.text.join(' ')}</p></div>`;
    expect(
      read(`<div class="row">${article}${said.slice(1, 5).map(part).join('')}</div>`, 'https://news.example/ferry'),
    ).toEqual([]);
  });

  test('articles under headlines of four words and more', () => {
    const rows = each(
      (one, i) => `<article class="post"><h2><a href="/2019/05/${i}/">The ferry and the bridge ${i}</a></h2>
      <time datetime="${one.time}">then</time><div class="entry">${paragraphs(one)}</div><a href="/2019/05/${i}/#comments">Reply</a></article>`,
    );
    expect(read(`<div id="blog">${rows}</div>`)).toEqual([]);
  });

  test('articles by their titles, though each has an address of its own', () => {
    const rows = each(
      (one, i) => `<article class="post"><h2><a rel="bookmark" href="/2019/05/${i}/">${subjects[i]} and more</a></h2>
      <a class="author" href="/by/${one.id}">${one.author}</a> <time datetime="${one.time}">then</time>
      <div class="entry">${paragraphs(one)}</div><div class="comments-bubble">Reply</div></article>`,
    );
    expect(read(`<div id="blog">${rows}</div>`)).toEqual([]);
  });

  test('cards that are links, whole', () => {
    const rows = each(
      (one, i) => `<li class="card"><a href="/news/${i}"><span class="author">${one.author}</span>
      <time datetime="${one.time}">then</time><p>${one.text[0]}</p></a></li>`,
    );
    const links = each(
      (one, i) => `<a class="reply-card" href="/news/${i}"><span class="author">${one.author}</span>
      <time datetime="${one.time}">then</time><p>${one.text[0]}</p></a>`,
    );
    expect(read(`<ul>${rows}</ul><div>${links}</div>`)).toEqual([]);
  });

  test('what people changed, without a word of comments anywhere', () => {
    const rows = each(
      (one) => `<tr><td><time datetime="${one.time}">${inWords(one.time)}</time></td>
      <td><a class="username" href="/members/${one.id}">${one.author}</a></td><td>${paragraphs(one)}</td></tr>`,
    );
    expect(read(`<h2>Changes</h2><table><tbody>${rows}</tbody></table>`, 'https://harbour.example/changes')).toEqual(
      [],
    );
  });

  test('threads by number and title, their words all in one block', () => {
    const rows = each(
      (
        one,
        i,
      ) => `<div class="row" id="topic${one.id}"><div class="cell"><b>${i + 1}</b> Sticky: <a href="/topic/${i}">${subjects[i]} for all who row here</a><p>by ${one.author} in the harbour's own board</p></div>
      <div class="last"><a href="/post/${one.id}#p${one.id}">${inWords(one.time)}</a> by <cite>${one.author}</cite></div></div>`,
    );
    expect(read(`<div id="forum">${rows}</div>`)).toEqual([]);
  });

  test('the parts of a course, by their titles alone', () => {
    const part = (one: Said, i: number) =>
      `<li class="reply" id="module-${one.id}"><b class="author">${subjects[i]}</b> <span class="age">2${i} min ago</span><p>${subjects[i]}</p></li>`;
    expect(read(`<ul class="topic">${each(part)}</ul>`)).toEqual([]);
  });

  test('who the writer of an article is', () => {
    expect(
      read(
        '<div class="writer-comment"><b class="author">Mira Okafor</b><p>is a writer, a rower and a friend of old boats.</p></div>',
      ),
    ).toEqual([]);
  });

  test('one banner many times', () => {
    const banner = (name: string) =>
      `<div class="opinion"><b class="author">${name}</b> <time datetime="2019-05-02">2 May</time><p>What is next for the ferry and the bridge</p></div>`;
    expect(
      read(`<div id="opinions">${[1, 2, 3, 4].map((n) => banner(n % 2 ? 'Opinion' : 'Booklet')).join('')}</div>`),
    ).toEqual([]);
  });

  test('the newest comments of other articles', () => {
    const list = each(
      (one, i) => `<li><h3>${title(i)}</h3><ul><li><span class="author">${one.author}</span>
      <span class="date">3 weeks ago</span><div class="comment">${one.text[0]}</div></li></ul></li>`,
    );
    expect(read(`<ul class="jcomments-latest">${list}</ul>`, 'https://harbour.example/about')).toEqual([]);
  });

  test('two articles on one page', () => {
    const html = said.slice(0, 2).map(
      (
        one,
      ) => `<div class="story"><h1>The ferry and the bridge ${one.id}</h1><a class="author" href="/by/${one.id}">${one.author}</a>
      <time datetime="${one.time}">then</time>${paragraphs(one)}</div>`,
    );
    expect(read(`<div class="discussion">${html.join('')}</div>`, 'https://harbour.example/2019/ferry')).toEqual([]);
  });

  test('forms, and parts of the page', () => {
    const form = (one: Said) =>
      `<form class="reply"><b class="author">${one.author}</b> <time datetime="${one.time}">then</time>${paragraphs(one)}</form>`;
    const part = (
      one: Said,
    ) => `<div class="reply-part"><nav><a href="/">Home</a></nav><b class="author">${one.author}</b>
      <time datetime="${one.time}">then</time>${paragraphs(one)}</div>`;
    expect(read(each(form))).toEqual([]);
    expect(read(each(part))).toEqual([]);
  });

  test('one list of recent comments', () => {
    const list = `<div id="recent-comments-2"><h2>Recent comments</h2><ul>${each((one, i) => `<li><span class="comment-author-link">${one.author}</span> on ${title(i)}</li>`)}</ul></div>`;
    expect(read(list)).toEqual([]);
  });
});

describe('what looks like a list and is a thread', () => {
  const post = (
    one: Said,
    above: string,
    i: number,
  ) => `<div class="post" id="p${one.id}">${above}<div class="head">${member(one)}
    <span class="date">${inWords(one.time)}</span></div><div class="content">${i}${paragraphs(one)}</div></div>`;

  test('posts with subjects that lead to themselves', () => {
    const html = each((one) =>
      post(one, `<h3><a href="/viewtopic.php?p=${one.id}#p${one.id}">Re: The ferry and the bridge</a></h3>`, 0),
    ).replaceAll('>0<p>', '><p>');
    expect(read(html, 'https://boards.example/viewtopic.php?t=7')).toEqual(words(said));
  });

  test('posts of which some begin with a link', () => {
    const link = (i: number) => (i % 3 ? '' : `<p><a href="https://maps.example/${i}">maps.example/${i}</a></p>`);
    const html = each((one, i) => post(one, '', i)).replace(/content">(\d)/g, (_, i) => `content">${link(Number(i))}`);
    expect(read(html)).toHaveLength(said.length);
  });

  test('reviews with titles that lead to a page of theirs', () => {
    const html = each(
      (
        one,
        i,
      ) => `<div class="review"><a class="review-title" href="/review/R${one.id}">${subjects[i]} !!</a><b class="author">${one.author}</b>
      <span class="date">${inWords(one.time)}</span><div class="text">${paragraphs(one)}</div></div>`,
    );
    expect(read(`<section id="reviews">${html}</section>`)).toHaveLength(said.length);
  });

  test('people who say where they are from', () => {
    const html = each(
      (one) => `<div class="review"><b class="author">${one.author} from Lower Quay Street</b>
      <span class="date">${inWords(one.time)}</span><div class="text">${paragraphs(one)}</div></div>`,
    );
    expect(read(`<section id="reviews">${html}</section>`)).toHaveLength(said.length);
  });
});

describe('what only offers a place for a comment is none', () => {
  const box = (inner: string) => `<h2>Comments</h2><div class="comments">${inner}</div>`;

  test.each([
    [
      'the pattern that a script copies',
      '<div class="dummy-comment hidden"><span class="author-name">Nobody</span> <a href="#">Reply</a><div class="comment-text">at noon, today</div></div>',
    ],
    [
      'an invitation to be the first',
      '<div class="comment"><span class="author">Your account</span> <a href="#respond">Reply</a><div>Be the first to write a comment!</div><p>We look forward to what you think of it, and ask you to be kind.</p></div>',
    ],
    [
      'a box to write in',
      '<div class="comment"><span class="author">Guest</span> <a href="#respond">Reply</a><p>Tell us what you think of it, and do be kind to the others.</p><form><textarea name="c"></textarea></form></div>',
    ],
  ])('%s', (_case, inner) => {
    expect(read(box(inner), 'https://harbour.example/ferry')).toEqual([]);
  });

  test('but a first comment is one', () => {
    const inner =
      '<div class="comment"><span class="author">Ada Brook</span> <a href="#respond">Reply</a><p>It will be late again, as it was last year and the year before.</p></div>';
    expect(read(box(inner), 'https://harbour.example/ferry')).toHaveLength(1);
  });
});

test('articles that follow each other on one page are none', () => {
  const articles = each(
    (one, i) =>
      `<div class="scrollblock"><p class="byline">${inWords(one.time)}</p><h1>${subjects[i]}</h1><p class="tags"><a class="author" href="/t/${i}">${one.author}</a></p>${paragraphs(one).repeat(6)}</div>`,
  );
  expect(read(articles, 'https://harbour.example/2020/05/ferry')).toEqual([]);
});

test('a claim that the page itself reviews is nobody’s review of the page', () => {
  const [one] = said as [Said];
  const claim = `<div itemscope itemtype="https://schema.org/ClaimReview"><div itemprop="author">Harbour Check</div>
    <div itemprop="claimReviewed">The ferry is late each day</div>
    <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/CreativeWork"><div itemprop="name">${one.author}</div>
    <p>${paragraphs(one)}</p><time datetime="${one.time}">then</time></div></div>`;
  expect(read(`<h1>Ferries, checked</h1>${claim}`)).toEqual([]);
});
