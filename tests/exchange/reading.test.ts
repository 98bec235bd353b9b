import { expect, test } from 'vitest';
import { importFile } from '../../utils/exchange/importFile.ts';
import { textOfHtml } from '../../utils/exchange/plainText.ts';
import { readXml } from '../../utils/exchange/xml.ts';
import { readWhole } from './sample.ts';

const now = Date.UTC(2026, 0, 10);

/** The statements of a file with what is kept of them, without what every entry has. */
async function statementsIn(text: string, speaker?: string): Promise<unknown[]> {
  const read = await readWhole(importFile([text], now, speaker));
  if (!read.ok) return [read.refusal.message];
  return read.entries.map((entry) => {
    if (!('kept' in entry)) return entry;
    const { statement, capturedAt: _, seenAt: __, ...kept } = entry.kept;
    const { target: ___, isPartOf, ...said } = statement;
    return { ...said, page: isPartOf.url, title: isPartOf.title, ...kept };
  });
}

test('WordPress: approved comments, with whom they answer', async () => {
  const comment = (id: number, approved: string, more: string) => `<wp:comment><wp:comment_id>${id}</wp:comment_id>
    <wp:comment_approved><![CDATA[${approved}]]></wp:comment_approved><wp:comment_date_gmt>2016-02-20 12:53:00</wp:comment_date_gmt>${more}</wp:comment>`;
  const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
    <title>A wheel &amp; a dam</title><link>https://mill.example/wheel/</link>
    ${comment(7, '1', '<wp:comment_author><![CDATA[Ina Vesper]]></wp:comment_author><wp:comment_author_url>https://ina.example</wp:comment_author_url><wp:comment_content><![CDATA[Forty <b>wheels</b>\nand more]]></wp:comment_content><wp:comment_parent>0</wp:comment_parent>')}
    ${comment(8, '1', '<wp:comment_author>Tom</wp:comment_author><wp:comment_content>No.</wp:comment_content><wp:comment_parent>7</wp:comment_parent>')}
    ${comment(9, 'spam', '<wp:comment_author>X</wp:comment_author><wp:comment_content>Buy.</wp:comment_content>')}
    ${comment(10, '1', '<wp:comment_type>pingback</wp:comment_type><wp:comment_author>X</wp:comment_author><wp:comment_content>Ping.</wp:comment_content>')}
    </item></channel></rss>`;
  expect(await statementsIn(wxr)).toEqual([
    {
      kind: 'comment',
      author: { platform: 'mill.example', name: 'Ina Vesper', url: 'https://ina.example' },
      text: 'Forty wheels\nand more',
      datePublished: '2016-02-20T12:53:00Z',
      url: 'https://mill.example/wheel/#comment-7',
      page: 'https://mill.example/wheel/',
      title: 'A wheel & a dam',
      recorded: true,
    },
    expect.objectContaining({
      text: 'No.',
      parentItem: { author: 'Ina Vesper', url: 'https://mill.example/wheel/#comment-7' },
    }),
  ]);
});

test('Disqus: posts that are neither deleted nor spam', async () => {
  const post = (
    id: string,
    message: string,
    more = '',
  ) => `<post dsq:id="${id}"><message><![CDATA[${message}]]></message>
    <createdAt>2016-02-20T12:53:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
    <author><name>Ina Vesper</name><username>ina1</username></author><thread dsq:id="1"/>${more}</post>`;
  const xml = `<?xml version="1.0"?><disqus xmlns:dsq="http://disqus.com/disqus-internals">
    <thread dsq:id="1"><link>https://mill.example/wheel</link><title>A wheel</title></thread>
    ${post('5', '<p>Forty wheels.</p><p>No more.</p>')}${post('6', '<p>Or less.</p>', '<parent dsq:id="5"/>')}
    ${post('7', 'x').replace('<isSpam>false', '<isSpam>true')}</disqus>`;
  const author = { platform: 'disqus', id: 'ina1', name: 'Ina Vesper', url: 'https://disqus.com/by/ina1/' };
  expect(await statementsIn(xml)).toMatchObject([
    { author, text: 'Forty wheels.\n\nNo more.', url: 'https://mill.example/wheel#comment-5', title: 'A wheel' },
    { author, text: 'Or less.', parentItem: { author: 'Ina Vesper', text: 'Forty wheels.\n\nNo more.' } },
  ]);
});

test('Hypothesis: words marked, the note and the tags, saved', async () => {
  const row = {
    uri: 'https://mill.example/wheel#x',
    text: 'Compare 2012.',
    tags: ['wheels'],
    document: { title: ['A wheel'] },
    target: [{ selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'Forty wheels.' }] }],
  };
  const expected = [
    {
      kind: 'quotation',
      text: 'Forty wheels.',
      page: 'https://mill.example/wheel',
      title: 'A wheel',
      savedAt: now,
      note: 'Compare 2012.',
      tags: ['wheels'],
    },
  ];
  expect(
    await statementsIn(
      JSON.stringify({ total: 2, rows: [row, { uri: 'https://mill.example/', text: 'A page note' }] }),
    ),
  ).toEqual(expected);
  expect(await statementsIn(JSON.stringify([row]))).toEqual(expected);
});

test('Hacker News: its search as JSON', async () => {
  const hit = {
    objectID: '12',
    author: 'ina',
    comment_text: 'Forty<p>wheels &gt; one',
    created_at: '2016-02-20T12:53:00Z',
    story_id: 10,
    story_title: 'A wheel',
    parent_id: 11,
  };
  expect(await statementsIn(JSON.stringify({ hits: [hit] }))).toMatchObject([
    {
      author: { platform: 'news.ycombinator.com', id: 'ina' },
      text: 'Forty\n\nwheels > one',
      page: 'https://news.ycombinator.com/item?id=10',
    },
  ]);
});

test("Reddit's table of one's own comments, and any other with texts and addresses", async () => {
  const reddit =
    'id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\nc1,https://www.reddit.com/r/mills/comments/a/b/c1/,2016-02-20 12:53:00 UTC,,mills,0,https://www.reddit.com/r/mills/comments/a/b/,,"Forty, or so",\r\n';
  expect(await statementsIn(reddit, 'ina')).toMatchObject([
    {
      author: { platform: 'reddit.com', name: 'ina' },
      text: 'Forty, or so',
      datePublished: '2016-02-20T12:53:00Z',
      url: 'https://www.reddit.com/r/mills/comments/a/b/c1/',
    },
  ]);
  expect(await statementsIn('Quote;Who;Source;Saved\n=1;Ina;https://mill.example/;yes')).toMatchObject([
    { author: { name: 'Ina' }, text: '=1', page: 'https://mill.example/', savedAt: now },
  ]);
});

test.each(['', 'just words', '{"a": 1}', 'a,b\n1,2', '<html></html>', '{broken'])(
  '%j is refused in a sentence',
  async (text) => {
    expect(await statementsIn(text)).toEqual([expect.stringMatching(/Nothing was imported\.$/)]);
  },
);

test('what has no words or no place is left out, and so is an address that is none', async () => {
  expect(
    await statementsIn(
      'text,url\n,https://mill.example/\nWords.,mill\nWords.,javascript:alert(1)\nKept.,https://mill.example/',
    ),
  ).toMatchObject([{ text: 'Kept.' }]);
});

test('HTML of an export becomes plain text', () => {
  expect(
    textOfHtml('<p>One&nbsp;&#8212; <a href="x">two</a></p><script>x()</script><ul><li>a<li>b</ul>c &lt;i&gt;'),
  ).toBe('One — two\n\na\nb\n\nc <i>');
});

test('broken XML gives what it holds, in time', () => {
  expect(readXml('<a><b>one</c>two</a><d x="<">').children).toMatchObject([
    { name: 'a', children: [{ text: 'onetwo' }] },
    { name: 'd' },
  ]);
  const started = performance.now();
  readXml('<a '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
