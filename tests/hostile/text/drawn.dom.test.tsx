import { describe, expect, it } from 'vitest';
import { Library } from '../../../components/Library.tsx';
import { Sidebar } from '../../../components/Sidebar.tsx';
import type { Answers } from '../../../utils/messages.ts';
import type { Handle, Tie } from '../../../utils/statement.ts';
import { draw, settle } from '../../components/draw.tsx';
import { fakeConnection } from '../../components/fakeConnection.ts';
import { answers, here, recorded, vargaHere } from '../../components/invented.ts';
import { hostileTexts } from './strings.ts';

/** Answers in which the text is every name, word, title, note and tag. */
function answersOf(text: string): Answers {
  const handle: Handle = { platform: 'mill.example', name: text, url: 'https://mill.example/by/1' };
  const page = { url: 'https://mill.example/wheel', title: text, site: 'mill.example' };
  const statement = recorded({
    text: `Words: ${text}`,
    author: handle,
    spokenByCharacter: handle,
    relayedBy: handle,
    headline: text,
    note: text,
    tags: [text],
    datePublished: '2016-02-20',
    parentItem: { author: text, text },
    isPartOf: page,
    revisions: 1,
  });
  const person = { handle, handles: [handle, { ...handle, platform: text }], followed: true, count: 1, savedCount: 1 };
  const speaker = { ...vargaHere, handle, related: [statement], earliest: statement, latest: statement };
  return {
    ...answers,
    here: { ...here, page, speakers: [speaker] },
    person: {
      total: 1,
      repeats: {},
      statements: [statement],
      person: { ...person, givenName: text, note: text, tags: [text] },
      suggestions: [{ handle, count: 1, reasons: ['sameFullName'], lookalikes: [{ handle, count: 1 }] }],
      lookalikes: [{ handle, count: 1 }],
    },
    history: {
      total: 1,
      statements: [statement],
      extracts: [{ text, marks: [[0, 1]], cutBefore: true, cutAfter: true }],
    },
    people: { total: 1, people: [person] },
    statements: [statement],
    trash: { total: 1, statements: [statement] },
    revisions: [{ text, seenAt: 1, replacedAt: 2 }],
    ties: [{ statement, isLater: false, saidAgain: false, tie: tieOf(text) }],
  };
}

function tieOf(text: string): Tie {
  const pieces = (['same', 'leftOut', 'added'] as const).map((kind) => ({ kind, text, start: 0 }));
  return { exactness: 'altered', pieces, share: { later: 1, earlier: 1 } };
}

/** What no view of ours has: if it is there, words have become markup. */
const foreign =
  'script, img:not([src^="/icon/"]), iframe, object, embed, base, meta, form:not([class]), style, link, math, noscript, table, template, [onerror], [onload], [onmouseover], [srcdoc], [xmlns]';

function expectWordsAlone(body: HTMLElement): void {
  const found = [...body.querySelectorAll(foreign)].filter((element) => !element.closest('svg.icon, svg'));
  expect(found.map(({ outerHTML }) => outerHTML).join('\n')).toBe('');
  for (const { href } of body.querySelectorAll('a')) expect(href).toMatch(/^https?:/);
  expect('stolen' in window).toBe(false);
}

describe('the sidebar draws it as words', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const body = await draw(<Sidebar />, fakeConnection(answersOf(text)));
    expectWordsAlone(body);
    expect(body.textContent).toContain('Words: ');
    if (text.trim() === text && !text.includes('\n') && !text.includes('\r')) expect(body.textContent).toContain(text);
  });
});

describe('the library draws it as words', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(answersOf(text)));
    body.querySelector('[role=option]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expectWordsAlone(body);
    expect(body.querySelector('.detail')?.textContent).toContain('Words: ');
  });
});
