import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { depthOf, drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(6);
const day = (one: Said) => one.time.slice(0, 10);

function read(html: string, lang = 'en', address = 'https://harbour.example/2019/05/ferry') {
  const document = new DOMParser().parseFromString(
    `<html lang="${lang}"><body><main><article><h1>The ferry</h1><p>The council met.</p></article>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, address));
}

const drawn = (one: (said: Said, i: number) => string, list = said) => list.map(one).join('');
const whole = (list: readonly Said[]) => list.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const whoSaidWhat = (...page: Parameters<typeof read>) => read(...page).map(({ author, text }) => ({ author, text }));

describe('what a page calls its comments, in its language', () => {
  test.each([
    ['hu', 'Hozzászólások', 'Válasz'],
    ['fi', 'Keskustelu', 'Vastaa'],
    ['ru', 'Мнения', 'Ответить'],
    ['fa', 'دیدگاه', 'پاسخ'],
    ['he', 'תגובות', 'הגב'],
    ['th', 'ความคิดเห็น', 'ตอบกลับ'],
    ['hi', 'टिप्पणियाँ', 'जवाब दें'],
    ['vi', 'Ý kiến bạn đọc', 'Trả lời'],
    ['ja', '口コミ', '返信する'],
    ['ko', '댓글목록', '답글쓰기'],
  ])('%s: by heading or by action alone', (lang, heading, action) => {
    const row = (act: string) => (one: Said) =>
      `<div class="q"><div class="w"><b>${one.author}</b> <span>${day(one)}</span></div><div class="z">${paragraphs(one)}</div>${act}</div>`;
    expect(whoSaidWhat(`<h3>${heading}</h3>${drawn(row(''))}`, lang)).toEqual(whole(said));
    expect(whoSaidWhat(drawn(row(`<a href="#">${action}</a>`)), lang)).toEqual(whole(said));
    expect(whoSaidWhat(drawn(row('')), lang)).toEqual([]);
  });
});

describe('names', () => {
  const row = (who: string, one: Said) =>
    `<div class="comment" id="c${one.id}"><div>${who}</div><div class="text">${paragraphs(one)}</div></div>`;

  test('that are buttons, that stand beside an account, that are addressed politely, that are numbered', () => {
    const forms: ((one: Said, i: number) => string)[] = [
      (one) => `<button class="name">${one.author}</button> <i>${day(one)}</i>`,
      (one) =>
        `<a class="author-link" href="/u${one.id}"><span>${one.author}</span></a> <a class="author-username" href="/users/u${one.id}">@u${one.id}</a> <i>${day(one)}</i>`,
      (one) => `<span class="reviewer">${one.author}さん</span> <i>${day(one)}</i>`,
      (one, i) => `<b>#${i + 1}</b> ${one.author} <i>wrote on ${inWords(one.time)}</i>`,
      (one) => `<b class="by">מאת: ${one.author}</b> <i>${day(one)}</i>`,
    ];
    for (const who of forms) expect(whoSaidWhat(drawn((one, i) => row(who(one, i), one)))).toEqual(whole(said));
  });

  test('are kept where only some end as politeness does, and are no days of the week', () => {
    const mixed = said.map((one, i) => ({ ...one, author: i === 0 ? 'お母さん' : one.author }));
    const shown = (one: Said) => row(`<span class="reviewer">${one.author}</span> <i>${day(one)}</i>`, one);
    expect(whoSaidWhat(drawn(shown, mixed))).toEqual(whole(mixed));
    const dated = (one: Said) =>
      row(`<div>${one.author}</div><div>Kamis, ${day(one).slice(8)} Mei 2019 | 09:14 WIB</div>`, one);
    expect(whoSaidWhat(drawn(dated), 'id')).toEqual(whole(said));
  });

  test('that end before a date without a mark between', () => {
    const line = (one: Said) =>
      row(`<p class="head"><b>${one.author}</b> ${day(one).slice(8)}.5.2019 klo 9.14</p>`, one);
    expect(whoSaidWhat(drawn(line), 'fi')).toEqual(whole(said));
  });
});

describe('addresses', () => {
  test('that end in the comment’s number, and that of the page itself for what was said first', () => {
    const numbered = (one: Said) =>
      `<article class="comment" id="comment-${one.id}"><b class="author">${one.author}</b> <a href="/comment/${one.id}" title="link"><svg></svg></a> <i title="${one.time}">${day(one)}</i>${paragraphs(one)}</article>`;
    expect(read(drawn(numbered)).map(({ permalink }) => permalink)).toEqual(
      said.map(({ id }) => `https://harbour.example/comment/${id}`),
    );
    const paged = (one: Said) =>
      `<article class="status"><b class="author">${one.author}</b> <a href="/notes/${one.id}"><time datetime="${one.time}">2y</time></a>${paragraphs(one)}</article>`;
    const first = `https://harbour.example/notes/${said[0]?.id}`;
    expect(read(drawn(paged), 'en', first).map(({ permalink }) => permalink)).toEqual(
      said.map(({ id }) => `https://harbour.example/notes/${id}`),
    );
  });
});

describe('moments', () => {
  const moments = (moment: (one: Said) => string, lang?: string) =>
    read(
      drawn((one) => `<div class="comment"><b class="author">${one.author}</b> ${moment(one)}${paragraphs(one)}</div>`),
      lang,
    ).map(({ time }) => time);

  test('since when, and numbers turned where the page names the month', () => {
    expect(moments((one) => `<relative-time class="time-since" datetime="${one.time}">then</relative-time>`)).toEqual(
      said.map(({ time }) => time),
    );
    const turned = (one: Said) =>
      `<abbr data-date="05/0${one.time.slice(9, 10)}/2019 09:14:27">${one.time.slice(9, 10)} พ.ค. 2562</abbr>`;
    expect(moments(turned, 'th')).toEqual(said.map((one) => `${day(one)}T09:14:27`));
  });
});

describe('markup', () => {
  test('of a board that lists heads and words in turn, the heads longer than the words', () => {
    const row = (one: Said, i: number) =>
      `<dt>${i + 1} ：<b>${one.author}</b>：${day(one).replaceAll('-', '/')}(木) 09:14:27 ID:aB${one.id}xyz</dt><dd>はい、船は来ませんでした。${one.id}</dd>`;
    expect(
      whoSaidWhat(`<dl class="thread">${drawn(row)}</dl>`, 'ja', 'https://board.example/test/thread/1690000000/'),
    ).toEqual(said.map(({ author, id }) => ({ author, text: `はい、船は来ませんでした。${id}` })));
  });

  test('that names nothing but holds a rating, a name and a day each', () => {
    const row = (one: Said) =>
      `<div class="x1"><header><div class="x2">${one.author}</div><div><div role="img" aria-label="Rated 4 stars out of 5"></div><span class="x3">${inWords(one.time)}</span></div></header><div class="x4">${paragraphs(one)}</div></div>`;
    expect(whoSaidWhat(`<div>${drawn(row)}</div>`)).toEqual(whole(said));
  });

  test('that draws each comment in full and in short', () => {
    const nested = threadOf(6, true);
    const head = (one: Said) =>
      `<a class="user" href="/users/${one.id}">${one.author}</a> said <time datetime="${one.time}">${day(one)}</time>`;
    const html = drawTree(
      nested.map(({ parent: _, ...one }) => one),
      (one) =>
        `<div id="comment-${one.id}"><div class="wrap verbose"><p>${head(one)}</p><div class="action-body">${paragraphs(one)}</div></div><div class="wrap concise"><p>${head(one)} <i>${one.text.join(' ')}</i></p></div></div>`,
    );
    expect(read(html).map(({ author }) => author)).toEqual(nested.map(({ author }) => author));
  });

  test('that names nothing of its lists in lists', () => {
    const nested = threadOf(10, true);
    const html = drawTree(
      nested,
      (one, answers) =>
        `<li><div><span>${one.author}</span><time datetime="${one.time}">x</time></div>${paragraphs(one)}<button>Reply</button><ul>${answers}</ul></li>`,
    );
    const found = read(`<section><h3>Comments</h3><ul>${html}</ul></section>`);
    expect(found.map(({ author, parent }) => ({ author, parent }))).toEqual(
      nested.map(({ author, parent }) => ({ author, parent })),
    );
  });

  test('that counts depth in a style, or names what is answered in an attribute of its own', () => {
    const nested = threadOf(10, true);
    const parents = nested.map(({ parent }) => parent);
    const inner = (one: Said) =>
      `<b class="author">${one.author}</b> <time datetime="${one.time}">x</time><div class="text">${paragraphs(one)}</div>`;
    const counted = (one: Said) =>
      `<div class="comment" style="margin-left: calc(var(--step) * ${depthOf(nested, one)})">${inner(one)}</div>`;
    expect(read(drawn(counted, nested)).map(({ parent }) => parent)).toEqual(parents);
    const named = (one: Said) =>
      `<div class="comment" id="entry-${one.id}" data-subject-parent-value="entry-${one.parent === undefined ? '' : nested[one.parent]?.id}">${inner(one)}</div>`;
    expect(read(drawn(named, nested)).map(({ parent }) => parent)).toEqual(parents);
  });

  test('of reviews: the title is no name, a month alone not when it was written, data states the address', () => {
    const row = (one: Said) =>
      `<div><div class="q" itemscope itemtype="https://schema.org/Review"><meta itemprop="url" content="/r/${one.id}"><div class="hd"><div role="img" aria-label="4 out of 5 stars"></div><h3>Warm ${one.id}</h3></div><ul class="ff"><li class="uu">${one.author}</li><li class="vv">Visited June 2019</li><li class="ww">${inWords(one.time)}</li></ul><div class="zz">${paragraphs(one)}</div></div></div>`;
    const found = read(`<h2>Reviews</h2>${drawn(row)}`);
    expect(found.map(({ author, time, permalink }) => ({ author, time, permalink }))).toEqual(
      said.map(({ author, time, id }) => ({
        author,
        time: time.slice(0, 16),
        permalink: `https://harbour.example/r/${id}`,
      })),
    );
  });

  test('of reviews whose name and day are two of four cells alike', () => {
    const row = (one: Said) =>
      `<li class="review"><h3>Warm ${one.id}</h3><span aria-label="4 out of 5 stars"></span><ul class="facts"><li>${one.author}</li><li>Aged 40 to 49</li><li>${inWords(one.time)}</li><li>Bought here</li></ul><div class="zz">${paragraphs(one)}</div></li>`;
    expect(whoSaidWhat(`<h2>Reviews</h2><ul>${drawn(row)}</ul>`)).toEqual(whole(said));
  });

  test('of a board that leaves out the year', () => {
    const row = (one: Said) =>
      `<div class="push"><span class="push-userid">${one.author}</span> <span>${day(one).slice(5).replace('-', '/')} 09:14</span><div>${paragraphs(one)}</div><a href="#">回覆</a></div>`;
    const found = read(drawn(row), 'zh-TW');
    expect(found.map(({ author, time }) => ({ author, time }))).toEqual(
      said.map(({ author }) => ({ author, time: undefined })),
    );
  });
});

describe('what is no comment', () => {
  test('versions of a page with what was changed, releases, steps that ask whether they helped', () => {
    const version = (one: Said) =>
      `<li><a href="/w/index.php?title=Ferry&oldid=${one.id}">${inWords(one.time)}</a> <a href="/users/${one.id}">${one.author}</a> <span class="comment">${one.text.join(' ')}</span> (<a href="/undo">undo</a>)</li>`;
    expect(read(`<ul>${drawn(version)}</ul>`)).toEqual([]);
    const release = (one: Said, i: number) =>
      `<section id="v1-${i}"><h2><a href="#v1-${i}">Version 1.${i}</a></h2><p>Released ${inWords(one.time)} by <a class="author" href="/u/${i}">${one.author}</a></p>${paragraphs(one)}</section>`;
    expect(read(drawn(release))).toEqual([]);
    const step = (one: Said) =>
      `<section class="step"><h2>A step</h2>${paragraphs(one)}<p>Updated by <span class="author">${one.author}</span></p><p>Was this helpful? <button>Yes</button></p></section>`;
    expect(read(drawn(step))).toEqual([]);
  });
});
