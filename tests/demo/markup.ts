import { type DemoBlock, type DemoComment, type DemoPage, siteNames } from './demoPage.ts';

/** Makes an address of the demo web: a host's first label and a path. */
export type Address = (host: string, path: string) => string;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const longTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
const inUtc = (time: string): Date => new Date(`${time}Z`);

/** The whole page. */
export function pageMarkup(page: DemoPage, address: Address): string {
  if (page.thread === 'forum') return forumMarkup(page, address);
  return whole(
    page.site,
    page.title,
    `<article class="entry">
  <header><h1 class="entry-title">${escaped(page.title)}</h1>
  <p class="entry-meta">By <a rel="author" href="/about">${escaped(page.author)}</a>,
  <time datetime="${page.published}">${longDay.format(inUtc(page.published))}</time></p></header>
  <div class="entry-content">${page.body.map(blockMarkup).join('\n')}</div>
</article>
${page.thread === 'page' ? `<section id="comments"><h2>Answers and questions</h2>${listMarkup(page.comments)}</section>` : ''}
${page.thread === 'frame' ? `<section class="thread"><h2>Comments</h2><iframe title="Comments" src="${escaped(address('threads', `/embed?page=${encodeURIComponent(page.path)}`))}"></iframe></section>` : ''}`,
    address,
  );
}

/** What stands in the frame of another origin. */
export function threadMarkup(page: DemoPage): string {
  const cards = (parent?: number): string =>
    page.comments
      .filter((comment) => comment.answers === parent)
      .map(
        (comment) => `<li class="post" id="post-${comment.number}">
  <div class="post-content"><header><span class="post-author"><a href="/by/${encodeURIComponent(comment.author)}">${escaped(comment.author)}</a></span>
  <a class="time-ago" href="${escaped(page.path)}#post-${comment.number}" title="${longTime.format(inUtc(comment.time))}"><time datetime="${comment.time}">${longDay.format(inUtc(comment.time))}</time></a></header>
  <div class="post-message">${comment.text.map((text) => `<p>${escaped(text)}</p>`).join('')}</div></div>
  <ul class="children">${cards(comment.number)}</ul></li>`,
      )
      .join('\n');
  return document(
    'threads',
    `Comments on ${page.title}`,
    `<main id="thread"><p class="count">${page.comments.length} comments</p><ul id="post-list">${cards()}</ul></main>`,
  );
}

/** The first page of a site: what there is to read, newest first. */
export function indexMarkup(site: DemoPage['site'], pages: readonly DemoPage[], address: Address): string {
  const rows = pages
    .filter((page) => page.site === site)
    .toReversed()
    .map(
      (page) =>
        `<li><a href="${page.path}">${escaped(page.title)}</a> <time>${page.published.slice(0, 10)}</time></li>`,
    );
  return whole(site, siteNames[site], `<ul class="index">${rows.join('\n')}</ul>`, address);
}

function forumMarkup(page: DemoPage, address: Address): string {
  const posts = page.comments.map(
    (comment, index) => `<div class="message" id="p${comment.number}">
  <div class="message-user"><h4 class="message-name"><a class="username" href="/members/${encodeURIComponent(comment.author)}">${escaped(comment.author)}</a></h4></div>
  <div class="message-cell"><div class="message-head"><time datetime="${comment.time}">${longTime.format(inUtc(comment.time))}</time>
  <a class="message-number" href="${page.path}#p${comment.number}">#${index + 1}</a></div>
  <div class="message-body">${comment.text.map((text) => `<p>${escaped(text)}</p>`).join('')}</div></div></div>`,
  );
  return whole(
    page.site,
    page.title,
    `<h1>${escaped(page.title)}</h1><div class="messages">${posts.join('\n')}</div>`,
    address,
  );
}

function blockMarkup(block: DemoBlock): string {
  if ('p' in block) return `<p>${escaped(block.p)}</p>`;
  if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`;
  const words =
    'quote' in block ? block.quote : [`${block.letter.to}:`, ...block.letter.words, ...signOff(block.letter.from)];
  return `<blockquote>${words.map((text) => `<p>${escaped(text)}</p>`).join('')}</blockquote>`;
}

const signOff = (from: string): string[] => ['Warm regards,', from];

function listMarkup(comments: readonly DemoComment[], parent?: number): string {
  const rows = comments
    .filter((comment) => comment.answers === parent)
    .map(
      (comment) => `<li class="comment" id="comment-${comment.number}"><div class="comment-body">
  <div class="comment-author"><cite class="fn">${escaped(comment.author)}</cite> <span class="says">says:</span></div>
  <div class="comment-meta"><a href="#comment-${comment.number}"><time datetime="${comment.time}">${longTime.format(inUtc(comment.time))}</time></a></div>
  ${comment.text.map((text) => `<p>${escaped(text)}</p>`).join('')}</div>
  ${listMarkup(comments, comment.number)}</li>`,
    );
  const name = parent === undefined ? 'comment-list' : 'children';
  return rows.length > 0 ? `<ol class="${name}">${rows.join('\n')}</ol>` : '';
}

function whole(site: DemoPage['site'], title: string, main: string, address: Address): string {
  const others = (Object.keys(siteNames) as DemoPage['site'][]).map(
    (name) => `<a href="${escaped(address(name, '/'))}">${siteNames[name]}</a>`,
  );
  return document(
    site,
    `${title} – ${siteNames[site]}`,
    `<header class="site"><a class="name" href="/">${siteNames[site]}</a><nav>${others.join(' ')}</nav></header>
<main>${main}</main><footer>An invented web for trying Aforesaid. Nobody here exists.</footer>`,
  );
}

function document(site: string, title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><link rel="stylesheet" href="/demo.css"></head><body class="${site}">${body}</body></html>`;
}
