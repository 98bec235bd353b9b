import { depthOf, drawTree, inWords, paragraphs, type Said, threadOf } from './thread.ts';

/** One form in which sites draw comments. */
export interface Form {
  name: string;
  said: Said[];
  html: string;
  url?: string;
  /** What the form gives: `exact` times with zone, to the `minute` in local words, or `none`. */
  time: 'exact' | 'minute' | 'none';
  /** The permalink of a comment where the form has one. */
  permalink?: (one: Said) => string;
}

const page = 'https://harbour.example/2019/05/ferry';
const nested = threadOf(10, true);
const flat = threadOf(9);
const day = (one: Said) => one.time.slice(0, 10);
const profile = (one: Said) => `/members/${one.author.toLowerCase().replace(/\W+/g, '-')}`;
const article =
  '<article><h1>The ferry</h1><p>The council met on Tuesday and decided nothing about the boats.</p></article>';

const two = threadOf(2, true);

/** The forms. Each shows the same invented people in other markup. */
export const forms: Form[] = [
  {
    name: 'nested lists',
    said: nested,
    time: 'minute',
    permalink: (one) => `${page}#c${one.id}`,
    html: `${article}<section id="comments"><h2>10 replies</h2><ol>${drawTree(
      nested,
      (
        one,
        answers,
      ) => `<li id="c${one.id}"><div><cite><a href="https://blog.example/${one.id}" rel="nofollow">${one.author}</a></cite> says:
      <a href="#c${one.id}">${inWords(one.time)}</a></div>${paragraphs(one)}<a href="?replytocom=${one.id}#respond">Reply</a>${
        answers && `<ol>${answers}</ol>`
      }</li>`,
    )}</ol></section>`,
  },
  {
    name: 'two comments, one in the other, on a page of their own',
    said: two,
    time: 'minute',
    url: 'https://threads.example/embed?of=/2019/05/ferry',
    permalink: (one) => `${page}#post-${one.id}`,
    html: `<main id="thread"><p>2 comments</p><ul id="post-list">${drawTree(
      two,
      (one, answers) => `<li class="post" id="post-${one.id}"><div><header><span class="post-author">
      <a href="/by/${one.id}">${one.author}</a></span> <a href="${page}#post-${one.id}">${inWords(one.time)}</a></header>
      <div class="post-message">${paragraphs(one)}</div></div><ul class="children">${answers}</ul></li>`,
    )}</ul></main>`,
  },
  {
    name: 'threads of sibling blocks with answers in a container',
    said: nested,
    time: 'exact',
    html: `${article}<div class="discussion">${drawTree(
      nested,
      (one, answers) => `<div class="thread"><div class="entry"><header><span class="who">${one.author}</span>
      <time datetime="${one.time}">${day(one)}</time></header><div class="said">${paragraphs(one)}</div>
      <footer><button>Reply</button><button>Like</button></footer></div><div class="thread-children">${answers}</div></div>`,
    )}</div>`,
  },
  {
    name: 'definition list',
    said: flat,
    time: 'minute',
    permalink: (one) => `${page}#n${one.id}`,
    html: `${article}<h3>Comments</h3><dl class="feedback">${flat
      .map(
        (one) => `<dt id="n${one.id}"><b>${one.author}</b> on <a href="#n${one.id}">${inWords(one.time)}</a></dt>
      <dd>${paragraphs(one)}</dd>`,
      )
      .join('')}</dl>`,
  },
  {
    name: 'two table rows each',
    said: flat,
    url: 'https://board.example/viewtopic.php?t=77',
    time: 'minute',
    permalink: (one) => `https://board.example/viewtopic.php?p=${one.id}#${one.id}`,
    html: `<table class="forumline"><tbody>${flat
      .map(
        (one) => `<tr><td class="row1" rowspan="2"><a name="${one.id}"></a><b class="name">${one.author}</b><br>
      <span class="postdetails">Joined: 12 Mar 2011<br>Posts: ${one.id}</span></td>
      <td class="row1"><a href="viewtopic.php?p=${one.id}#${one.id}"><img src="icon.gif" alt="Post"></a>
      <span class="postdetails">Posted: ${inWords(one.time)}</span></td></tr>
      <tr><td class="row1"><span class="postbody">${one.text.join('<br><br>')}</span></td></tr>`,
      )
      .join('')}</tbody></table>`,
  },
  {
    name: 'indentation by margin',
    said: nested,
    time: 'exact',
    permalink: (one) => `https://harbour.example/item/${one.id}`,
    html: `${article}<div id="talk">${nested
      .map(
        (one) => `<div class="row" style="margin-left: ${depthOf(nested, one) * 24}px"><p class="by">
      <a class="user" href="/user/${one.id}">${one.author}</a> <a href="/item/${one.id}"><time datetime="${one.time}">3 years ago</time></a></p>
      <div class="md">${paragraphs(one)}</div></div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'depth by class',
    said: nested,
    time: 'exact',
    html: `${article}<div class="comments-area">${nested
      .map(
        (
          one,
        ) => `<div class="comment level-${depthOf(nested, one) + 1}" data-id="${one.id}"><span class="comment-author">${one.author}</span>
      <span class="comment-date" title="${one.time}">${day(one)}</span><div class="comment-body">${paragraphs(one)}</div></div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'in reply to',
    said: nested,
    time: 'exact',
    permalink: (one) => `${page}#r-${one.id}`,
    html: `${article}<div class="responses">${nested
      .map((one) => {
        const parent = one.parent === undefined ? undefined : nested[one.parent];
        const reply = parent ? `<a class="ref" href="#r-${parent.id}">in reply to ${parent.author}</a>` : '';
        return `<article id="r-${one.id}"><header><strong>${one.author}</strong> ${reply}
        <a href="#r-${one.id}" title="Permalink"><time datetime="${one.time}">${day(one)}</time></a></header>
        <div class="text">${paragraphs(one)}</div></article>`;
      })
      .join('')}</div>`,
  },
  {
    name: 'microdata',
    said: nested,
    time: 'exact',
    permalink: (one) => `${page}?c=${one.id}`,
    html: `${article}${drawTree(
      nested,
      (one, answers) => `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="${profile(one)}"><span itemprop="name">${one.author}</span></a></span>
      <meta itemprop="dateCreated" content="${one.time}"><a itemprop="url" href="?c=${one.id}">a while ago</a></div>
      <div itemprop="text">${paragraphs(one)}</div>${answers}</div>`,
    )}`,
  },
  {
    name: 'microformats',
    said: flat,
    time: 'exact',
    permalink: (one) => `https://elsewhere.example/notes/${one.id}`,
    html: `${article}<div class="mentions">${flat
      .map(
        (
          one,
        ) => `<div class="u-comment h-cite"><a class="p-author h-card" href="https://elsewhere.example/${one.id}/me">${one.author}</a>
      <div class="p-content p-name">${paragraphs(one)}</div>
      <a class="u-url" href="https://elsewhere.example/notes/${one.id}"><time class="dt-published" datetime="${one.time}">${day(one)}</time></a></div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'ARIA articles with made-up class names',
    said: nested,
    time: 'exact',
    html: `${article}<div role="feed" aria-label="Comments">${drawTree(
      nested,
      (
        one,
        answers,
      ) => `<div class="x1a2b x9z"><div role="article" aria-label="Comment by ${one.author}" class="x77q"><div class="x3c">
      <a role="link" class="x5d x6e" href="${profile(one)}"><span class="x8f">${one.author}</span></a>
      <div class="x2g" dir="auto">${paragraphs(one)}</div></div><ul class="x4h"><li><a href="#"><abbr title="${one.time}">4y</abbr></a></li>
      <li><button>Like</button></li><li><button>Reply</button></li></ul></div>${answers && `<div class="x0i">${answers}</div>`}</div>`,
    )}</div>`,
  },
  {
    name: 'name and date under the words',
    said: flat,
    time: 'minute',
    html: `${article}<h2>Your opinions</h2><div class="opinions">${flat
      .map(
        (one) =>
          `<blockquote class="opinion">${paragraphs(one)}</blockquote><p class="sign">— <b>${one.author}</b>, ${inWords(one.time)}</p>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'name and date in one line of text',
    said: flat,
    time: 'minute',
    html: `${article}<ul class="comment-list">${flat
      .map(
        (one) =>
          `<li class="item"><div class="info">Posted by ${one.author} on ${inWords(one.time)}</div><div class="content">${paragraphs(one)}</div></li>`,
      )
      .join('')}</ul>`,
  },
  {
    name: 'answers in lists beside what they answer',
    said: nested,
    time: 'exact',
    permalink: (one) => `${page}?page=1#comment-${one.id}`,
    html: `${article}<section class="comments">${drawTree(
      nested,
      (
        one,
        answers,
      ) => `<a id="comment-${one.id}"></a><article class="comment"><footer><span class="username">${one.author}</span>
      <time datetime="${one.time}">${day(one)}</time> <a class="permalink" href="?page=1#comment-${one.id}">Permalink</a></footer>
      <div class="field-body">${paragraphs(one)}</div></article>${answers && `<div class="indented">${answers}</div>`}`,
    )}</section>`,
  },
  {
    name: 'a board with signatures, ranks and join dates',
    said: flat,
    url: 'https://board.example/threads/ferry.81/',
    time: 'exact',
    permalink: (one) => `https://board.example/threads/ferry.81/post-${one.id}`,
    html: `<h1>The ferry</h1><div class="block-body">${flat
      .map(
        (
          one,
          i,
        ) => `<div class="message" id="post-${one.id}"><div class="user"><h4><a href="${profile(one)}">${one.author}</a></h4>
      <h5>Senior member</h5><dl><dt>Joined</dt><dd>${2004 + (i % 4)}-03-1${i % 7}</dd><dt>Posts</dt><dd>${one.id}</dd></dl></div>
      <div class="main"><div class="attribution"><a href="/threads/ferry.81/post-${one.id}"><time datetime="${one.time}">${day(one)}</time></a>
      <a href="/threads/ferry.81/post-${one.id}">#${i + 1}</a></div><div class="bb">${one.text.join('<br><br>')}</div>
      <div class="signature">Sailing since 1988 and not done yet</div><div class="actions"><a href="/report/${one.id}">Report</a><a href="/quote/${one.id}">Quote</a></div></div></div>`,
      )
      .join('')}</div>`,
  },
  {
    name: 'no moments at all',
    said: flat,
    time: 'none',
    html: `${article}<ul id="comment-list">${flat
      .map(
        (
          one,
        ) => `<li id="comment-${one.id}"><div class="comment-header"><cite><span id="author-${one.id}">${one.author}</span></cite></div>
      <div class="comment-message">${paragraphs(one)}</div></li>`,
      )
      .join('')}</ul>`,
  },
];
