import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { drawTree, paragraphs, type Said, threadOf } from './thread.ts';

function read(html: string, address = 'https://shop.example/boats/7') {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>A rowing boat</h1>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, address));
}

const said = threadOf(6);
const writer = (one: Said) => `<a href="/users/${one.id}"><span>${one.author}</span></a>`;
const dated = (one: Said) => `<time datetime="${one.time}">then</time>`;
const title = (one: Said) => `<a href="/reviews/r${one.id}"><h2>A boat that carries me and the dog ${one.id}</h2></a>`;
const rated = '<img alt="4 out of 5 stars" src="s.png">';

describe('reviews whose titles lead to pages of their own', () => {
  const review = (one: Said, who: string, rating: string) =>
    `<article class="card_review"><aside>${who}</aside><div class="card_text">${rating}${dated(one)}<div>${title(one)}<p>${one.text.join('</p><p>')}</p></div></div></article>`;
  const list = (draw: (one: Said) => string) => `<section><h2>Reviews</h2>${said.map(draw).join('')}</section>`;

  test('are read, each without its title, which is its address', () => {
    const found = read(list((one) => review(one, writer(one), rated)));
    expect(found.map(({ author, text, permalink }) => ({ author, text, permalink }))).toEqual(
      said.map(({ author, text, id }) => ({
        author,
        text: text.join('\n\n'),
        permalink: `https://shop.example/reviews/r${id}`,
      })),
    );
  });

  test('are articles of a magazine where two people wrote them all, and teasers without ratings', () => {
    const staff = (one: Said, i: number) => `<a href="/users/${i % 2}">${['Ada Moor', 'Finn Holt'][one.id % 2]}</a>`;
    const magazine = said.map((one, i) => review(one, staff(one, i), rated)).join('');
    expect(read(`<section>${magazine}</section>`)).toEqual([]);
    expect(read(list((one) => review(one, writer(one), '')))).toEqual([]);
  });
});

test('answers that stand in a list item beside what they answer have it for their parent', () => {
  const thread = [undefined, 0, 1, undefined, 3, undefined].map((parent, i) => ({ ...(said[i] as Said), parent }));
  const html = drawTree(
    thread,
    (one, answers) => `<li class="comment" id="comment_${one.id}"><h4 class="byline">${writer(one)} ${dated(one)}</h4>
      <blockquote>${paragraphs(one)}</blockquote></li>${answers ? `<li><ol class="thread">${answers}</ol></li>` : ''}`,
  );
  const parents = read(`<ol class="thread">${html}</ol>`).map(({ parent }) => parent);
  const order = read(`<ol class="thread">${html}</ol>`).map(({ author, text }) => author + text);
  const places = thread.map(({ author, text }) => order.indexOf(author + text.join('\n\n')));
  for (const [i, { parent }] of thread.entries())
    expect(parents[places[i] ?? -1]).toBe(parent === undefined ? undefined : places[parent]);
});

test('an address that says so is a comment’s own, though its markup calls it sharing', () => {
  const html = said.map(
    (one) =>
      `<li class="comment">${writer(one)} ${dated(one)}<section class="comment-body">${paragraphs(one)}</section>
      <a class="comment-share" href="/posts/7/comments/${one.id}">Permalink</a></li>`,
  );
  expect(read(`<ul>${html.join('')}</ul>`).map(({ permalink }) => permalink)).toEqual(
    said.map(({ id }) => `https://shop.example/posts/7/comments/${id}`),
  );
});

test('a guest book is announced by its name', () => {
  const rows = said.map(
    (one) =>
      `<tr><td><b>${one.author}</b> wrote on ${one.time.slice(0, 10)} at ${one.time.slice(11, 16)}:</td></tr><tr><td>${one.text.join('<br><br>')}</td></tr>`,
  );
  const book = (heading: string) => read(`<h2>${heading}</h2><table>${rows.join('')}</table>`).length;
  expect([book('Guest book'), book('Logbook')]).toEqual([6, 0]);
});
