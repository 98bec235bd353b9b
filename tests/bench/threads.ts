/** A thread of any length as an engine's own templates write it; names and words are invented. */
export interface Thread {
  engine: string;
  url: string;
  /** The whole page with so many comments. */
  page(count: number): string;
  /** The markup of one comment alone. */
  comment(number: number): string;
}

const given = ['Ottilie', 'Edmund', 'Bertrand', 'Salome', 'Ignatz', 'Philippa', 'Corwin', 'Lavinia', 'Thaddeus'];
const family = ['Marsh', 'Pryce', 'Danbury', 'Holloway', 'Quill', 'Ferrant', 'Osgood', 'Wickham'];
const sentences = [
  'The one at Kerwick ground barley until the year the weir gave way.',
  'My aunt kept its books, and they say otherwise.',
  'I make it four, counting the half-wheel at Sollas.',
  'Has anybody asked the harbour office for the tide tables?',
  'A wheel that turns both ways loses a third of its force, whatever the maker says.',
  'That is not what the survey found, and the survey was paid for by the mill.',
  'I was there when they lifted the sluice; nobody took a photograph.',
];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
const nameOf = (number: number): string => `${pick(given, number * 7)} ${pick(family, number * 3 + (number >> 3))}`;
const wordsOf = (number: number): string =>
  Array.from({ length: 1 + (number % 4) }, (_, i) => `<p>${pick(sentences, number + i * 3)} (${number})</p>`).join('');

/** One comment a quarter of an hour. */
const timeOf = (number: number): string =>
  new Date(Date.UTC(2019, 4, 2, 8) + number * 900_000).toISOString().slice(0, 19);
const shown = (time: string): string =>
  new Date(`${time}Z`).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

function frame(bodyClass: string, before: string, comments: string, after: string): string {
  const title = 'Tide mills of the east coast';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head>
<body class="${bodyClass}">${before}${comments}${after}</body></html>`;
}

const many = (count: number, one: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i + 1)).join('\n');

const wordpress: Thread = {
  engine: 'WordPress',
  url: 'https://mills.example/tide/',
  page: (count) =>
    frame(
      'single single-post',
      '<article class="post"><h1 class="entry-title">Tide mills of the east coast</h1><div class="entry-content"><p>Three of them still turn, and a fourth could.</p></div></article><div id="comments" class="comments-area"><ol class="comment-list">',
      many(count, wordpress.comment),
      '</ol></div>',
    ),
  comment: (
    number,
  ) => `<li id="comment-${number}" class="comment ${number % 2 ? 'odd alt' : 'even'} thread-even depth-1">
<article id="div-comment-${number}" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><img alt="" src="a.png" class="avatar avatar-32 photo"><b class="fn">${nameOf(number)}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="https://mills.example/tide/#comment-${number}"><time datetime="${timeOf(number)}+00:00">${shown(timeOf(number))}</time></a></div>
</footer><div class="comment-content">${wordsOf(number)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${number}#respond">Reply</a></div></article></li>`,
};

const phpbb: Thread = {
  engine: 'phpBB',
  url: 'https://lamps.example/viewtopic.php?t=31',
  page: (count) =>
    frame(
      'nojs notouch section-viewtopic ltr',
      '<div id="page-body" class="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=31">Oil lamps</a></h2>',
      many(count, phpbb.comment),
      '</div>',
    ),
  comment: (
    number,
  ) => `<div id="p${number}" class="post has-profile bg${(number % 2) + 1}"><div class="inner"><dl class="postprofile" id="profile${number}"><dt class="no-profile-rank no-avatar"><a href="./memberlist.php?mode=viewprofile&amp;u=${number % 40}" class="username">${nameOf(number % 40)}</a></dt><dd class="profile-posts"><strong>Posts:</strong> 12</dd><dd class="profile-joined"><strong>Joined:</strong> Wed Feb 04, 2015 6:38 pm</dd></dl>
<div class="postbody"><div id="post_content${number}"><h3><a href="#p${number}">Re: Oil lamps</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p=${number}#p${number}" title="Post"></a><span class="responsive-hide">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=${number % 40}" class="username">${nameOf(number % 40)}</a></strong> &raquo; </span><time datetime="${timeOf(number)}+00:00">${shown(timeOf(number))}</time></p><div class="content">${wordsOf(number)}</div><div id="sig${number}" class="signature">Trim the wick.</div></div></div></div></div>`,
};

/** A blog's list of comments and a forum's topic. */
export const threads: readonly Thread[] = [wordpress, phpbb];
