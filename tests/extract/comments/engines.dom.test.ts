import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { inWords, paragraphs, type Said, threadOf } from './thread.ts';

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
