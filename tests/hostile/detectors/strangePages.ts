import { commentMarkup, type HostilePage, pageWith, threadMarkup } from './pages.ts';

const many = 20_000;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const beside = (name: string, more: string, head = ''): HostilePage => ({ name, html: pageWith(more, head) });
const inEach = (name: string, inside: string): HostilePage => ({ name, html: pageWith('', '', threadMarkup(inside)) });
const changed = (name: string, change: (thread: string) => string): HostilePage => ({
  name,
  html: pageWith('', '', change(threadMarkup())),
});

/** Trees that only few pages have: of other languages, of new elements, misnested. */
const trees: HostilePage[] = [
  beside(
    'a root that a parser makes',
    `<div><template shadowrootmode="open">${threadMarkup()}<slot></slot></template>x</div>`,
  ),
  beside(
    'a closed root that a parser makes',
    `<div><template shadowrootmode="closed" shadowrootclonable>${threadMarkup()}</template></div>`,
  ),
  inEach('a root in each comment', '<span><template shadowrootmode="open"><slot></slot></template></span>'),
  beside('slots in a ring', '<slot name="a" slot="a"><slot name="b" slot="b"></slot></slot>'.repeat(500)),
  beside(
    'MathML that holds HTML',
    '<math><semantics><annotation-xml encoding="text/html"><ol class="comment-list"><li class="comment">x</li></ol></annotation-xml></semantics></math>',
  ),
  inEach('MathML in each comment', '<math><mi class="fn">x</mi><mtext><p>y</p></mtext></math>'),
  beside(
    'SVG that holds HTML',
    '<svg><foreignObject><div class="comment"><p>x</p></div></foreignObject><title>Ina Vesper</title><a href="x">y</a></svg>',
  ),
  inEach(
    'SVG in each comment',
    '<svg class="author"><a class="fn" href="#x"><text>x</text></a><style>p{}</style></svg>',
  ),
  beside(
    'elements of no language',
    '<x-y is="z"><xml:base xml:base="https://evil.example/"><o:p></o:p></xml:base></x-y>',
  ),
  inEach(
    'a base of XML in each comment',
    '<i xml:base="javascript:stolen=1" xml:lang="en-x-y" xlink:href="javascript:stolen=1"></i>',
  ),
  beside(
    'two bodies and three heads',
    '<body class="x"><head><title>y</title></head></body><html lang="zz"><body id="y">',
  ),
  beside('a frame set', '<frameset><frame src="about:blank"></frameset><noframes>x</noframes>'),
  beside('formatting without end', '<b><i><u><font color="a"><p>'.repeat(1_500)),
  changed(
    'links in tables in links',
    (thread) => thread + '<a href="x"><table><a href="y"><tr><a href="z"><td>'.repeat(1_500),
  ),
  beside('tables in tables', '<table><tr><td>'.repeat(1_500)),
  beside('cells as wide as can be', '<table><tr><td colspan="1000" rowspan="65534">x</td></tr></table>'.repeat(200)),
  beside('details in details', '<details><summary>Ina Vesper</summary>'.repeat(2_000)),
  beside('quotations in quotations', `${'<q cite="javascript:stolen=1">'.repeat(3_000)}x`),
  beside('ruby without end', '<ruby>漢<rt>x<rp>y'.repeat(5_000)),
  beside('fonts 9,000 deep', `${'<font size="1">'.repeat(9_000)}x`),
];

/** Attributes beyond measure, or with signs that have a meaning where selectors, addresses or patterns are built of them. */
const attributes: HostilePage[] = [
  beside(
    'an element of a million attributes',
    `<div ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}>x</div>`,
  ),
  beside('a class of ten megabytes', `<div class="${'x'.repeat(10_000_000)}">x</div>`),
  changed('a class of a megabyte on each comment', (thread) =>
    thread.replaceAll('class="comment"', `class="comment ${'x'.repeat(1_000_000)}"`),
  ),
  changed('2,000 classes on each comment', (thread) =>
    thread.replaceAll(
      'class="comment"',
      `class="comment ${Array.from({ length: 2_000 }, (_, at) => `c${at}`).join(' ')}"`,
    ),
  ),
  changed('classes that are patterns', (thread) =>
    thread.replaceAll('class="comment"', 'class="comment (.*)+$ [a-z \\d{9} ]] .a>b ::x *"'),
  ),
  changed('classes that every object has', (thread) =>
    thread.replaceAll('class="comment"', 'class="comment __proto__ constructor toString hasOwnProperty"'),
  ),
  changed('numbers that are selectors', (thread) => thread.replaceAll('comment-', 'comment-&quot;] , * [x=&quot;')),
  changed('numbers with line ends and NULs', (thread) => thread.replaceAll('id="comment-', 'id="comment-\n&#1;\\')),
  changed('numbers beyond number', (thread) => thread.replaceAll('comment-', `comment-${'9'.repeat(400)}`)),
  changed('one number for all', (thread) => thread.replace(/comment-[123]/g, 'comment-1')),
  changed('no number at all', (thread) => thread.replace(/ id="comment-\d"/g, ' id=""')),
  beside('20,000 of one number', '<i id="comment-1">x</i>'.repeat(many)),
  changed('links that cannot be decoded', (thread) =>
    thread.replaceAll('href="#comment-', 'href="#%E0%A4%A-%-%u0041-comment-'),
  ),
  changed('links that are none', (thread) => thread.replaceAll('href="#comment-', 'href="//[::')),
  changed('links without end', (thread) =>
    thread.replaceAll('href="#comment-', `href="?${'&a=b'.repeat(100_000)}#comment-`),
  ),
  inEach(
    'a link of a wiki that cannot be decoded',
    '<span data-mw-comment-start id="c-Ina-2020-05-01T10:00:00.000Z"></span><a href="/wiki/User:%E0%A4%A">Ina</a>',
  ),
  beside(
    'labels in a ring',
    '<div id="l1" role="article" aria-labelledby="l2" aria-owns="l2">x</div><div id="l2" role="comment" aria-labelledby="l1" aria-owns="l1">y</div>',
  ),
  beside(
    '20,000 articles by their role',
    '<div role="article" aria-label="Comment by Ina Vesper">x</div>'.repeat(many),
  ),
  beside(
    '20,000 cards of people',
    '<span class="h-card vcard"><a class="p-name fn n url" rel="author" href="/x">Ina</a></span>'.repeat(many),
  ),
  beside(
    'entries of microformats 1,500 deep',
    '<div class="h-entry h-cite p-comment"><p class="e-content">x</p>'.repeat(1_500),
  ),
];

/** Data beyond measure. */
const chain = Array.from(
  { length: 30_000 },
  (_, at) =>
    `{"@id":"#c${at}","@type":"Comment","text":"x","parentItem":{"@id":"#c${at + 1}"},"comment":{"@id":"#c${at + 1}"}}`,
);
const data: HostilePage[] = [
  beside(
    'a chain of 30,000 comments by their numbers',
    '',
    ld(`{"@context":"https://schema.org","@graph":[${chain.join()}]}`),
  ),
  beside('a graph in a graph, 5,000 deep', '', ld(`${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`)),
  beside(
    '20,000 properties of microdata',
    `<div itemscope itemtype="https://schema.org/Comment">${'<i itemprop="author">x</i><meta itemprop="datePublished" content="x">'.repeat(many)}</div>`,
  ),
  beside(
    'a reference to 20,000 places',
    `<div itemscope itemtype="https://schema.org/Article" itemref="${Array.from({ length: many }, (_, at) => `r${at}`).join(' ')}">x</div>`,
  ),
  beside(
    'a property of a megabyte',
    `<div itemscope itemtype="https://schema.org/Comment"><i itemprop="${'text '.repeat(200_000)}">x</i></div>`,
  ),
  beside(
    'numbers that JSON cannot hold',
    '',
    ld('{"@type":"Article","datePublished":1e400,"headline":-0,"commentCount":99999999999999999999}'),
  ),
  beside('one key 50,000 times', '', ld(`{"@type":"Article",${'"headline":"x",'.repeat(50_000)}"author":"x"}`)),
  beside(
    'rights of a page and rules to load ahead',
    '',
    '<script type="speculationrules">{"prerender":[{"where":{"href_matches":"/*"}}]}</script><script type="importmap">{}</script>',
  ),
  beside('5,000 canonical addresses', '', '<link rel="canonical" href="https://x.example/y">'.repeat(5_000)),
  beside('5,000 writers', '', '<meta name="author" content="Ina Vesper"><link rel="author" href="/ina">'.repeat(5_000)),
  beside('a time of ten megabytes', `<time datetime="${'2'.repeat(10_000_000)}">${'1'.repeat(1_000_000)}</time>`),
];

/** All of them; the calm thread on each is still to be read. */
export const strangePages: HostilePage[] = [...trees, ...attributes, ...data];

/** What is drawn only where something fails, or as somebody's draft: said by nobody. */
export const draftsAndFallbacks: HostilePage[] = (
  [
    ['in an editor', (item: string) => `<div contenteditable="true">${item}</div>`],
    ['in an editor for plain text', (item: string) => `<div contenteditable="plaintext-only">${item}</div>`],
    ['in an editor, itself', (item: string) => item.replace('<li', '<li contenteditable')],
    ['where a video would be', (item: string) => `<video>${item}</video>`],
    ['where a sound would be', (item: string) => `<audio>${item}</audio>`],
    ['where a canvas is', (item: string) => `<canvas>${item}</canvas>`],
    ['where an object would be', (item: string) => `<object data="x">${item}</object>`],
    ['in a list of proposals', (item: string) => `<datalist>${item}</datalist>`],
    ['in what no frame shows', (item: string) => `<noframes>${item}</noframes>`],
    ['in the title of a drawing', (item: string) => `<svg><title>${item}</title></svg>`],
  ] as const
).map(([name, hide]) => {
  const trap = hide(commentMarkup(9, 'Trap Setter', '2020-05-04', 'I hereby say what nobody can see on this page.'));
  return { name, html: pageWith('', '', threadMarkup().replace('</ol>', `${trap}</ol>`)) };
});
