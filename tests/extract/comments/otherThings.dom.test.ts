import { describe, expect, test } from 'vitest';
import { each, read, said, subjects } from './listed.ts';
import { inWords, paragraphs, type Said } from './thread.ts';

test('what a house posts on another site, drawn as a wall under its article', () => {
  const post = (
    one: Said,
  ) => `<div class="widget"><div class="head"><a href="https://posts.example.net/${one.author}">${one.author}</a></div>
    <span class="words">${paragraphs(one)}</span><a href="https://posts.example.net/${one.id}/status/${one.id}">${inWords(one.time)}</a></div>`;
  expect(read(`<article><h1>Ferries</h1><p>A ferry.</p></article><div class="wall">${each(post)}</div>`)).toEqual([]);
});

test.each(['https://threads.example', 'https://harbour.example'])(
  'comments in a frame of %s, whose addresses are on the page that they are about, are comments',
  (origin) => {
    const post = (
      one: Said,
    ) => `<li class="post" id="post-${one.id}"><header><a class="post-author" href="/by/${one.id}">${one.author}</a>
    <a href="https://harbour.example/2019/05/the-second-ferry#post-${one.id}">${inWords(one.time)}</a></header><div class="post-message">${paragraphs(one)}</div></li>`;
    const html = `<p>8 comments</p><ul id="post-list">${each(post)}</ul>`;
    expect(read(html, `${origin}/embed?page=7`).length).toBe(said.length);
    expect(
      read(`<p>2 comments</p><ul id="post-list">${said.slice(0, 2).map(post).join('')}</ul>`, `${origin}/embed`).length,
    ).toBe(2);
  },
);

describe('what names, rates or dates each of many things is no thread either', () => {
  test('cards of articles with their writers and an empty rating', () => {
    const slugs = ['second-ferry-bought', 'tide-table-2026-printed', 'who-has-the-keys'];
    const address = (i: number) => `/${slugs[i % 3]}-${i}x/`;
    const cards = each(
      (one, i) => `<div class="small"><p class="excerpt">${one.text[0]}</p><div class="w-rating-info rating"></div>
      <div class="w-author"><span>By</span> <a class="article-author" rel="author" href="/author/a${one.id}/">${one.author}</a></div>
      <div class="extra-comments"><a title="permalink" href="${address(i)}">#</a></div></div>`,
    );
    expect(read(`<h1>Ferries</h1><div class="cards">${cards}</div>`, 'https://boards.example/ferries/')).toEqual([]);
  });

  test('goods with their prices, ratings and days of delivery', () => {
    const tiles = each(
      (
        one,
        i,
      ) => `<div class="tile"><a href="/p/${i}"><h2>${subjects[i]}</h2></a><div class="by">By <span class="brand-name">${one.author}</span></div>
      <div><span>$${i + 4}49.99</span></div><div class="stars" aria-label="4.3 out of 5 stars">(550)</div><p>${one.text[0]}</p><time datetime="${one.time}">then</time></div>`,
    );
    expect(read(`<h1>Boats</h1><div>${tiles}</div>`, 'https://shop.example/boats')).toEqual([]);
  });

  test('what code is called, at places of the page that have a number', () => {
    const parts = each(
      (
        one,
        i,
      ) => `<details class="part"><summary><section id="impl-${i}" class="impl"><a href="#impl-${i}" class="anchor">§</a>
      <h3 class="code-header">pub const fn <a href="/trait.${i}.html" class="fn">is_ok_${'abcdefgh'[i]}</a></h3></section></summary><div>${paragraphs(one)}</div></details>`,
    );
    expect(read(`<h1>A type</h1><div id="parts">${parts}</div>`, 'https://docs.example/type.html')).toEqual([]);
  });

  test('the people of a house and their offices', () => {
    const office = (i: number) =>
      ['Piano Teacher of the Harbour', 'Head of Ferries and Moorings', 'Senior Engineer', 'Office Manager'][i % 4];
    const people = each(
      (one, i) =>
        `<div class="person"><h3><a class="author name" href="/people/${one.id}">${one.author}</a></h3><p>${office(i)}</p></div>`,
    );
    expect(read(`<h1>Who we are</h1><h2>What our guests said</h2><div>${people}</div>`)).toEqual([]);
  });
});
