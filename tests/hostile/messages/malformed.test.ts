import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { longestReport } from '../../../utils/agreed.ts';
import { serveView } from '../../../utils/background/views.ts';
import type { BackgroundToView } from '../../../utils/messages.ts';
import { pageMessageSchema } from '../../../utils/pageMessages.ts';
import { comment } from '../../background/statements.ts';
import { settle, watchedBackground } from './fakeBackground.ts';

const good = comment();
const page = good.isPartOf;
const report = (statements: unknown[]) => ({ say: 'report', page, fresh: true, statements });
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

/** What no content script of ours would say. */
const malformed: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a string', 'report'],
  ['an array', ['report']],
  ['an empty object', {}],
  ['a cycle', cyclic],
  ['a verb that is none', { say: 'constructor' }],
  ['a verb that every object has', { say: '__proto__' }],
  ['a verb in a list', { say: ['report'] }],
  ['a report without a page', { ...report([]), page: undefined }],
  ['a report from javascript:', { ...report([]), page: { ...page, url: 'javascript:x' } }],
  ['a report from a file', { ...report([]), page: { ...page, url: 'file:///etc/passwd' } }],
  ['a report from an extension', { ...report([]), page: { ...page, url: 'chrome-extension://abc/library.html' } }],
  ['a title of a megabyte', { ...report([]), page: { ...page, title: 'x'.repeat(1_000_000) } }],
  [
    'more than fits in a report',
    report(Array.from({ length: longestReport + 1 }, () => ({ ref: 1, statement: good }))),
  ],
  ['statements that are none', { ...report([]), statements: 'x' }],
  ['a save without a statement', { say: 'save', ref: 1 }],
  ['a save of a bare text', { say: 'save', ref: 1, statement: 'x' }],
  ['a save of endless words', { say: 'save', ref: 1, statement: { ...good, text: 'x'.repeat(200_001) } }],
  ['a save at data:', { say: 'save', ref: 1, statement: { ...good, url: 'data:text/html,x' } }],
  ['a save at blob:', { say: 'save', ref: 1, statement: { ...good, url: 'blob:https://x/1' } }],
  ['a save by nobody named', { say: 'save', ref: 1, statement: { ...good, author: { platform: 'x', name: '' } } }],
  ['a number that is none', { say: 'inView', ref: Number.NaN }],
  ['a number in letters', { say: 'inView', ref: '1' }],
  ['a lesson that is code', { say: 'teach', comments: { item: 'li', author: ['b'], text: () => 'p' } }],
  [
    'a lesson with more than it may hold',
    { say: 'teach', comments: { item: 'li', author: ['b'], text: 'p', run: 'x' } },
  ],
  ['a lesson without a name', { say: 'teach', comments: { item: 'li', author: [], text: 'p' } }],
  ['an endless selector', { say: 'teach', comments: { item: 'li'.repeat(300), author: ['b'], text: 'p' } }],
  ['an attribute that is none', { say: 'teach', comments: { item: 'li', author: [['b', '@a b']], text: 'p' } }],
  ['a greeting from nowhere', { say: 'hello', url: 'about:blank' }],
];

describe('a malformed message of a content script is not heard', () => {
  it.each(malformed)('%s', (_name, message) => {
    expect(v.safeParse(pageMessageSchema, message).success).toBe(false);
  });
});

describe('one statement that breaks a bound does not silence the others', () => {
  it.each([
    ['endless words', { text: 'x'.repeat(200_001) }],
    ['no words', { text: '' }],
    ['an endless name', { author: { platform: 'x', name: 'x'.repeat(5_000) } }],
    ['a permalink at javascript:', { url: 'javascript:x' }],
    ['a day that is none', { datePublished: '2016-13-40' }],
    [
      'a hundred selectors',
      { target: { source: page.url, selector: Array(100).fill({ type: 'TextQuoteSelector', exact: 'x' }) } },
    ],
    ['an author that is a list', { author: [] }],
  ])('%s', (_name, change) => {
    const said = v.parse(
      pageMessageSchema,
      report([
        { ref: 1, statement: { ...good, ...change } },
        { ref: 2, statement: good },
      ]),
    );
    expect(said).toMatchObject({ statements: [{ ref: 2 }] });
  });
});

describe('what a message says beside its fields is dropped', () => {
  it.each(['private', 'tabId', 'frameId', 'origin', 'sender', 'savedAt', 'id', 'hash'])('%s', (name) => {
    const said = v.parse(pageMessageSchema, { say: 'save', ref: 1, statement: { ...good, [name]: 1 }, [name]: 1 });
    expect(JSON.stringify(said)).not.toContain(`"${name}":1`);
  });
  it('__proto__', () => {
    const said = v.parse(pageMessageSchema, JSON.parse('{"say":"bye","__proto__":{"polluted":1}}'));
    expect('polluted' in said).toBe(false);
  });
});

describe('a malformed message of a view is refused in a sentence, or not heard', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'question'],
    ['no number', { question: { ask: 'settings' } }],
    ['a question that is none', { number: 1, question: { ask: '__proto__' } }],
    [
      'an endless search',
      { number: 1, question: { ask: 'history', words: 'x'.repeat(1e6), savedOnly: false, offset: 0, limit: 1 } },
    ],
    ['a million rows', { number: 1, question: { ask: 'trash', offset: 0, limit: 1e6 } }],
    ['an offset before the first', { number: 1, question: { ask: 'trash', offset: -1, limit: 1 } }],
    ['half a row', { number: 1, question: { ask: 'trash', offset: 0.5, limit: 1 } }],
    ['an order that is none', { number: 1, command: { do: 'eval', code: '1' } }],
    ['a million deletions', { number: 1, command: { do: 'remove', ids: Array(1e6).fill(1) } }],
    ['an order to forget nothing', { number: 1, command: { do: 'forget', what: {} } }],
    ['an order to forget everywhere', { number: 1, command: { do: 'forget', what: { site: '' } } }],
    ['a tag of a megabyte', { number: 1, command: { do: 'tag', on: { ids: [1] }, tag: 'x'.repeat(1e6), set: true } }],
    ['settings that are none', { number: 1, command: { do: 'set', settings: { sidebarWidth: 1e9 } } }],
    [
      'a list of a million sites',
      { number: 1, command: { do: 'set', settings: { neverReadSites: Array(1e6).fill('x') } } },
    ],
    ['a site of a megabyte', { number: 1, command: { do: 'set', settings: { keepReadSites: ['x'.repeat(1e6)] } } }],
  ])('%s', async (_name, message) => {
    const watched = watchedBackground();
    const heard: BackgroundToView[] = [];
    let say: (message: unknown) => void = () => undefined;
    const onMessage = (listen: (message: unknown) => void) => {
      say = listen;
    };
    serveView(
      watched.background,
      { post: (one) => void heard.push(one), onMessage, onClose: () => undefined },
      { private: false },
    );
    expect(() => say(message)).not.toThrow();
    await settle();
    expect([watched.done, watched.settingsKept]).toEqual([[], 0]);
    // Whoever gave no number cannot be told; all others are.
    const asked = typeof message === 'object' && message !== null && 'number' in message;
    expect(heard).toHaveLength(asked ? 1 : 0);
    for (const one of heard) expect(one).toHaveProperty('refused', expect.stringMatching(/^[A-Z].*\.$/));
  });
});
