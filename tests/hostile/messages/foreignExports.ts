/** Exports of other programs with something in them that is made to harm, beside one good statement that is to come in. */
export interface ForeignExport {
  name: string;
  text: () => string;
}

const good = 'Forty wheels turn in the mill.';
const million = 1_000_000;

const post = (id: string, message: string, more = '') =>
  `<post dsq:id="${id}"><message><![CDATA[${message}]]></message><createdAt>2016-02-20T10:00:00Z</createdAt><author><name>Ina Vesper</name><username>ina</username></author><thread dsq:id="t1"/>${more}</post>`;
const disqus = (posts: string) =>
  `<?xml version="1.0"?><disqus xmlns:dsq="https://disqus.com/disqus-internals"><thread dsq:id="t1"><link>https://mill.example/wheel</link><title>Wheels</title></thread>${post('1', good)}${posts}</disqus>`;

const wpComment = (id: string, content: string, more = '') =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Ina Vesper</wp:comment_author><wp:comment_date_gmt>2016-02-20 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${content}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>${more}</wp:comment>`;
const wordPress = (comments: string) =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>Wheels</title><link>https://mill.example/wheel</link>${wpComment('1', good)}${comments}</item></channel></rss>`;

const hit = (more: object) => ({
  objectID: '1',
  author: 'ina',
  comment_text: good,
  created_at: '2016-02-20T10:00:00Z',
  story_id: 7,
  ...more,
});
const hackerNews = (...hits: object[]) => JSON.stringify({ hits: [hit({}), ...hits.map(hit)] });

const row = (more: object) => ({
  uri: 'https://mill.example/wheel',
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: good }] }],
  ...more,
});
const hypothesis = (...rows: object[]) => JSON.stringify({ rows: [row({}), ...rows.map(row)] });

const table = (...rows: string[]) =>
  ['text,speaker,date,url,tags', `${good},Ina Vesper,2016-02-20,https://mill.example/wheel#1,`, ...rows].join('\r\n');

/** A text of HTML that makes a reader of patterns begin again at each of its signs. */
const restless = {
  'scripts that never end': '<script>'.repeat(million / 8),
  'styles that never end': '<style>'.repeat(million / 7),
  'comments that never end': '<!--'.repeat(million / 4),
  'tags that never end': '<p '.repeat(million / 3),
  'list items that never end': '<li '.repeat(million / 4),
  'angle brackets': '<'.repeat(million),
  'quotes in tags': `<a x="`.repeat(million / 6),
  'spaces between line breaks': '<br>          '.repeat(million / 14),
  'references that are none': '&'.repeat(million),
  'references of nobody': '&#x110000;&#xd800;&#0;&#99999999;&hellip'.repeat(million / 40),
};

const texts = Object.entries(restless).flatMap(([what, html]): ForeignExport[] => [
  { name: `Disqus: ${what}`, text: () => disqus(post('2', html)) },
  { name: `WordPress: ${what}`, text: () => wordPress(wpComment('2', html)) },
  { name: `Hacker News: ${what}`, text: () => hackerNews({ comment_text: html }) },
]);

const forms: ForeignExport[] = [
  {
    name: 'Disqus: sections of data that never end',
    text: () => disqus(`<post><message>${'<![CDATA['.repeat(million / 9)}`),
  },
  { name: 'Disqus: declarations that never end', text: () => disqus('<!'.repeat(million / 2)) },
  { name: 'Disqus: names that never end', text: () => disqus(`<${'a'.repeat(million)}`) },
  { name: 'Disqus: attributes that never end', text: () => disqus('<a x="\'y'.repeat(million / 8)) },
  { name: 'Disqus: a post that answers itself', text: () => disqus(post('2', good, '<parent dsq:id="2"/>')) },
  {
    name: 'Disqus: posts that answer each other',
    text: () => disqus(post('2', good, '<parent dsq:id="3"/>') + post('3', good, '<parent dsq:id="2"/>')),
  },
  { name: 'Disqus: 20,000 posts of one number', text: () => disqus(post('1', good).repeat(20_000)) },
  {
    name: 'Disqus: numbers that every object has',
    text: () => disqus(post('__proto__', good, '<parent dsq:id="constructor"/>')),
  },
  { name: 'Disqus: a number that is markup', text: () => disqus(post('&quot;&gt;&lt;script&gt;', good)) },
  {
    name: 'Disqus: a page at javascript:',
    text: () =>
      disqus(`<thread dsq:id="t2"><link>javascript:stolen=1</link></thread>${post('2', good).replace('t1', 't2')}`),
  },
  { name: 'WordPress: items in items', text: () => wordPress('<item>'.repeat(50_000)) },
  {
    name: 'WordPress: an author at javascript:',
    text: () => wordPress(wpComment('2', good, '<wp:comment_author_url>javascript:stolen=1</wp:comment_author_url>')),
  },
  {
    name: 'WordPress: an answer to itself',
    text: () => wordPress(wpComment('2', good, '<wp:comment_parent>2</wp:comment_parent>')),
  },
  {
    name: 'WordPress: 20,000 comments that answer one',
    text: () => wordPress(wpComment('2', good, '<wp:comment_parent>1</wp:comment_parent>').repeat(20_000)),
  },
  {
    name: 'Hacker News: a day after the end of time',
    text: () => hackerNews({ created_at: '+275760-09-13T00:00:00.001Z' }, { created_at: '99999-01-01' }),
  },
  { name: 'Hacker News: an author of a megabyte', text: () => hackerNews({ author: 'x'.repeat(million) }) },
  { name: 'Hacker News: half a character for an author', text: () => hackerNews({ author: 'x\ud83d', objectID: '2' }) },
  {
    name: 'Hacker News: numbers beyond number',
    text: () => hackerNews({ story_id: 1e308, parent_id: -0 }, { story_id: -1 }),
  },
  {
    name: 'Hacker News: a number that is an address',
    text: () => hackerNews({ objectID: '1&x=//evil.example#"><script>' }),
  },
  {
    name: 'Hacker News: a million comments of nobody',
    text: () => hackerNews(...Array(100_000).fill({ comment_text: '' })),
  },
  {
    name: 'Hypothesis: a page at data:',
    text: () => hypothesis({ uri: 'data:text/html,x' }, { uri: 'file:///etc/passwd' }),
  },
  { name: 'Hypothesis: a page with a password', text: () => hypothesis({ uri: 'https://ina:secret@mill.example/' }) },
  {
    name: 'Hypothesis: a million tags',
    text: () => hypothesis({ tags: Array.from({ length: 200_000 }, (_, at) => `t${at}`) }),
  },
  { name: 'Hypothesis: tags of a megabyte', text: () => hypothesis({ tags: ['x'.repeat(million), '', '\ud83d'] }) },
  {
    name: 'Hypothesis: 100,000 places',
    text: () => hypothesis({ target: Array(100_000).fill({ selector: [{ type: 'x' }] }) }),
  },
  {
    name: 'Hypothesis: titles without end',
    text: () => hypothesis({ document: { title: Array(100_000).fill('x'.repeat(10)) } }),
  },
  {
    name: 'Hypothesis: words of ten megabytes',
    text: () =>
      hypothesis({ target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'word '.repeat(2 * million) }] }] }),
  },
  { name: 'Hypothesis: a note of ten megabytes', text: () => hypothesis({ text: 'word '.repeat(2 * million) }) },
  { name: 'a table: a line of a million cells', text: () => table(','.repeat(million)) },
  { name: 'a table: 100,000 names of columns', text: () => table().replace('tags', `tags,${'text,'.repeat(100_000)}`) },
  { name: 'a table: columns that every object has', text: () => table().replace('tags', '__proto__,constructor,tags') },
  {
    name: 'a table: a million tags in a cell',
    text: () => table(`${good},Ina,2016,https://mill.example/,${'a;'.repeat(million / 2)}`),
  },
  {
    name: 'a table: a day without end',
    text: () => table(`${good},Ina,${'9'.repeat(million)},https://mill.example/,`),
  },
  {
    name: 'a table: pages at blob: and at nowhere',
    text: () => table(`${good},Ina,2016,blob:https://mill.example/1,`, `${good},Ina,2016,//,`),
  },
  {
    name: 'a table: spaces before a line end',
    text: () => table(`"${' '.repeat(million)}x${' '.repeat(million)}\n",Ina,2016,https://mill.example/,`),
  },
  { name: 'a table: line ends of all kinds', text: () => `${table().replaceAll('\r\n', '\r')}\n\r\r\n\u2028` },
  { name: 'a table: two marks of byte order', text: () => `\ufeff\ufeff${table()}` },
  { name: 'a table: NULs', text: () => table(`\0\0,\0,\0,https://mill.example/\0,\0`) },
];

/** What stays of each in the record: at least the good one's words. */
export const goodWords = good;
export const foreignExports: ForeignExport[] = [...texts, ...forms];
