import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { inWords, paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(6);
const day = (one: Said) => one.time.slice(0, 10);

function read(html: string, lang = 'en') {
  const document = new DOMParser().parseFromString(
    `<html lang="${lang}"><body><main><article><h1>The ferry</h1><p>The council met.</p></article>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, 'https://harbour.example/2019/05/ferry'));
}

const list = (heading: string, one: (said: Said, i: number) => string, of = said) =>
  `<h3>${heading}</h3><div class="comments">${of.map(one).join('')}</div>`;
const words = (of: readonly Said[]) => of.map(({ author, text }) => ({ author, text: text.join('\n\n') }));
const whoSaidWhat = (...page: Parameters<typeof read>) => read(...page).map(({ author, text }) => ({ author, text }));

describe('heads of themes and shops', () => {
  test('a heading that holds the name, the moment and the link to the comment', () => {
    const one = ({ id, author, time, ...rest }: Said) =>
      `<div class="media" id="c${id}"><h6>${author}<br><small><time datetime="${time}">a year ago</time><br><a href="#c${id}">Link</a></small></h6><div class="panel">${paragraphs({ id, author, time, ...rest })}</div></div>`;
    expect(whoSaidWhat(list('6 comments', one))).toEqual(words(said));
  });

  test('the writer named behind the date', () => {
    const one = (one: Said, i: number) =>
      `<dt id="c${one.id}"><a href="#c${one.id}">${i + 1}.</a> Le jeudi ${Number(day(one).slice(8))} mai 2019, ${one.time.slice(11, 16)} par ${one.author}</dt><dd>${paragraphs(one)}</dd>`;
    const found = read(`<h3>Commentaires</h3><dl class="comments">${said.map(one).join('')}</dl>`, 'fr');
    expect(found.map(({ author, time }) => ({ author, time }))).toEqual(
      said.map(({ author, time }) => ({ author, time: time.slice(0, 16) })),
    );
  });

  test('a title above a line of name and day, under stars', () => {
    const one = (one: Said, i: number) =>
      `<div class="product-comment-list-item"><div class="comment-infos"><div class="grade-stars"></div><h4>Très bien ${i}</h4><div class="comment-date">${one.author} <span>le</span> ${14 + i}/05/2019</div><div class="comment-content">${paragraphs(one)}</div></div></div>`;
    expect(whoSaidWhat(list('Avis', one), 'fr')).toEqual(words(said));
  });

  test('a name before words of a script without spaces', () => {
    const names = ['山羊', '海辺の人', '灯台', '通りすがり', '佐倉', '旅人'];
    const of = said.map((one, i) => ({
      ...one,
      author: names[i] ?? '',
      text: [i === 3 ? 'ありがとう。' : `${i}番の船はもう来ません。`],
    }));
    const one = (one: Said) =>
      `<div class="comment"><b>${one.author} </b><br><span class="comment-time">${day(one)}</span><div class="comment-content">${one.text[0]}</div></div>`;
    expect(whoSaidWhat(list('コメント', one, of), 'ja')).toEqual(words(of));
  });
});

test('parts named in one word with capitals are no words of the comment', () => {
  const of = said.map((one) => ({ ...one, text: one.text.slice(0, 1) }));
  const one = (one: Said, i: number) =>
    `<li class="${i % 2 ? 'odd' : 'even'}"><span class="commentLink"><a href="#c${one.id}" id="c${one.id}">Comment Link</a></span><img src="a.png" alt=""><span class="commentDate">${inWords(one.time)}</span><span class="commentAuthorName">posted by ${one.author}</span> ${one.text[0]} <span class="commentToolbar"><a href="/report/${one.id}">Report</a></span></li>`;
  expect(whoSaidWhat(`<h3>Comments</h3><ul class="itemCommentsList">${of.map(one).join('')}</ul>`)).toEqual(words(of));
});

test('a depth written at the end of a longer word', () => {
  const levels = [0, 1, 0, 1, 2, 0];
  const one = (one: Said, i: number) =>
    `<div class="comment replyTreeLevel${levels[i]} shown"><a href="/author/${i}">${one.author}</a> <span class="commentDate">${inWords(one.time)}</span><div class="commentBody">${paragraphs(one)}</div></div>`;
  expect(read(list('Comments', one)).map(({ parent }) => parent)).toEqual([undefined, 0, undefined, 2, 3, undefined]);
});
