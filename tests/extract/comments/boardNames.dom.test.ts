import { describe, expect, test } from 'vitest';
import { address, board, list, minute, read, said, short, whoSaidWhat, words } from './drawn.ts';
import { inWords, paragraphs, type Said } from './thread.ts';

const link = (one: Said) => `<a class="bigusername" href="/member.php?u=${one.id}">${one.author}</a>`;

describe('names on boards', () => {
  test('of guests, who have no link, beside their rank and figures', () => {
    const one = (one: Said, i: number) =>
      `<div id="post${one.id}"><div class="head">${minute(one)}</div><div class="flex"><div><div class="block"><div id="postmenu_${one.id}">${i % 3 ? link(one) : one.author}</div><div class="small">${i % 3 ? 'Senior Member' : 'Visiting Guest'}</div></div></div><div class="small">Posts: ${i % 3 ? i : 'n/a'}</div></div><div id="post_message_${one.id}">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(said.map(one).join(''), board)).toEqual(words(said));
  });

  test('beside a letter that is drawn for a picture', () => {
    const picture = (one: Said) =>
      `<a class="inline" href="/user/${one.id}"><span title="${one.author}" class="avatar rounded">${one.author[0]}</span> <span class="status"><span class="visually-hidden">Offline</span></span></a>`;
    const one = (one: Said) =>
      `<li itemprop="comment" itemtype="http://schema.org/Comment" itemscope><meta itemprop="datePublished" content="${one.time}"><div>${picture(one)}</div><div itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="${one.author}">${picture(one)}<a class="bold" href="/user/${one.id}">${one.author}</a> <span>wrote <a href="/post/${one.id}" title="${one.time}"></a></span></div><div itemprop="text">${paragraphs(one)}</div></li>`;
    expect(whoSaidWhat(list(one))).toEqual(words(said));
  });

  test('below the subject of an answer', () => {
    const one = (one: Said) =>
      `<tr class="reply"><td><table><tr><td><a name="${one.id}"></a><font><a href="?node=${one.id}">Re: The boats</a><br> by <a href="?node=${one.id + 1}">${one.author}</a> (Monk) on ${inWords(one.time)} UTC</font></td></tr><tr><td class="reply-body">${paragraphs(one)}<div>[<a href="?parent=${one.id}">reply</a>]</div></td></tr></table></td></tr>`;
    expect(whoSaidWhat(`<table>${said.map(one).join('')}</table>`)).toEqual(words(said));
  });
});

test('an account in brackets behind the name', () => {
  const one = (one: Said) =>
    `<li id="lb_${one.id}"><span class="lfc-name">${one.author}</span> <span class="lfc-login">(u${one.id})</span> - <span class="date">${minute(one)}</span><div class="text">${paragraphs(one)}</div></li>`;
  expect(whoSaidWhat(`<h3>Comments</h3><ul>${said.map(one).join('')}</ul>`)).toEqual(words(said));
});

describe('addresses on boards', () => {
  const post = (href: (one: Said) => string, inner: (one: Said) => string) => (one: Said) =>
    `<div class="post" id="post_${one.id}">${link(one)} <span class="date">${minute(one)}</span> <strong><a href="${href(one)}">#1</a></strong>${inner(one)}</div>`;

  test('that go on from the address of the thread', () => {
    const href = ({ id }: Said) => `/thread-9-ferry-post-${id}.html#pid${id}`;
    const html = `<div id="posts">${said.map(post(href, paragraphs)).join('')}</div>`;
    const found = read(html, 'https://harbour.example/thread-9-ferry.html');
    expect(found.map(({ permalink }) => permalink)).toEqual(said.map((one) => `https://harbour.example${href(one)}`));
  });

  test('beside the menu that a script opens, and without a button among what is quoted', () => {
    const menu = (one: Said) =>
      `<a href="#controls_${one.id}_menu" id="controls_${one.id}" title="More"><i></i></a><ul id="controls_${one.id}_menu"><li>Share</li></ul>`;
    const quoted = (one: Said) => `${said[(said.indexOf(one) + 1) % said.length]?.author} rows.`;
    const words = (one: Said) =>
      `<div class="words"><blockquote>${quoted(one)}<div class="quoteExpand">Click to expand...</div></blockquote><p>${one.text[0]}</p></div>`;
    const html = said
      .map(
        post(
          ({ id }) => `/topic/9/?do=find&comment=${id}`,
          (one) => menu(one) + words(one),
        ),
      )
      .join('');
    const found = read(`<div class="posts">${html}</div>`, 'https://harbour.example/topic/9/');
    expect(found.map(({ permalink, text }) => ({ permalink, text }))).toEqual(
      said.map((one) => ({
        permalink: `https://harbour.example/topic/9/?do=find&comment=${one.id}`,
        text: `${quoted(one)}\n\n${one.text[0]}`,
      })),
    );
  });
});

test('comments of which nothing is named, each with an offer to answer just behind it', () => {
  const one = (one: Said) =>
    `<table><tr><td><b>Boats</b> (Score: 1)<br>by <a href="/modules.php?op=userinfo&username=u${one.id}">${one.author}</a> on ${inWords(one.time)}</td></tr><tr><td>${one.text[0]}</td></tr></table><font>[ <a href="/modules.php?op=Reply&pid=${one.id}">Reply to This</a> ]</font><br><br>`;
  expect(whoSaidWhat(`<div>${short.map(one).join('')}</div>`, address)).toEqual(words(short));
});

test('posts of which nothing is named, each beside figures about its writer', () => {
  const one = (one: Said, i: number) =>
    `<table class="box"><tr><td class="c1"><a class="author" href="nuke.php?uid=${one.id}">${one.author}</a><div class="stat">Level: 2 Posts: ${i * 3} Joined: 2011-03-04</div></td><td class="c2"><div><span>${minute(one)}</span></div><span class="postcontent">${one.text[0]}</span></td></tr></table>`;
  expect(whoSaidWhat(`<div>${short.map(one).join('')}</div>`, 'https://harbour.example/read.php?id=9')).toEqual(
    words(short),
  );
});
