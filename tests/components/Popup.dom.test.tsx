import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, comment, here, nothingYet } from './invented.ts';

const popup = <Popup tabId={7} site="gazette.example" />;

describe('Popup', () => {
  it('lists what is kept, the newest day first, under days', async () => {
    const body = await draw(popup, fakeConnection(answers));
    const days = [...body.querySelectorAll('.day')].map((day) => day.querySelectorAll('.card').length);
    expect(days).toEqual([1, 1, 3]);
    expect(body.querySelector('.card')?.textContent).toContain('I timed it with my own watch');
    await expectAccessible();
  });

  it('begins with what to do where nothing is kept yet', async () => {
    const body = await draw(popup, fakeConnection(nothingYet));
    expect(body.querySelector('main')?.textContent).toMatch(/^Open an article or a comment thread/);
    await expectAccessible();
  });

  it('says what the page holds, and opens its sidebar', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(popup, connection);
    expect(body.textContent).toContain('2 people on this page have said something before.');
    expect(connection.questions).toContainEqual({ ask: 'here', tabId: 7 });
    connection.result = { ok: false, sentence: 'No.' };
    named('Open sidebar').click();
    expect(connection.orders).toEqual([{ do: 'toggleSidebar', tabId: 7 }]);
  });

  it('searches as one types, keeping what was there until the answer comes', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(popup, connection);
    expect(document.activeElement).toBe(named('Search what they said'));
    type(named('Search what they said'), 'watch');
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({ ask: 'history', words: 'watch', savedOnly: false });
    expect(body.querySelector('mark')?.textContent).toBe('watch');
    expect(body.querySelectorAll('.day-heading')).toHaveLength(0);
  });

  it('shows only what is saved when asked to', async () => {
    const connection = fakeConnection(answers);
    await draw(popup, connection);
    named('Saved only').click();
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({ ask: 'history', savedOnly: true });
    expect(named('Saved only').getAttribute('aria-pressed')).toBe('true');
  });

  it('deletes with a way back', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(popup, connection);
    named('Delete').click();
    await settle();
    expect(body.querySelector('[role=status].notices')?.textContent).toContain('Deleted.');
    await expectAccessible();
    named('Undo').click();
    expect(connection.orders).toEqual([
      { do: 'remove', ids: [comment.id] },
      { do: 'restore', ids: [comment.id] },
    ]);
  });

  it('shows the people followed, then all, and a person with the way back', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(popup, connection);
    named('People').click();
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({ ask: 'people', followedOnly: true });
    await expectAccessible();
    named('All').click();
    await settle();
    expect(connection.questions.at(-1)).toMatchObject({ ask: 'people', followedOnly: false });
    named(/^Ilse Varga/).click();
    await settle();
    expect(body.querySelector('h2')?.textContent).toBe('Ilse Varga');
    await expectAccessible();
    named('Back').click();
    await settle();
    expect(body.querySelector('.person-row')).not.toBeNull();
  });

  it('goes back from a person to the name that was pressed, its list as it was', async () => {
    const body = await draw(popup, fakeConnection(answers));
    const name = body.querySelectorAll<HTMLElement>('.card-name')[3];
    name?.focus();
    name?.click();
    await settle();
    expect(document.activeElement).toBe(named('Back'));
    named('Back').click();
    await settle();
    expect(document.activeElement).toBe(name);
  });

  it('gives the focus to what takes the place of a deleted statement', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(popup, connection);
    named('Delete').focus();
    const rest = answers.history.statements.slice(1);
    connection.change('history', { total: rest.length, statements: rest });
    await settle();
    expect(document.activeElement?.closest('.card')).toBe(body.querySelector('.card'));
  });

  it('switches a site on and off, and pauses', async () => {
    const connection = fakeConnection({ ...answers, settings: { ...answers.settings, keepReadSites: ['a.example'] } });
    const body = await draw(popup, connection);
    named('For gazette.example').click();
    await settle();
    await expectAccessible();
    const [keep, , never] = body.querySelectorAll<HTMLInputElement>('[role=switch]');
    keep?.click();
    never?.click();
    named('Pause').click();
    expect(connection.orders).toEqual([
      { do: 'set', settings: { keepReadSites: ['a.example', 'gazette.example'] } },
      { do: 'set', settings: { neverReadSites: ['gazette.example'] } },
      { do: 'set', settings: { paused: true } },
    ]);
  });

  it('has nothing drawn on a site, says what still works, and takes it back', async () => {
    const settings = { ...answers.settings, undrawnSites: ['a.example'] };
    const connection = fakeConnection({ ...answers, settings });
    const body = await draw(popup, connection);
    named('For gazette.example').click();
    await settle();
    body.querySelectorAll<HTMLInputElement>('[role=switch]')[1]?.click();
    await settle();
    expect(body.querySelector('.notices')?.textContent).toContain('The toolbar opens the sidebar.');
    named('Undo').click();
    expect(connection.orders).toEqual([
      { do: 'set', settings: { undrawnSites: ['a.example', 'gazette.example'] } },
      { do: 'set', settings: { undrawnSites: ['a.example'] } },
    ]);
  });

  it('lets nothing be chosen for the site of a private window, whose name would be kept', async () => {
    const body = await draw(popup, fakeConnection({ ...answers, here: { ...here, private: true } }));
    expect(body.querySelector('[role=switch]')).toBeNull();
    expect(body.textContent).toContain('nothing is kept from here');
    await expectAccessible();
  });

  it('goes on reading where it was paused', async () => {
    const table = { ...answers, here: { ...here, state: 'paused' as const, speakers: [] } };
    const connection = fakeConnection(table);
    await draw(popup, connection);
    named('Go on reading').click();
    expect(connection.orders).toEqual([{ do: 'set', settings: { paused: false } }]);
  });
});
