/** Pages that are built to stop or mislead the readers. All of them hold the same calm thread, which is still to be read. */

export interface HostilePage {
  name: string;
  html: string;
}

const said: [name: string, day: string, text: string][] = [
  ['Ada Fenn', '2020-05-01', 'The first reading of the meter was lower than I had expected it to be.'],
  ['Bo Lind', '2020-05-02', 'Mine was higher, but the door had been left open all night long.'],
  ['Cy Marsh', '2020-05-03', 'Then close the door, and read it again before the council meets.'],
];

/** Who speaks in the calm thread. */
export const speakers = said.map(([name]) => name);

/** One comment of the thread. */
export function commentMarkup(id: number, name: string, day: string, text: string, inside = ''): string {
  return `<li class="comment" id="comment-${id}"><cite class="fn">${name}</cite> <a href="#comment-${id}"><time datetime="${day}T10:00">${day}</time></a>${inside}<div class="comment-text"><p>${text}</p></div></li>`;
}

/** The thread; `inside` is put into each comment. */
export function threadMarkup(inside = ''): string {
  const items = said.map(([name, day, text], index) => commentMarkup(index + 1, name, day, text, inside));
  return `<h1>Meters</h1><ol class="comment-list">${items.join('')}</ol>`;
}

export const pageWith = (more: string, head = '', thread = threadMarkup()) =>
  `<!doctype html><html lang="en"><head><title>Meters</title>${head}</head><body>${more}${thread}</body></html>`;

const ofDocument =
  'querySelector querySelectorAll documentElement head title baseURI URL location defaultView createTreeWalker createRange createElement getElementById getElementsByTagName nodeType childNodes firstChild lastChild ownerDocument implementation readyState visibilityState addEventListener elementFromPoint styleSheets adoptedStyleSheets cookie lang dir forms links images toString valueOf then';
const ofElement =
  'parentNode parentElement nodeName nodeType tagName localName childNodes children firstChild lastChild firstElementChild lastElementChild nextSibling previousSibling nextElementSibling previousElementSibling textContent innerText attributes getAttribute hasAttribute getAttributeNames querySelector querySelectorAll matches closest contains className classList id dataset shadowRoot ownerDocument isConnected compareDocumentPosition getRootNode getElementsByTagName style hidden lang title getBoundingClientRect elements length toString';
const words = (list: string) => list.split(' ');

const clobbered: HostilePage[] = [
  ...words(ofDocument).flatMap((name) => [
    { name: `document.${name} is an image`, html: pageWith(`<img name="${name}">`) },
    {
      name: `document.${name} is a form of fields`,
      html: pageWith(`<form name="${name}"><input name="length"><input name="call"></form>`),
    },
  ]),
  { name: 'two images of one name', html: pageWith('<img name="querySelector"><img name="querySelector">') },
  { name: 'a callable embed', html: pageWith('<embed name="querySelector"><embed name="createTreeWalker">') },
  {
    name: 'a frame named like a method',
    html: pageWith('<iframe name="querySelector"></iframe><iframe name="getSelection"></iframe>'),
  },
  { name: 'an object named like a method', html: pageWith('<object id="querySelectorAll"></object>') },
  { name: 'an id like the root', html: pageWith('<a id="documentElement"></a><a id="body"></a><a id="head"></a>') },
  {
    name: 'globals as ids',
    html: pageWith(
      words('Node Element Document NodeFilter Set Map Object Array URL JSON performance browser chrome self top')
        .map((id) => `<a id="${id}" name="${id}"></a>`)
        .join(''),
    ),
  },
];

const clobberedForms: HostilePage[] = words(ofElement).flatMap((name) => [
  {
    name: `a form around the thread whose ${name} is a field`,
    html: pageWith('', '', `<form><input name="${name}">${threadMarkup()}</form>`),
  },
  {
    name: `a form in each comment whose ${name} is a field`,
    html: pageWith('', '', threadMarkup(`<form class="reply"><input name="${name}"><button>Reply</button></form>`)),
  },
]);

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const comment = (more: string) => `{"@context":"https://schema.org","@type":"Comment",${more}}`;

const data: HostilePage[] = [
  {
    name: 'JSON-LD that refers to itself',
    html: pageWith('', ld('{"@id":"#a","@type":"Article","author":{"@id":"#a"},"comment":{"@id":"#a"}}')),
  },
  {
    name: 'JSON-LD in a ring',
    html: pageWith(
      '',
      ld(
        '{"@graph":[{"@id":"#a","@type":"Person","name":{"@id":"#b"}},{"@id":"#b","@type":"Article","author":{"@id":"#a"},"isPartOf":{"@id":"#a"}}]}',
      ),
    ),
  },
  { name: 'JSON-LD of 5 MB', html: pageWith('', ld(comment(`"text":"${'word '.repeat(1_000_000)}"`))) },
  {
    name: 'JSON-LD of 100,000 objects',
    html: pageWith(
      '',
      ld(`[${Array.from({ length: 100_000 }, (_, i) => `{"@type":"Comment","text":"t${i}"}`).join()}]`),
    ),
  },
  {
    name: 'JSON-LD 100,000 deep',
    html: pageWith('', ld(`${'{"@type":"Comment","comment":'.repeat(100_000)}1${'}'.repeat(100_000)}`)),
  },
  {
    name: 'JSON-LD of 100,000 authors',
    html: pageWith(
      '',
      ld(`{"@type":"Article","author":[${Array(100_000).fill('{"@type":"Person","name":"Ina Vesper"}').join()}]}`),
    ),
  },
  { name: '1,000 scripts of JSON-LD', html: pageWith('', ld(comment('"text":"x"')).repeat(1_000)) },
  {
    name: 'JSON-LD with a prototype',
    html: pageWith(
      '',
      ld('{"__proto__":{"@type":"Article","headline":"x"},"constructor":{"prototype":{"x":1}},"@type":"__proto__"}'),
    ),
  },
  {
    name: 'JSON-LD of wrong kinds',
    html: pageWith(
      '',
      ld(
        '{"@type":["Article",7,null,{}],"headline":{"@value":[]},"author":[null,[],{"name":{}}],"datePublished":{"@value":9e99},"comment":"x"}',
      ),
    ),
  },
  { name: 'JSON-LD that is cut off', html: pageWith('', ld('{"@type":"Article","headline":"')) },
  {
    name: 'JSON-LD with a script in it',
    html: pageWith(
      '',
      ld(
        '{"@type":"Article","headline":"\\u003cscript>stolen=1\\u003c/script>","author":{"name":"\\u003cimg src=x onerror=stolen=1>"}}',
      ),
    ),
  },
  {
    name: 'JSON-LD with javascript: addresses',
    html: pageWith(
      '',
      ld(
        '{"@type":"Comment","text":"x","url":"javascript:stolen=1","author":{"@type":"Person","name":"X Y","url":"data:text/html,x"}}',
      ),
    ),
  },
  {
    name: 'microdata that refers to itself',
    html: pageWith(
      '<div id="m" itemscope itemtype="https://schema.org/Comment" itemref="m"><span itemprop="text">x</span></div>',
    ),
  },
  {
    name: 'microdata in a ring',
    html: pageWith(
      '<div id="m1" itemprop="comment" itemscope itemtype="https://schema.org/Comment" itemref="m2"></div><div id="m2" itemprop="comment" itemscope itemtype="https://schema.org/Comment" itemref="m1 m2 m3"></div>',
    ),
  },
  {
    name: 'microdata that refers to the body',
    html: pageWith(
      '<div itemscope itemtype="https://schema.org/Comment" itemref="comment-1 comment-2 comment-3 __proto__ constructor"></div>',
    ),
  },
  {
    name: 'microdata 2,000 deep',
    html: pageWith('<div itemscope itemtype="https://schema.org/Comment" itemprop="comment">'.repeat(2_000)),
  },
  {
    name: 'properties that every object has',
    html: pageWith(
      '<div itemscope itemtype="https://schema.org/Comment"><i itemprop="__proto__">x</i><i itemprop="constructor">x</i><i itemprop="hasOwnProperty">x</i></div><div class="__proto__ constructor toString" id="__proto__">x</div>',
    ),
  },
  { name: 'a language that every object has', html: pageWith('').replace('lang="en"', 'lang="__proto__"') },
  { name: 'a language without end', html: pageWith('').replace('lang="en"', `lang="${'en-'.repeat(100_000)}"`) },
  {
    name: 'a canonical address without end',
    html: pageWith('', `<link rel="canonical" href="https://x.example/${'x'.repeat(100_000)}">`),
  },
  {
    name: 'a canonical address at javascript:',
    html: pageWith('', '<link rel="canonical" href="javascript:stolen=1">'),
  },
  { name: 'a base without end', html: pageWith('', `<base href="https://x.example/${'x/'.repeat(50_000)}">`) },
  { name: 'a base at javascript:', html: pageWith('', '<base href="javascript:stolen=1//">') },
  { name: '10,000 metas', html: pageWith('', '<meta property="og:title" content="x | y | z">'.repeat(10_000)) },
];

const times = (count: number, markup: string, close = '') => markup.repeat(count) + close.repeat(count);

const huge: HostilePage[] = [
  { name: '100,000 empty elements', html: pageWith(times(100_000, '<i></i>')) },
  { name: '100,000 paragraphs', html: pageWith(times(100_000, '<p>Some words.</p>')) },
  { name: '100,000 links', html: pageWith(times(100_000, '<a href="/x">A Name</a> ')) },
  { name: '100,000 line breaks', html: pageWith(`<p>${times(100_000, 'line<br>')}</p>`) },
  { name: '10,000 divs deep', html: pageWith(times(10_000, '<div>')) },
  { name: '10,000 divs deep around the thread', html: pageWith(times(500, '<div class="comment">')) },
  { name: '5,000 lists deep', html: pageWith(times(5_000, '<ul><li class="comment">', '</li></ul>')) },
  {
    name: '5,000 quotations deep',
    html: pageWith(times(5_000, '<blockquote><p>“Said”, said Ina Vesper.</p>', '</blockquote>')),
  },
  {
    name: '20,000 rows of a table',
    html: pageWith(`<table>${times(20_000, '<tr><td>Ina Vesper<td>1 May 2020<td>Words')}</table>`),
  },
  {
    name: '5,000 comments',
    html: pageWith(
      '',
      '',
      threadMarkup().replace(
        '</ol>',
        `${Array.from({ length: 5_000 }, (_, i) => commentMarkup(i + 10, `Person ${i}`, '2020-05-04', `The reading number ${i} was taken in the cellar.`)).join('')}</ol>`,
      ),
    ),
  },
  { name: '20,000 times', html: pageWith(times(20_000, '<time datetime="2020-05-01">1 May 2020</time>')) },
  {
    name: '20,000 words that look like classes',
    html: pageWith(`<div class="${Array.from({ length: 20_000 }, (_, i) => `comment-${i}`).join(' ')}">x</div>`),
  },
  {
    name: 'an element of 10,000 attributes',
    html: pageWith(`<div ${Array.from({ length: 10_000 }, (_, i) => `data-a${i}="author"`).join(' ')}>x</div>`),
  },
  { name: 'a paragraph of 100,000 inline elements', html: pageWith(`<p>${times(100_000, '<b>word</b> ')}</p>`) },
  {
    name: 'a paragraph of 100,000 names',
    html: pageWith(`<p>${times(50_000, 'Ina Vesper said to Tom Miller, ')}</p>`),
  },
  {
    name: '2,000 paragraphs of 50 names',
    html: pageWith(times(2_000, `<p>${'Ina Vesper said to Tom Miller, '.repeat(25)}</p>`)),
  },
  {
    name: '20,000 different names',
    html: pageWith(
      Array.from({ length: 20_000 }, (_, i) =>
        `<p>“It is so,” said Ina${i} Vesper${i}.</p>`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''),
      ).join(''),
    ),
  },
  {
    name: 'a paragraph of 100,000 quotation marks',
    html: pageWith(`<p>${times(50_000, '“so” ')}said Ina Vesper.</p>`),
  },
  { name: 'quotation marks that never close', html: pageWith(`<p>${times(50_000, '“so ')}said Ina Vesper.</p>`) },
  {
    name: '10,000 paragraphs that each open a quotation',
    html: pageWith(times(10_000, '<p>“It will be so, said Ina Vesper</p>')),
  },
  {
    name: 'a name of 10,000 words',
    html: pageWith(`<article><p class="byline">By ${times(10_000, 'Ina Vesper ')}</p></article>`),
  },
  {
    name: '10,000 radio buttons and selects',
    html: pageWith(times(10_000, '<input type=radio name=parentNode><select name=nodeName><option>x</select>')),
  },
];

export const hostilePages = { clobbered: [...clobbered, ...clobberedForms], data, huge };

/** What looks like a comment and is none, for no browser ever draws it. What a page only collapses was said, and is read. */
export const unsaidComments: HostilePage[] = (
  [
    ['in a template', (item: string) => `<template>${item}</template>`],
    ['in a script', (item: string) => `<script type="text/html">${item}</script>`],
    ['in a comment of HTML', (item: string) => `<!-- ${item} -->`],
    ['in a text field', (item: string) => `<textarea>${item}</textarea>`],
    ['in a select', (item: string) => `<select><option>${item}</option></select>`],
    ['in a frame without scripts', (item: string) => `<iframe>${item}</iframe>`],
    ['in an attribute', (item: string) => `<li data-html='${item.replaceAll("'", '')}'></li>`],
  ] as const
).map(([name, hide]) => {
  const trap = hide(
    commentMarkup(9, 'Trap Setter', '2020-05-04', 'I hereby say what nobody can see on this page at all.'),
  );
  return { name, html: pageWith('', '', threadMarkup().replace('</ol>', `${trap}</ol>`)) };
});
