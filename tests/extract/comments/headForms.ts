import type { Form } from './forms.ts';
import { inWords, paragraphs, type Said, threadOf } from './thread.ts';

/** Forms that differ in the head alone: where a comment keeps its moment, and by which link the page names it. */

const flat = threadOf(9);
const link = (one: Said) => `/members/${one.author.toLowerCase().replace(/\W+/g, '-')}`;
const name = (one: Said) => `<a class="username" href="${link(one)}">${one.author}</a>`;
const epoch = (one: Said) => Date.parse(one.time);
const list = (draw: (one: Said) => string) =>
  `<section class="comments"><h2>9 comments</h2><ul>${flat.map(draw).join('')}</ul></section>`;
const body = (one: Said) => `<div class="text">${paragraphs(one)}</div>`;

export const headForms: Form[] = [
  {
    name: 'the moment is a link into a folder of replies',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://harbour.example/d/40/replies/${one.id}`,
    html: list(
      (one) =>
        `<li class="comment">${name(one)} <a href="/d/40/replies/${one.id}"><time datetime="${one.time}">May</time></a>${body(one)}</li>`,
    ),
  },
  {
    name: 'a link called permalink into a folder of messages',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://harbour.example/list/message/m${one.id}/`,
    html: list(
      (one) =>
        `<li class="comment">${name(one)} <time datetime="${one.time}">May</time> <a href="/list/message/m${one.id}/">permalink</a>${body(one)}</li>`,
    ),
  },
  {
    name: 'a link without words whose tooltip calls it one',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://harbour.example/post/5/${one.id}`,
    html: list(
      (one) =>
        `<li class="comment">${name(one)} <a title="link" href="/post/5/${one.id}"></a> <time datetime="${one.time}">May</time>${body(one)}</li>`,
    ),
  },
  {
    name: 'name and moment as links in one block named for the author',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://elsewhere.example/d/7#note-${one.id}`,
    html: list(
      (one) =>
        `<li class="comment"><div class="comment-author"><a href="https://elsewhere.example/${one.id}"><b>${one.author}</b></a>
         <a href="https://elsewhere.example/d/7#note-${one.id}"><time datetime="${one.time}">May</time></a></div>${body(one)}</li>`,
    ),
  },
  {
    name: 'an entry headed by its number, what leads to its day, and its writer',
    said: flat,
    time: 'minute',
    permalink: (one) => `https://harbour.example/2019/05/ferry#comment:${one.id}`,
    html: list(
      (one) =>
        `<li class="change"><h3 id="comment:${one.id}"><a href="#comment:${one.id}">comment:${one.id}</a> Changed
         <a href="/timeline?from=${one.time}" title="See timeline at ${one.time.slice(0, 16).replace('T', ' ')}">6 years ago</a> by ${name(one)}</h3>${body(one)}</li>`,
    ),
  },
  {
    name: 'a subject whose address bears the number of its block',
    said: flat,
    time: 'minute',
    permalink: (one) => `https://harbour.example/index.php?topic=8.msg${one.id}#new${one.id}`,
    url: 'https://harbour.example/index.php?topic=8.0',
    html: `<table>${flat
      .map(
        (one) =>
          `<tr><td><b>${name(one)}</b></td><td><div id="subject_${one.id}"><a href="/index.php?topic=8.msg${one.id}#new${one.id}">Re: Boats</a></div>
           <div>on: ${inWords(one.time)}</div><div class="post">${paragraphs(one)}</div></td></tr>`,
      )
      .join('')}</table>`,
  },
  {
    name: 'the moment as a property of the line',
    said: flat,
    time: 'exact',
    html: list(
      (one) =>
        `<li class="comment"><p class="submitted"><span property="dc:date dc:created" content="${one.time}">${name(one)}</span></p>${body(one)}</li>`,
    ),
  },
  {
    name: 'the moment as a tooltip in the heading of a change',
    said: flat,
    time: 'minute',
    html: list(
      (one) =>
        `<li class="journal"><h4>Updated by ${name(one)} <a title="${one.time.slice(0, 16).replace('T', ' ')}" href="/activity">almost 6 years</a> ago</h4>${body(one)}</li>`,
    ),
  },
  {
    name: 'the moment in an attribute of the maker’s own naming',
    said: flat,
    time: 'exact',
    html: list(
      (one) =>
        `<li class="comment">${name(one)} <span class="acme-date" data-acme-comment-date="${epoch(one)}">6 years ago</span>${body(one)}</li>`,
    ),
  },
  {
    name: 'the moment in an element of the maker’s own, inside a link',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://harbour.example/2019/05/ferry?post=${one.id}#post${one.id}`,
    html: list(
      (one) =>
        `<li class="comment" id="post${one.id}">${name(one)} <a class="publicationTime" href="?post=${one.id}#post${one.id}"><acme-date-time date="${one.time}">May ${Number(one.time.slice(8, 10))}, 2019</acme-date-time></a>${body(one)}</li>`,
    ),
  },
  {
    name: 'tables of a board that names nothing, on the page of a thread',
    said: flat,
    time: 'minute',
    url: 'https://harbour.example/index.php?showtopic=6',
    html: `<div class="wrap">${flat
      .map(
        (one) =>
          `<table><tr><td><a href="#">${one.author}</a></td><td>${inWords(one.time)}</td></tr><tr><td></td><td><div>${paragraphs(one)}</div></td></tr></table>`,
      )
      .join('')}</div>`,
  },
];
