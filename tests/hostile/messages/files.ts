import { hexOf, Sha256 } from '../../../utils/exchange/sha256.ts';

/** Files that somebody might be talked into importing. None may be taken in half, and none may end in anything but words. */

const statement = {
  kind: 'comment',
  author: { platform: 'mill.example', name: 'Ina Vesper' },
  text: 'Forty wheels.',
  isPartOf: { url: 'https://mill.example/wheel', title: 'A wheel', site: 'mill.example' },
  target: { source: 'https://mill.example/wheel', selector: [] },
};
const kept = { statement, capturedAt: 1_700_000_000_000, seenAt: 1_700_000_000_000, recorded: true };
const good = { kept };
const operation = { key: `saved\u001f${'A'.repeat(22)}`, stamp: '0mtzk2k00-00000-abcd', value: 1_700_000_000_000 };

/** A backup that is whole by its checksum, whatever is in it. */
function backupOf(lines: readonly (object | string)[], head: object = { aforesaid: 'record', version: 1 }): string {
  const all = [head, ...lines].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const body = `${all.join('\n')}\n`;
  const sha256 = hexOf(new Sha256().add(body).digest());
  return `${body}${JSON.stringify({ manifest: { entries: lines.length, sha256 } })}\n`;
}

const whole = backupOf([good, { operation }]);
/** Our backup with one more field, or another value in one, in its only statement. */
const keptWith = (more: object) => backupOf([good, { kept: { ...kept, ...more } }]);
const statementWith = (more: object) => keptWith({ statement: { ...statement, ...more } });
const operationWith = (more: object) => backupOf([good, { operation: { ...operation, ...more } }]);

interface HostileFile {
  name: string;
  text: () => string;
}

/** Our own format, damaged or forged: refused whole. */
export const damagedBackups: HostileFile[] = [
  { name: 'cut off in the middle', text: () => whole.slice(0, whole.length / 2) },
  { name: 'cut off before its last line', text: () => whole.slice(0, whole.lastIndexOf('{"manifest"')) },
  { name: 'one letter changed', text: () => whole.replace('Forty', 'Sixty') },
  { name: 'one line twice', text: () => whole.replace(/\n(.*)\n/, '\n$1\n$1\n') },
  { name: 'lines in another order', text: () => whole.replace(/\n(.*)\n(.*)\n/, '\n$2\n$1\n') },
  { name: 'another checksum', text: () => whole.replace(/"sha256":"./, '"sha256":"x') },
  { name: 'a count that is not so', text: () => whole.replace('"entries":2', '"entries":3') },
  { name: 'a newer version', text: () => backupOf([good], { aforesaid: 'record', version: 2 }) },
  { name: 'a version that is no number', text: () => backupOf([good], { aforesaid: 'record', version: '1' }) },
  { name: 'only its first line', text: () => '{"aforesaid":"record","version":1}' },
  { name: 'a first line that is never closed', text: () => `{"aforesaid":"record",${'"a":{'.repeat(50_000)}` },
  { name: 'a line that is no JSON', text: () => backupOf([good, '{broken']) },
  { name: 'an empty line', text: () => backupOf([good, '']) },
  { name: 'an entry of no known kind', text: () => backupOf([good, { secret: 1 }]) },
  { name: 'a statement without words', text: () => statementWith({ text: '' }) },
  { name: 'a statement of 300,000 characters', text: () => statementWith({ text: 'x'.repeat(300_000) }) },
  { name: 'a javascript: permalink', text: () => statementWith({ url: 'javascript:alert(1)' }) },
  { name: 'a data: page', text: () => statementWith({ isPartOf: { ...statement.isPartOf, url: 'data:text/html,x' } }) },
  {
    name: 'a profile on disk',
    text: () => statementWith({ author: { ...statement.author, url: 'file:///etc/passwd' } }),
  },
  { name: 'an address that is none', text: () => statementWith({ url: 'https://' }) },
  { name: 'a day that is none', text: () => statementWith({ datePublished: '2016-13-99' }) },
  { name: 'a time that is none', text: () => statementWith({ datePublished: '2016-02-20T......' }) },
  { name: 'a capture after the end of time', text: () => keptWith({ capturedAt: 1e300 }) },
  {
    name: 'a capture at infinity',
    text: () => backupOf([JSON.stringify(good).replace('"seenAt":1700000000000', '"seenAt":1e999')]),
  },
  { name: 'a save before the beginning of time', text: () => keptWith({ savedAt: -9e15 }) },
  {
    name: 'a place between two characters',
    text: () =>
      statementWith({
        target: { ...statement.target, selector: [{ type: 'TextPositionSelector', start: -1, end: 0.5 }] },
      }),
  },
  { name: 'a tag of a megabyte', text: () => keptWith({ tags: ['x'.repeat(1_000_000)] }) },
  { name: '100,000 tags', text: () => keptWith({ tags: Array.from({ length: 100_000 }, (_, i) => `t${i}`) }) },
  {
    name: '100,000 former texts',
    text: () => keptWith({ former: Array.from({ length: 100_000 }, () => ({ text: 'x', seenAt: 1, replacedAt: 2 })) }),
  },
  { name: 'a hash that is none', text: () => keptWith({ hash: '../../../x' }) },
  { name: 'an operation on a field that is none', text: () => operationWith({ key: '__proto__\u001fx' }) },
  { name: 'a stamp that is none', text: () => operationWith({ stamp: 'now' }) },
  { name: 'a stamp after the end of our clock', text: () => operationWith({ stamp: 'zzzzzzzzz-zzzzz-abcd' }) },
  { name: 'an operation whose value fits no field', text: () => operationWith({ value: { evil: true } }) },
  { name: 'a value of another field', text: () => operationWith({ value: { text: 'a note' } }) },
  {
    name: 'a given name of a megabyte',
    text: () =>
      operationWith({
        key: 'name\u001fmill.example\u001fIna',
        value: { handle: statement.author, name: 'x'.repeat(1_000_000) },
      }),
  },
  { name: 'an operation key of a megabyte', text: () => operationWith({ key: `saved\u001f${'x'.repeat(1_000_000)}` }) },
];

/** What is no export of anything we know, or of nothing that holds statements: refused in words. */
export const foreignFiles: HostileFile[] = [
  { name: 'nothing', text: () => '' },
  { name: 'NUL bytes', text: () => '\u0000'.repeat(10_000) },
  { name: 'a picture', text: () => '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR' },
  { name: 'a zip', text: () => 'PK\u0003\u0004../../../etc/passwd' },
  { name: 'a page of the web', text: () => '<!doctype html><title>x</title><p>Hello' },
  { name: 'JSON of something else', text: () => '{"bookmarks":[{"title":"x"}]}' },
  { name: 'an array of nothing', text: () => '[]' },
  { name: 'an array of nulls', text: () => '[null,null]' },
  { name: 'JSON that names its prototype', text: () => '{"__proto__":{"hits":[]}}' },
  { name: 'hits that are none', text: () => '{"hits":[{"objectID":1}]}' },
  { name: 'rows without words', text: () => '{"rows":[{"uri":"https://mill.example/","text":""}]}' },
  {
    name: 'rows at javascript:',
    text: () =>
      '{"rows":[{"uri":"javascript:alert(1)","target":[{"selector":[{"type":"TextQuoteSelector","exact":"x"}]}]}]}',
  },
  { name: 'JSON 200,000 deep', text: () => '['.repeat(200_000) },
  { name: 'JSON 200,000 deep and closed', text: () => '['.repeat(200_000) + ']'.repeat(200_000) },
  { name: 'XML 200,000 deep', text: () => `<rss xmlns:wp="x">${'<channel>'.repeat(200_000)}` },
  {
    name: 'XML of a million entities',
    text: () => `<!DOCTYPE d [${'<!ENTITY a "&b;&b;">'.repeat(1_000)}]><disqus>&a;</disqus>`,
  },
  {
    name: 'XML with an entity from disk',
    text: () =>
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><disqus><post dsq:id="1"><message>&x;</message></post></disqus>',
  },
  { name: 'a tag that never ends', text: () => `<disqus ${'a="1" '.repeat(200_000)}` },
  { name: 'quotes that never end', text: () => `<disqus ${'"'.repeat(200_001)}` },
  { name: 'a table whose quote never ends', text: () => `text,url\n"${'x,'.repeat(2_000_000)}` },
  { name: 'a table of a million quotes', text: () => `text,url\n${'"'.repeat(1_000_001)}` },
  { name: 'a table of separators', text: () => `text,url\n${','.repeat(1_000_000)}` },
  { name: 'a table of other things', text: () => 'price,stock\n1,2' },
  { name: 'a table at javascript:', text: () => 'text,url\nWords.,javascript:alert(1)' },
  { name: 'a table in the record of another program', text: () => 'text;url\nWords.;C:\\Users\\x' },
];

/** A backup that is right, to show that the refusals are not of everything. */
export const goodBackup = whole;
