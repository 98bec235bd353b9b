import { describe, expect, it } from 'vitest';
import { commentsOn, expectNeighbours, pageOf } from './pageOf.ts';
import { hostileTexts } from './strings.ts';

/** What no reader sees, and white space, are evened out; all else is to be there, unit by unit. */
const seen = (text: string) =>
  text
    .replace(/[\u200b\u00ad\ufeff\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('words on a page are read as they stand', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const words = `I read ${text} on the gauge, and nobody in the harbour office could tell me why.`;
    const comments = commentsOn(pageOf({ text: words }));
    expectNeighbours(comments);
    expect(comments.map((one) => seen(one.text))).toContain(seen(words));
  });
});

describe('a name made to harm is a name or nobody, and its neighbours are still read', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const comments = commentsOn(pageOf({ author: text }));
    expectNeighbours(comments);
    for (const { author } of comments) expect((author?.name ?? '').length).toBeLessThanOrEqual(200);
  });
});

describe('a title made to harm is a title', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const comments = commentsOn(pageOf({ title: text }));
    expectNeighbours(comments);
    for (const { isPartOf } of comments) expect(isPartOf.title.length).toBeLessThanOrEqual(500);
  });
});

const addresses = [
  'javascript:window.stolen=1',
  'JaVaScRiPt:window.stolen=1',
  ' \u0001javascript:window.stolen=1',
  'java\nscript:window.stolen=1',
  'javascript://harbour.example/%0astolen=1',
  'data:text/html,<script>stolen=1</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://harbour.example/0',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/library.html',
  'moz-extension://00000000-0000-0000-0000-000000000000/library.html',
  'about:blank',
  'view-source:https://harbour.example/',
  'filesystem:https://harbour.example/temporary/x',
  'mailto:someone@harbour.example',
  'http://',
  'http://[::1',
  'https://user:password@harbour.example/x',
  'https://harbour.example\\@evil.example/',
  '//evil.example/x',
  `https://harbour.example/${'x'.repeat(20_000)}`,
  `#${'<'.repeat(5_000)}`,
  '#%00%0a%0d',
  '\ud83d',
  'https://x\u202eelpmaxe.evil/',
];

describe('a link made to harm is an address of the web or none', () => {
  it.each(addresses)('permalink %j', (permalink) => {
    const comments = commentsOn(pageOf({ permalink }));
    expectNeighbours(comments);
    for (const { url } of comments) expect(url ?? 'https:').toMatch(/^https?:/);
  });
  it.each(addresses)('profile %j', (profile) => {
    const comments = commentsOn(pageOf({ profile }));
    expectNeighbours(comments);
    for (const { author } of comments) expect(author?.url ?? 'https:').toMatch(/^https?:/);
  });
});

describe('a time that is none is no time, and silences nobody', () => {
  it.each([
    '9999-99-99T99:99:99Z',
    '0000-00-00',
    '2020-02-31',
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    '2020-05-02T24:60',
    '2020-05-02T10:00:00.123456789123456789Z',
    '2020-05-02T10:00+99:99',
    '1e308',
    'NaN',
    '<script>stolen=1</script>',
    '2'.repeat(100_000),
    '2020-05-02T10:00\u202e',
    '\u0000',
    '٢٠٢٠-٠٥-٠٢',
  ])('%j', (time) => {
    const comments = commentsOn(pageOf({ time }));
    expectNeighbours(comments);
    expect(comments.map(({ text }) => text.slice(0, 15))).toContain('Mine was higher');
  });
});
