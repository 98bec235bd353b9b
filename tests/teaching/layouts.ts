/** Invented sites, each in a markup of its own: what the reader clicks, and what must come of it. */
export interface Layout {
  name: string;
  html: string;
  /** Selectors of what is clicked. */
  text: string;
  author: string;
  date?: string;
  /** Every comment in order: author, text, day, and the index of the one it answers. */
  comments: [author: string, text: string, day?: string, parent?: number][];
}

const said = [
  ['Ola Fenn', 'The kiln cracked on Sunday.', '2019-03-03'],
  ['Bram Oake', 'Mine did the same in the frost.', '2019-03-04'],
  ['Ceri Vale', 'Dry the bricks for a week first.', '2019-03-05'],
  ['Dun Marlow', 'A week is not enough for these.', '2019-03-07'],
] as const;
type Said = (typeof said)[number];

const each = (draw: (one: Said, index: number) => string) => said.map(draw).join('\n');
const flat: Layout['comments'] = said.map(([author, text, day]) => [author, text, day]);
const page = (inner: string) => `<header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
  <main><h1>Bricks that crack</h1><p>By <a href="/u/ed">Edda Thorn</a>, a long piece about clay.</p>${inner}</main>
  <footer><p>All of it is invented.</p></footer>`;

export const layouts: readonly Layout[] = [
  {
    name: 'a flat list of named parts, each body with paragraphs',
    html: page(
      `<ul class="talk">${each(
        (
          [who, words, day],
          i,
        ) => `<li class="talk-entry n-${i}" id="t${i}00"><div class="talk-head"><a class="talk-who" href="/u/${i}">${who}</a>
        <a href="#t${i}00"><time datetime="${day}">some day</time></a></div>
        <div class="talk-words"><p>${words}</p><p>So it <em>is</em>.</p></div><button>Reply</button></li>`,
      )}</ul>`,
    ),
    text: '.n-1 .talk-words p:last-child em',
    author: '.n-1 .talk-who',
    date: '.n-1 time',
    comments: flat.map(([who, words, day]) => [who, `${words}\n\nSo it is.`, day]),
  },
  {
    name: 'nested replies inside what they answer',
    html: page(
      `<div class="replies">${nested([0, [1, [2]], 3], (i, inner) => {
        const [who, words, day] = said[i] as Said;
        return `<div class="reply depth-${i}"><div class="card"><b class="nick">${who}</b> <i class="day">${day}</i><div class="copy">${words}</div></div>
        <div class="kids">${inner}</div></div>`;
      })}</div>`,
    ),
    text: '.depth-2 .copy',
    author: '.depth-2 .nick',
    date: '.depth-2 .day',
    comments: [
      [said[0][0], said[0][1], said[0][2]],
      [said[1][0], said[1][1], said[1][2], 0],
      [said[2][0], said[2][1], said[2][2], 1],
      [said[3][0], said[3][1], said[3][2]],
    ],
  },
  {
    name: 'rows of a table without a single class',
    html: page(
      `<table><tbody>${each(([who, words, day]) => `<tr><td><font><b>${who}</b></font><br><small>${day}</small></td><td><font>${words}</font></td></tr>`)}</tbody></table>`,
    ),
    text: 'tr:nth-child(2) td:last-child font',
    author: 'tr:nth-child(2) b',
    date: 'tr:nth-child(2) small',
    comments: flat,
  },
  {
    name: 'two rows of a table for each comment',
    html: page(
      `<table class="board"><tbody>${each(
        ([
          who,
          words,
          day,
        ]) => `<tr class="top"><td><span class="handle">${who}</span></td><td class="when">${day}</td></tr>
        <tr class="bottom"><td colspan="2" class="prose">${words}</td></tr>`,
      )}</tbody></table>`,
    ),
    text: 'tr.bottom .prose',
    author: 'tr.top .handle',
    date: 'tr.top .when',
    comments: flat,
  },
  {
    name: 'dt and dd, the words in several paragraphs',
    html: page(
      `<dl>${each(([who, words, day]) => `<dt><cite>${who}</cite> wrote on <span>${day}</span></dt><dd><p>${words}</p><p>Truly.</p></dd>`)}</dl>`,
    ),
    text: 'dd p',
    author: 'dt cite',
    date: 'dt span',
    comments: flat.map(([who, words, day]) => [who, `${words}\n\nTruly.`, day]),
  },
  {
    name: 'headings with paragraphs below them, all in one row',
    html: page(
      `<section class="letters">${each(([who, words, day]) => `<h4>${who}</h4><p class="sent">${day}</p><p class="line">${words}</p><p class="line">Yours.</p>`)}</section>`,
    ),
    text: 'h4 ~ .line',
    author: '.letters h4',
    date: '.sent',
    comments: flat.map(([who, words, day]) => [who, `${words}\n\nYours.`, day]),
  },
  {
    name: 'words before their author',
    html: page(
      `<div class="wall">${each(([who, words, day]) => `<blockquote>${words}</blockquote><p class="signed"><span>${who}</span>, <time datetime="${day}">then</time></p>`)}</div>`,
    ),
    text: '.wall blockquote',
    author: '.signed span',
    date: '.signed time',
    comments: flat,
  },
  {
    name: 'class names that a bundler hashed',
    html: page(
      `<div class="css-19zq4"><div class="sc-bdVaJa">${each(
        (
          [who, words, day],
          i,
        ) => `<div class="sc-htpNat bTnAGk${i}"><div class="Note_head__3xK9a"><span class="jss${i}">${who}</span><span title="${day}T10:00:00Z">a while ago</span></div>
        <div class="Note_body__9Qw2z">${words}</div></div>`,
      )}</div></div>`,
    ),
    text: '.Note_body__9Qw2z',
    author: '.Note_head__3xK9a span',
    date: '.Note_head__3xK9a [title]',
    comments: flat.map(([who, words, day]) => [who, words, `${day}T10:00:00Z`]),
  },
  {
    name: 'the name in bold at the head of the words',
    html: page(
      `<ol id="guestbook">${each(([who, words, day]) => `<li><b class="visitor">${who}</b>: ${words} <i class="stamp">${day}</i></li>`)}</ol>`,
    ),
    text: '#guestbook li',
    author: '#guestbook .visitor',
    date: '#guestbook .stamp',
    comments: flat,
  },
  {
    name: 'microdata, and no date shown although each has one',
    html: page(
      each(
        ([
          who,
          words,
          day,
        ]) => `<div itemscope itemtype="https://schema.org/Comment" itemprop="comment"><p><span itemprop="author">${who}</span></p>
        <time datetime="${day}">lately</time><div itemprop="text">${words}</div></div>`,
      ),
    ),
    text: '[itemprop=text]',
    author: '[itemprop=author]',
    comments: flat,
  },
  {
    name: 'each in a list of its own, where the list has no name and the name of the author a wrapper without one',
    html: page(
      `<div>${each(([who, words, day]) => `<ul><li class="remark"><p><a class="member" href="/m"><span>${who}</span></a> <time datetime="${day}">then</time></p><div class="remark-text">${words}</div></li></ul>`)}
      <ul><li><a href="/more">More of it</a></li></ul></div>`,
    ),
    text: '.remark-text',
    author: '.member span',
    date: '.remark time',
    comments: flat,
  },
  {
    name: 'a custom element each, and a side bar that looks like comments',
    html: page(
      `<aside><div class="entry"><a class="who">Old News</a></div><div class="entry"><a class="who">Older News</a></div></aside>
      <x-thread>${each(([who, words, day]) => `<x-note class="entry"><header><a class="who" href="/u">${who}</a><time datetime="${day}"></time></header><p>${words}</p></x-note>`)}</x-thread>`,
    ),
    text: 'x-note p',
    author: 'x-note .who',
    date: 'x-note time',
    comments: flat,
  },
];

type Tree = (number | Tree)[];

/** Draws a tree of numbers: what follows a number as a list stands inside it. */
function nested(tree: Tree, draw: (index: number, inner: string) => string): string {
  let drawn = '';
  for (const [at, one] of tree.entries()) {
    if (typeof one !== 'number') continue;
    const inner = tree[at + 1];
    drawn += draw(one, Array.isArray(inner) ? nested(inner, draw) : '');
  }
  return drawn;
}
