import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { depthOf, drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(6);
const address = 'https://harbour.example/read/9';
const day = (one: Said) => one.time.slice(0, 10);
const account = (one: Said) => one.author.toLowerCase().replace(/\W+/g, '');

function read(html: string) {
  const document = new DOMParser().parseFromString(`<html lang="en"><body>${html}</body></html>`, 'text/html');
  return atOnce(readGeneric(document, address));
}

const drawn = (one: (said: Said, i: number) => string, list: readonly Said[] = said) => list.map(one).join('');
const whole = (list: readonly Said[] = said) => list.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const whoSaidWhat = (html: string) => read(html).map(({ author, text }) => ({ author, text }));

describe('heads', () => {
  const row = (who: string, when: string, one: Said) =>
    `<div class="comment" id="c${one.id}"><div>${who} ${when}</div><div class="text">${paragraphs(one)}</div></div>`;
  const dated = (who: string, one: Said) => row(who, `<i>${day(one)}</i>`, one);

  test('what stands in brackets behind the names of all is an account', () => {
    const forms: ((one: Said) => string)[] = [
      (one) => `<a href="/~${account(one)}">${one.author} (${account(one)})</a>`,
      (one) => `<div class="username">${one.author} <span>(${account(one)}@mail.example)</span></div>`,
      (one) => `<span class="info">${one.author}(ping,${one.id})</span>`,
    ];
    for (const who of forms) expect(whoSaidWhat(drawn((one) => dated(who(one), one)))).toEqual(whole());
    const some = said.map((one, i) => ({ ...one, author: i === 0 ? 'Mira (the tall one)' : one.author }));
    expect(whoSaidWhat(drawn((one) => dated(`<b class="author">${one.author}</b>`, one), some))).toEqual(whole(some));
  });

  test('a stamp in an attribute is the moment, whatever is shown', () => {
    const live = (one: Said) =>
      row(
        `<a class="author" href="/members/${account(one)}">${one.author}</a>`,
        `<span data-livestamp="${one.time.slice(0, 19)}+0000">2 years ago</span>`,
        one,
      );
    expect(read(drawn(live)).map(({ time }) => time)).toEqual(said.map(({ time }) => time.replace('Z', '+00:00')));
  });

  test('a link of name and moment to its own place is no link to whom it answers', () => {
    const line = (one: Said) =>
      `<div class="comment"><a name="${one.id}"></a><h4><a href="${address}#${one.id}">${one.author} (${inWords(one.time)})</a>:</h4>${paragraphs(one)}</div>`;
    expect(whoSaidWhat(drawn(line))).toEqual(whole());
  });

  test('moment and name in cells built alike, with an anchor beside, are one head', () => {
    const table = (one: Said, i: number) =>
      `<table><tr class="comment_title"><td><a href="#${i}">${inWords(one.time)}</a> <a name="${i}"></a></td><td>${one.author}</td></tr><tr><td colspan="2">${paragraphs(one)}</td></tr></table>`;
    expect(whoSaidWhat(`<h3>Comments</h3>${drawn(table)}`)).toEqual(whole());
  });
});

describe('whom a comment answers', () => {
  const thread = threadOf(9, true);
  const parents = thread.map(({ parent }) => parent);
  const parent = (one: Said) => (one.parent === undefined ? undefined : thread[one.parent]);
  const read9 = (one: (said: Said, i: number) => string) => read(drawn(one, thread)).map((comment) => comment.parent);
  const body = (one: Said) => `<div class="text">${paragraphs(one)}</div>`;
  const head = (one: Said) =>
    `<a class="author" href="/users/${account(one)}">${one.author}</a> <i>${inWords(one.time)}</i>`;

  test('by a link behind the words that say so, to the address of the other', () => {
    const line = (one: Said, i: number) => {
      const other = parent(one);
      const answers = other ? ` in reply to <a href="/post/h${other.id}">${thread.indexOf(other) + 1}</a>` : '';
      return `<div class="post"><h3>(${i + 1}) By ${head(one)}${answers} [<a href="/post/h${one.id}">link</a>]</h3>${body(one)}</div>`;
    };
    expect(read9(line)).toEqual(parents);
    expect(read(drawn(line, thread)).map(({ permalink }) => permalink)).toEqual(
      thread.map(({ id }) => `https://harbour.example/post/h${id}`),
    );
  });

  test('by name and moment, or by account, where nothing else says it', () => {
    const byMoment = (one: Said) => {
      const other = parent(one);
      const answers = other ? `<br>In Reply to: Ferry posted by <b>${other.author}</b> on ${inWords(other.time)}` : '';
      return `<div class="message"><p class="info">Posted by: <b>${one.author}</b> on <i>${inWords(one.time)}</i>${answers}</p>${body(one)}</div>`;
    };
    expect(read9(byMoment)).toEqual(parents);
    const byAccount = (one: Said) => {
      const other = parent(one);
      const answers = other ? `<div>Replying to <a href="/users/${account(other)}">@${account(other)}</a></div>` : '';
      return `<div class="message"><div>${head(one)}</div>${answers}${body(one)}</div>`;
    };
    const last = thread.map((one, i) => {
      const author = parent(one)?.author;
      const at = thread.slice(0, i).findLastIndex((earlier) => earlier.author === author);
      return at < 0 ? undefined : at;
    });
    expect(read9(byAccount)).toEqual(last);
  });

  test('by indents in any unit, and by lists of answers in one block with what they answer', () => {
    const indented = (one: Said) =>
      `<div class="comment" style="margin-left:${depthOf(thread, one) * 4}ex"><div>${head(one)}</div>${body(one)}</div>`;
    expect(read9(indented)).toEqual(parents);
    const tree = drawTree(
      thread,
      (one, answers) =>
        `<div class="hentry"><div>${head(one)}</div>${body(one)}</div>${answers && `<div class="comment_replies"><div class="wrapper">${answers}</div></div>`}`,
    );
    expect(read(`<h2>Discussion</h2><div class="wrapper">${tree}</div>`).map((comment) => comment.parent)).toEqual(
      parents,
    );
  });
});

describe('words', () => {
  const head = (one: Said) =>
    `<div><a href="/users/${account(one)}">${one.author}</a> <i>${inWords(one.time)}</i></div>`;

  test('a hidden copy, for quoting or editing, is not said a second time; what is hidden alone is', () => {
    const copies: ((one: Said) => string)[] = [
      (one) => `<div style="display: none;">Quote from ${one.author}: ${paragraphs(one)}</div>${paragraphs(one)}`,
      (one) => `<div>${paragraphs(one)}</div><div class="raw-content hide">${one.text.join('\n\n')}</div>`,
    ];
    for (const copy of copies)
      expect(
        whoSaidWhat(drawn((one) => `<div class="comment">${head(one)}<div class="text">${copy(one)}</div></div>`)),
      ).toEqual(whole());
    const spoiler = (one: Said) => `${paragraphs(one)}<div style="display:none">The ferry sinks ${one.id} times.</div>`;
    const [first] = whoSaidWhat(
      drawn((one) => `<div class="comment">${head(one)}<div class="text">${spoiler(one)}</div></div>`),
    );
    expect(first?.text).toBe(`${said[0]?.text.join('\n\n')}\n\nThe ferry sinks ${said[0]?.id} times.`);
  });

  test('what somebody did, told in the line with the name, is no comment among others with words', () => {
    const event = (one: Said, at: number, told: string, words: string) =>
      `<div class="timeline-shell"><div class="timeline-event-view"><div class="timeline-content"><a href="/p/${account(one)}/" class="timeline-image"></a><div class="timeline-group"><div class="timeline-inner-content"><div class="timeline-title"><a href="/p/${account(one)}/" class="link-person">${one.author}</a> ${told}<span class="timeline-extra"><a href="#${at}">${inWords(one.time)}</a></span></div>${words}</div></div></div></div></div><div class="timeline-event-view timeline-spacer"></div>`;
    const comment = (one: Said) =>
      event(
        one,
        one.id,
        'added a comment.',
        `<div class="timeline-core-content"><div class="transaction-comment"><div class="remarkup">${paragraphs(one)}</div></div></div>`,
      );
    const deed = (one: Said) => event(one, one.id + 1, 'set this to low priority.', '');
    const mixed = drawn((one, i) => (i % 3 === 1 ? deed(one) : '') + comment(one));
    expect(whoSaidWhat(`<h2>Comments</h2>${mixed}`)).toEqual(whole());
  });

  test('a foot and a bar of tools inside are not said', () => {
    const item = (one: Said) =>
      `<li class="comment"><article><nav class="tools"></nav>${paragraphs(one)}<footer><ul class="comment-meta"><li><a href="/users/${account(one)}">${one.author}</a></li><li><i>${inWords(one.time)}</i></li><li>Comments: ${one.id} • Pages: 4</li></ul></footer></article></li>`;
    expect(whoSaidWhat(`<ol>${drawn(item)}</ol>`)).toEqual(whole());
  });

  test('paragraphs under a heading of their own end where the next heading is', () => {
    const flat = (one: Said) =>
      `<a name="${one.id}"></a><h4><a href="${address}#${one.id}">${one.author} (${inWords(one.time)})</a>:</h4>${paragraphs(one)}`;
    expect(whoSaidWhat(`<h2>Ferry</h2>${drawn(flat)}<hr><p>The end.</p>`)).toEqual(whole());
  });
});

describe('groups', () => {
  test('posts at numbered places of a page that calls them nothing', () => {
    const row = (one: Said) =>
      `<tr class="note" id="c${one.id}"><td class="side"><p><a href="${address}#c${one.id}">~000${one.id}</a></p><p>${one.author}</p><p><span>${inWords(one.time)}</span></p></td><td>${one.text.join('<br><br>')}</td></tr>`;
    expect(whoSaidWhat(`<table>${drawn(row)}</table>`)).toEqual(whole());
  });

  test('a comment drawn in full and in short is one', () => {
    const post = (one: Said) =>
      `<div class="post" id="post-${one.id}"><div class="long"><div class="head"><a href="/users/${account(one)}">${one.author}</a> <i>${inWords(one.time)}</i></div><div class="content">${paragraphs(one)}</div></div><div class="short"><a href="#">Unfold</a> <b>Re: Ferry</b> by <a href="/users/${account(one)}">${one.author}</a>, <i>${inWords(one.time)}</i></div></div>`;
    expect(whoSaidWhat(`<div class="thread">${drawn(post)}</div>`)).toEqual(whole());
  });

  test('moment in one row, name and words in the next', () => {
    const rows = (one: Said) =>
      `<tr><td colspan="2"><a name="${one.id}"></a><a href="/posts/${one.id}#${one.id}"><img></a><span>${inWords(one.time)}</span> <b>Subject:</b> Ferry <a href="/q">Quote</a></td></tr><tr><td><b><a href="/user/profile/${account(one)}">${one.author}</a></b><br>Joined: 01/11/2009<br>Messages: 7</td><td><span class="body">${one.text.join('<br><br>')}</span></td></tr><tr><td colspan="2"></td></tr>`;
    expect(whoSaidWhat(`<table><tbody><tr><th>Author</th><th>Message</th></tr>${drawn(rows)}</tbody></table>`)).toEqual(
      whole(),
    );
  });

  test('a rule, an anchor and a heading before each head belong to what follows', () => {
    const message = (one: Said, i: number) =>
      `<hr><a id="${i * 5}"></a><h3><a href="#${i * 5}">Message #${i * 5}</a> received at the harbour:</h3><div class="headers"><div><span>From:</span> ${one.author} &lt;${account(one)}@mail.example&gt;</div><div><span>Date:</span> ${inWords(one.time)}</div></div><pre>${one.text.join('\n\n')}</pre>`;
    const list = read(
      `<h1>Ferry</h1><div class="info"><p>Reported by Ana.</p></div>${drawn(message)}<hr><p>The end.</p>`,
    );
    expect(list.map(({ author, text }) => ({ author, text }))).toEqual(whole());
    expect(list.map(({ permalink }) => permalink)).toEqual(said.map((_, i) => `${address}#${i * 5}`));
  });

  test('cells with labels, of which one says whose the words are, and one leads to them', () => {
    const message = (one: Said) =>
      `<tr><th><a href="/msg${one.id}" id="msg${one.id}">msg${one.id} (view)</a></th><th>Author: ${one.author}</th><th>Date: ${day(one)}</th></tr><tr><td colspan="3"><pre>${one.text.join('\n\n')}</pre></td></tr>`;
    const list = read(`<h2>Comments</h2><table class="messages">${drawn(message)}</table>`);
    expect(list.map(({ author, text }) => ({ author, text }))).toEqual(whole());
    expect(list.map(({ permalink }) => permalink)).toEqual(said.map(({ id }) => `https://harbour.example/msg${id}`));
  });
});

describe('lines that say who wrote', () => {
  test('tell comments where nothing else is called so', () => {
    const lines: ((one: Said) => string)[] = [
      (one) =>
        `<h4>Re: Ferry</h4>Posted by <b><a href="mailto:a@mail.example">${one.author}</a></b> on ${inWords(one.time)}:`,
      (one) => `<a href="/view?name=${account(one)}">${one.author}</a> added a comment - <i>${inWords(one.time)}</i>`,
    ];
    for (const line of lines)
      expect(
        whoSaidWhat(drawn((one) => `<div class="q"><p>${line(one)}</p><div class="z">${paragraphs(one)}</div></div>`)),
      ).toEqual(whole());
    const bare = (one: Said) =>
      `<div class="q"><p>${one.author} <i>${inWords(one.time)}</i></p>${paragraphs(one)}</div>`;
    expect(read(drawn(bare))).toEqual([]);
  });

  test('stand in one element with the words, and are none of them', () => {
    const entry = (one: Said) =>
      `<p><b>${one.author}</b> wrote on ${inWords(one.time)}: ${one.text.join('<br><br>')}</p><hr>`;
    const list = read(`<h1>Guestbook</h1><div>${drawn(entry)}</div>`);
    expect(list.map(({ author, text }) => ({ author, text }))).toEqual(whole());
    expect(list.map(({ time }) => time)).toEqual(said.map(({ time }) => time.slice(0, 16)));
  });
});

describe('names of parts', () => {
  const row = (who: string, body: string, one: Said) =>
    `<div class="comment" id="c${one.id}"><div>${who} <time datetime="${one.time.replace('Z', '+0000')}">then</time></div>${body}</div>`;

  test('what is called an action is said where it is the body of one', () => {
    const body = (one: Said) => `<div class="action-body flooded">${paragraphs(one)}</div>`;
    const list = read(drawn((one) => row(`<a href="/users/${account(one)}">${one.author}</a>`, body(one), one)));
    expect(list.map(({ author, text }) => ({ author, text }))).toEqual(whole());
    expect(list[0]?.time).toBe('2019-05-02T06:41:00+00:00');
  });
});
