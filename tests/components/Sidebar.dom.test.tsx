import { describe, expect, it } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { Here } from '../../utils/messages.ts';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import {
  answers,
  earliest,
  here,
  latest,
  nothingYet,
  okoyeHere,
  related,
  silentHere,
  tied,
  varga,
} from './invented.ts';

const hereIs = (changed: Partial<Here>) => ({ ...answers, here: { ...here, ...changed } });

describe('Sidebar, on this page', () => {
  it('opens the first speaker with a history: now, related, first and latest', async () => {
    const body = await draw(<Sidebar />, fakeConnection(answers));
    const speaker = body.querySelector('.speaker');
    const days = [...(speaker?.querySelectorAll('.card time') ?? [])].map((time) => time.getAttribute('datetime'));
    expect(speaker?.querySelector('h2')?.textContent).toBe('Ilse Varga');
    expect(speaker?.querySelector('.now')?.textContent).toContain('lifts in four minutes');
    expect(days).toEqual(['2016-11-20T18:05Z', '2018-06', '2013-03-02', '2019-09-14T07:30']);
    expect(body.textContent).toContain('7 years earlier');
    await expectAccessible();
  });

  it('lists the others with a history, and apart those without', async () => {
    const body = await draw(<Sidebar />, fakeConnection(answers));
    expect(body.querySelector('.speaker-row')?.textContent).toContain('Dennis Okoye');
    expect(body.querySelector('details')?.textContent).toContain('1 person without anything earlier');
    named(/Dennis Okoye/).click();
    await settle();
    expect(body.querySelectorAll('.speaker')).toHaveLength(2);
    await expectAccessible();
  });

  it('draws who speaks where, and says the same in a table', async () => {
    const body = await draw(<Sidebar />, fakeConnection(hereIs({ inView: { frameId: 3, ref: 1 } })));
    const cells = [...body.querySelectorAll('.minimap tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['Dennis Okoye', '1', '3'],
      ['Ilse Varga', '2', '1–2'],
      ['Runa L.', '1', '4'],
    ]);
    expect(body.querySelectorAll('.minimap-first .minimap-said')).toHaveLength(1);
    expect(body.querySelector('.minimap-view')?.getAttribute('x')).toBe('2');
  });

  it('comes back from a person to whom it had open, wherever the page is by then', async () => {
    const connection = fakeConnection(hereIs({ inView: { frameId: 3, ref: 1 } }));
    const body = await draw(<Sidebar />, connection);
    const open = () => body.querySelector('.speaker h2')?.textContent;
    expect(open()).toBe('Dennis Okoye');
    connection.change('here', { ...here, inView: undefined });
    await settle();
    expect(open()).toBe('Dennis Okoye');
    body.querySelector<HTMLElement>('.speaker-name button')?.click();
    await settle();
    named('Back').click();
    await settle();
    expect(open()).toBe('Dennis Okoye');
  });

  it('begins with the page’s own first though a frame was read before it, and then stays with them', async () => {
    const inFrame = here.speakers.filter(({ handle }) => handle.name === 'Dennis Okoye');
    const early = { ...here, page: undefined, inView: undefined, speakers: inFrame };
    const connection = fakeConnection({ ...answers, here: early });
    const body = await draw(<Sidebar />, connection);
    const open = () => body.querySelector('.speaker h2')?.textContent;
    expect(open()).toBe('Dennis Okoye');
    connection.change('here', { ...here, inView: undefined });
    await settle();
    expect(open()).toBe('Ilse Varga');
    connection.change('here', { ...here, inView: undefined, speakers: here.speakers.toReversed() });
    await settle();
    expect(open()).toBe('Ilse Varga');
  });

  it('gives the focus to what takes a person’s place, and back to where it was', async () => {
    const body = await draw(<Sidebar />, fakeConnection(answers));
    const name = body.querySelectorAll<HTMLElement>('.speaker-name button')[0];
    name?.focus();
    name?.click();
    await settle();
    expect(document.activeElement?.textContent).toBe('Back');
    named('Back').click();
    await settle();
    expect(document.activeElement?.textContent).toBe('Ilse Varga');
    (document.activeElement as HTMLElement).blur();
    named('Search').click();
    await settle();
    expect(document.activeElement).toBe(document.body);
  });

  it('turns round for a language read from the right, and what points turns with it', async () => {
    const arabic = { ...answers, settings: { ...answers.settings, language: 'ar' } };
    const body = await draw(<Sidebar />, fakeConnection(arabic));
    await expect.poll(() => document.documentElement.dir).toBe('rtl');
    await expect.poll(() => body.textContent).toContain('في الأمر نفسه');
    const turned = body.querySelector('.icon-turning') ?? body;
    expect(getComputedStyle(turned).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    expect(body.querySelector('.now')?.getBoundingClientRect().right).toBeLessThan(innerWidth);
    await expectAccessible();
  });

  it('follows the reader to another speaker, unless the keyboard is in the sidebar', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Sidebar />, connection);
    const first = () => body.querySelector('.speaker h2')?.textContent;
    connection.change('here', { ...here, inView: { frameId: 3, ref: 1 } });
    await settle();
    expect(first()).toBe('Dennis Okoye');
    named('Library').focus({ focusVisible: true } as FocusOptions);
    await settle();
    connection.change('here', { ...here, inView: { frameId: 0, ref: 1 } });
    await settle();
    expect(first()).toBe('Dennis Okoye');
    named('Library').blur();
    await expect.poll(first).toBe('Ilse Varga');
  });

  it('says whose words are in view where nothing earlier is known of them, and keeps the speaker shown', async () => {
    const body = await draw(<Sidebar />, fakeConnection(hereIs({ inView: { frameId: 3, ref: 2 } })));
    expect(body.textContent).toContain('Runa L.: nothing earlier from this person yet.');
    expect(body.querySelector('.speaker h2')?.textContent).toBe('Ilse Varga');
  });

  it('opens the place by a real link that tells the page nothing', async () => {
    const body = await draw(<Sidebar />, fakeConnection(answers));
    const link = body.querySelector<HTMLAnchorElement>('.card a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/gazette\.example\/council\/ferry#:~:text=I%20have%20never/);
  });

  it('saves what is on the page, shows it there, and saves earlier statements', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Sidebar />, connection);
    const now = body.querySelector('.now') ?? body;
    named('Save', now).click();
    named('Show on the page', now).click();
    const second = body.querySelectorAll('.card')[1] ?? body;
    named('Save', second).click();
    expect(connection.orders).toEqual([
      { do: 'savePresent', frameId: 0, ref: 1 },
      { do: 'reveal', frameId: 0, ref: 1 },
      { do: 'save', ids: [answers.history.statements[3]?.id] },
    ]);
  });

  it('tells of a misquotation beside another statement of the same speaker, and shows it on the page', async () => {
    const ties = [tied(earliest.text.replace('two minutes', 'four minutes'), earliest)];
    const connection = fakeConnection({ ...answers, ties });
    const body = await draw(<Sidebar />, connection);
    const now = body.querySelector('.now') ?? body;
    expect([...now.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual(['four', 'four']);
    [...now.querySelectorAll<HTMLElement>('.same-words button')].at(-1)?.click();
    expect(connection.orders).toEqual([{ do: 'reveal', frameId: 0, ref: 2 }]);
    expect(connection.questions).toContainEqual({ ask: 'ties', of: { frameId: 0, ref: 2 } });
    await expectAccessible();
  });

  it('tells what failed, in the sentence of the background', async () => {
    const connection = fakeConnection(answers);
    connection.result = { ok: false, sentence: 'The disk is full.' };
    const body = await draw(<Sidebar />, connection);
    named(/^Following/).click();
    await settle();
    expect(body.querySelector('[role=status]')?.textContent).toContain('The disk is full.');
    await expectAccessible();
  });

  it('follows and takes it back', async () => {
    const connection = fakeConnection(hereIs({ speakers: [okoyeHere] }));
    await draw(<Sidebar />, connection);
    named(/^Follow/).click();
    await settle();
    named('Undo').click();
    expect(connection.orders.map((order) => order.do)).toEqual(['follow', 'unfollow']);
  });

  it('offers nothing that destroys', async () => {
    const body = await draw(<Sidebar />, fakeConnection(answers));
    expect(body.querySelector('[aria-label=Delete]')).toBeNull();
    named('Ilse Varga').click();
    await settle();
    expect(body.querySelector('[aria-label=Delete]')).toBeNull();
  });
});

describe('Sidebar, in every other state', () => {
  const states: [string, Parameters<typeof fakeConnection>, string][] = [
    ['nobody with a past', [nothingYet], 'Nothing earlier from anyone on this page yet.'],
    ['nothing found', [hereIs({ state: 'nothingFound', speakers: [] })], 'Nobody was recognised'],
    ['paused', [hereIs({ state: 'paused', speakers: [] })], 'Reading is paused'],
    ['never read', [hereIs({ state: 'never', speakers: [] })], 'This site is never read'],
    ['not read', [hereIs({ state: 'unread', speakers: [] })], 'has not been read'],
    ['private', [hereIs({ private: true })], 'Private window'],
    [
      'no storage',
      [answers, { here: 'The browser refuses to keep anything.' }],
      'The browser refuses to keep anything.',
    ],
  ];
  it.each(states)('%s: says so in a plain sentence', async (_, made, sentence) => {
    const body = await draw(<Sidebar />, fakeConnection(...made));
    expect(body.textContent).toContain(sentence);
    await expectAccessible();
  });
});

describe('Sidebar, one person and search', () => {
  it('shows a person, near what is read or newest first, and comes back', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Sidebar />, connection);
    named('Ilse Varga').click();
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({
      ask: 'person',
      handle: varga,
      near: here.speakers[0]?.present[0]?.text,
    });
    expect(body.textContent).toContain('12 statements by Ilse Varga (ferry.example)');
    await expectAccessible();
    const order = named('Order') as HTMLSelectElement;
    order.value = 'newest';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(connection.questions.at(-1)).not.toHaveProperty('near', expect.anything());
    named('Same person').click();
    expect(connection.orders.at(-1)).toMatchObject({ do: 'unite', withHandle: { platform: 'ferry.example' } });
    named('Back').click();
    await settle();
    expect(body.querySelector('.speaker-row')).not.toBeNull();
  });

  it('searches as one types and marks the words', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Sidebar />, connection);
    named('Search').click();
    await settle();
    type(named('Search what they said'), 'winch');
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({ ask: 'history', words: 'winch' });
    expect([...body.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('winch');
    await expectAccessible();
  });

  it('says that nothing earlier is known of somebody', async () => {
    const person = { ...nothingYet.people, handle: silentHere.handle, handles: [silentHere.handle] };
    const nobody = { ...person, followed: false, count: 0, savedCount: 0 };
    const table = {
      ...nothingYet,
      person: { total: 0, statements: [], repeats: {}, person: nobody, suggestions: [], lookalikes: [] },
    };
    const body = await draw(<Sidebar />, fakeConnection(table));
    expect(named(/Runa/).textContent).toContain('1 here');
    named(/Runa/).click();
    await settle();
    named(/This person/).click();
    await settle();
    expect(body.textContent).toContain('Nothing earlier from this person yet.');
    expect(body.textContent).not.toContain(latest.text);
    expect(body.textContent).not.toContain(related.text);
  });
});
