import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../utils/exchange/csv.ts';
import { writeEvidence } from '../../utils/exchange/evidence.ts';
import { markdownFileName, writeMarkdown } from '../../utils/exchange/markdown.ts';
import { sha256Hex } from '../../utils/exchange/sha256.ts';
import { writeWebAnnotations } from '../../utils/exchange/webAnnotation.ts';
import { evidenceWords, noteWords, recorded, whole } from './sample.ts';

const hostile = '=HYPERLINK("http://x.example")\n</p><script>alert(1)</script> & "so", \'he\'';

test('a table comes back as it was, and no cell is a formula', async () => {
  const csv = await whole(writeCsv([recorded(hostile, { note: '@SUM(1)', tags: ['a', 'b'] })]));
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [header = [], row = []] = readCsv(csv);
  expect(header).toHaveLength(row.length);
  expect(row[0]).toBe(`'${hostile}`);
  expect(row[header.indexOf('note')]).toBe("'@SUM(1)");
  expect(row[header.indexOf('tags')]).toBe('a; b');
});

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\n"1;2";3',
    [
      ['a', 'b'],
      ['1;2', '3'],
    ],
  ],
  [
    'a,b\n"x ""y""\nz",\n\n',
    [
      ['a', 'b'],
      ['x "y"\nz', ''],
    ],
  ],
  ['\ufeffa,b\n,', [['a', 'b']]],
])('%j is read as rows', (csv, rows) => {
  expect(readCsv(csv)).toEqual(rows);
});

test('a web annotation says what, where, by whom, and what the reader noted', async () => {
  const noted = recorded('Forty wheels.', { note: 'Why?', tags: ['wheels'] });
  const { items } = JSON.parse(await whole(writeWebAnnotations([noted, recorded('No.')])));
  expect(items).toHaveLength(2);
  expect(items.slice(0, 1)).toEqual([
    {
      id: `urn:aforesaid:${'A'.repeat(22)}`,
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-01-10T12:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Why?', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: 'wheels' },
      ],
      target: {
        source: 'https://mill.example/wheel',
        selector: [{ type: 'TextQuoteSelector', exact: 'Forty wheels.' }],
      },
      'schema:about': {
        '@type': 'schema:Comment',
        'schema:text': 'Forty wheels.',
        'schema:datePublished': '2016-02-20',
        'schema:url': 'https://mill.example/wheel#c1',
        'schema:author': {
          '@type': 'schema:Person',
          'schema:name': 'Ina Vesper',
          'schema:url': 'https://mill.example/ina',
        },
        'schema:isPartOf': {
          '@type': 'schema:WebPage',
          'schema:url': 'https://mill.example/wheel',
          'schema:name': 'A wheel for the mill',
        },
      },
    },
  ]);
});

test('a note in Markdown, oldest first, in which no word is markup', () => {
  const later = recorded('# Not a [title](x)\n\n- no list', { datePublished: '2017', tags: ['two words'] });
  expect(writeMarkdown('Ina "I" Vesper', [later, recorded('Forty wheels.', { note: 'Why?' })], noteWords)).toBe(
    [
      '---',
      'aliases: ["Ina \\"I\\" Vesper"]',
      'statements: 2',
      'tags: ["two-words"]',
      '---',
      '',
      '# Ina "I" Vesper',
      '',
      '## 2016-02-20',
      '',
      '> Forty wheels.',
      '',
      '[A wheel for the mill](https://mill.example/wheel#c1)',
      '',
      'Why?',
      '',
      '## 2017',
      '',
      '> \\# Not a \\[title\\](x)',
      '>',
      '> \\- no list',
      '',
      '[A wheel for the mill](https://mill.example/wheel#c1)',
      '',
      '',
    ].join('\n'),
  );
});

test.each([
  ['Ina Vesper', 'Ina Vesper.md'],
  ['a/b\\c:d*?', 'a b c d.md'],
  ['..', 'Somebody.md'],
])('%j is kept in %j', (name, file) => {
  expect(markdownFileName(name)).toBe(file);
});

test('evidence is one page without markup of others, with the hash of the words', () => {
  const html = writeEvidence(
    evidenceWords('Ina <b>'),
    [recorded(hostile, { url: 'javascript:alert(1)' })],
    Date.UTC(2026, 1, 1),
  );
  expect(html).not.toMatch(/<script|<b>|href="javascript/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;');
  expect(html).toContain(sha256Hex(hostile));
  expect(html).toContain('2026-01-10 12:00 UTC');
  expect(writeEvidence(evidenceWords(''), [recorded('Forty wheels.')], 0)).toContain(
    'href="https://mill.example/wheel#c1:~:text=Forty%20wheels."',
  );
});
