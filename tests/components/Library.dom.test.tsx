import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Library } from '../../components/Library.tsx';
import type { Answers } from '../../utils/messages.ts';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, earliest, everything, nothingYet, recorded, tied } from './invented.ts';

const rows = (body: HTMLElement) => [...body.querySelectorAll<HTMLElement>('[role=option]')];
const press = (row: HTMLElement | undefined, keys: MouseEventInit = {}) =>
  row?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...keys }));
const key = (body: HTMLElement, name: string, keys: KeyboardEventInit = {}) =>
  body
    .querySelector('[role=listbox]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...keys }));

describe('Library', () => {
  it('lists everything, and shows in full what is chosen', async () => {
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(answers));
    expect(rows(body)).toHaveLength(5);
    await expectAccessible();
    press(rows(body)[1]);
    await settle();
    expect(body.querySelector('.detail')?.textContent).toContain('Nobody will have to swim.');
    expect(body.querySelector('.detail')?.textContent).toContain('To Dennis Okoye: You promised carts by 2015.');
    await expectAccessible();
  });

  it('begins with the words it was handed', async () => {
    const connection = fakeConnection(answers);
    await draw(<Library searched="winch" allowNotifications={async () => true} />, connection);
    expect(connection.questions).toContainEqual(expect.objectContaining({ ask: 'history', words: 'winch' }));
  });

  it('draws only what is in sight of a hundred thousand', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ ...recorded({ text: `Words ${at}.` }), id: at + 1 }));
    const history: Answers['history'] = { total: many.length, statements: many };
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection({ ...answers, history }));
    expect(rows(body).length).toBeLessThan(60);
    const list = body.querySelector('[role=listbox]') ?? body;
    list.scrollTop = 84 * 50_000;
    await settle();
    await settle();
    expect(body.textContent).toContain('Words 50000.');
    expect(body.textContent).not.toContain('Words 0.');
    key(body, 'End');
    await settle();
    await settle();
    expect(body.textContent).toContain('Words 99999.');
  });

  it('chooses several, by Ctrl, Shift and keys, and deletes them with a way back', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    press(rows(body)[0]);
    await settle();
    press(rows(body)[2], { shiftKey: true });
    await settle();
    press(rows(body)[1], { ctrlKey: true });
    await settle();
    expect(body.textContent).toContain('2 statements chosen');
    await expectAccessible();
    named('Delete').click();
    await settle();
    const ids = [everything[0]?.id, everything[2]?.id];
    expect(connection.orders).toEqual([{ do: 'remove', ids }]);
    expect(rows(body).some((row) => row.ariaSelected === 'true')).toBe(false);
    named('Undo').click();
    expect(connection.orders.at(-1)).toEqual({ do: 'restore', ids });
  });

  it('shows of what was chosen how it is now: saved and tagged, wherever it stands in the list since', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    press(rows(body)[0]);
    await settle();
    press(rows(body)[2], { shiftKey: true });
    await settle();
    const changed = everything.map((one) => ({ ...one, savedAt: 1, tags: ['ferry'] })).reverse();
    connection.change('statements', changed);
    connection.change('history', { total: changed.length, statements: changed });
    await settle();
    expect(named('Saved', body.querySelector('.detail') ?? body).ariaPressed).toBe('true');
    expect(body.querySelector('.detail .tag')?.textContent).toContain('ferry');
    connection.change('statements', changed.slice(0, 3));
    await settle();
    expect(body.querySelector('.detail')?.textContent).not.toContain('3 statements chosen');
  });

  it('chooses all, also those that were never looked at', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => ({ ...recorded({ text: `Words ${at}.` }), id: at + 1 }));
    const history: Answers['history'] = { total: many.length, statements: many };
    const connection = fakeConnection({ ...answers, history });
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    key(body, 'a', { ctrlKey: true });
    await settle();
    await settle();
    expect(body.textContent).toContain('1,200 statements chosen');
    named('Delete').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'remove', ids: many.map(({ id }) => id) }]);
  });

  it('is walked through by keys', async () => {
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(answers));
    key(body, 'ArrowDown');
    await settle();
    key(body, 'ArrowDown');
    await settle();
    key(body, 'ArrowDown', { shiftKey: true });
    await settle();
    expect(rows(body).map((row) => row.ariaSelected)).toEqual(['false', 'true', 'true', 'false', 'false']);
    expect(body.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant')).toBe('row-2');
    key(body, 'Escape');
    await settle();
    expect(rows(body).some((row) => row.ariaSelected === 'true')).toBe(false);
  });

  it('puts what is chosen into the trash by the Delete key, and the keyboard stays at its place', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    key(body, 'Delete');
    await settle();
    expect(connection.orders).toEqual([]);
    key(body, 'ArrowDown');
    await settle();
    key(body, 'ArrowDown', { shiftKey: true });
    await settle();
    const ids = answers.history.statements.slice(0, 2).map(({ id }) => id);
    key(body, 'Delete');
    await settle();
    expect(connection.orders).toEqual([{ do: 'remove', ids }]);
    expect(rows(body).some((row) => row.ariaSelected === 'true')).toBe(false);
    expect(body.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant')).toBe('row-1');
  });

  it('shows where the keyboard is before a row is active: on the list', async () => {
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(answers));
    await settle();
    await userEvent.keyboard('{Tab}');
    const list = body.querySelector<HTMLElement>('[role=listbox]');
    if (!list) throw new Error('no list');
    expect(document.activeElement).toBe(list);
    expect(getComputedStyle(list).outlineStyle).toBe('solid');
  });

  it('tags and notes', async () => {
    const statements = [recorded({ text: 'One.', tags: ['bridge'] })];
    const connection = fakeConnection({ ...answers, history: { total: 1, statements }, statements });
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    press(rows(body)[0]);
    await settle();
    type(named('Add a tag'), ' ferry ');
    await settle();
    body.querySelector('form')?.requestSubmit();
    named('Take off the tag bridge').click();
    type(named('Note'), 'Ask again in May.');
    named('Note').blur();
    const on = { ids: [statements[0]?.id] };
    expect(connection.orders).toEqual([
      { do: 'tag', on, tag: 'ferry', set: true },
      { do: 'tag', on, tag: 'bridge', set: false },
      { do: 'note', on, text: 'Ask again in May.' },
    ]);
  });

  it('shows of a quotation how it differs from what was said', async () => {
    const ties = [tied(earliest.text.replace('two minutes', 'four minutes'), earliest)];
    const connection = fakeConnection({ ...answers, ties });
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    press(rows(body)[0]);
    await settle();
    expect(body.querySelector('.detail ins')?.textContent).toBe('four');
    expect(connection.questions).toContainEqual({ ask: 'ties', of: { id: everything[0]?.id } });
    await expectAccessible();
  });

  it('shows what was edited, word by word', async () => {
    const statements = [recorded({ text: 'In May.', revisions: 1 })];
    const edited = { ...answers, history: { total: 1, statements }, statements };
    const day = Date.UTC(2026, 4, 1);
    const revisions = [
      { text: 'In March.', seenAt: day, replacedAt: day + 1 },
      { text: 'In May.', seenAt: day + 1 },
    ];
    const body = await draw(
      <Library allowNotifications={async () => true} />,
      fakeConnection({ ...edited, revisions }),
    );
    press(rows(body)[0]);
    await settle();
    expect(body.querySelector('del')?.textContent).toBe('March');
    expect(body.querySelector('ins')?.textContent).toBe('May');
    await expectAccessible();
  });

  it('puts back out of the trash', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    named('Trash').click();
    await settle();
    press(rows(body)[0]);
    await settle();
    await expectAccessible();
    named('Put back').click();
    expect(connection.orders).toEqual([{ do: 'restore', ids: [answers.trash.statements[0]?.id] }]);
  });

  it('shows people, and parts names that are not one person', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    named('People').click();
    await settle();
    expect(named(/^Dennis Okoye/).textContent).toContain('harbour.example');
    expect(named(/^Ilse Varga/).textContent).toContain('quoted by others, gazette.example');
    named(/^Ilse Varga/).click();
    await settle();
    await expectAccessible();
    named('Not this person', body.querySelector('.library-pane') ?? body).click();
    expect(connection.orders[0]).toMatchObject({ do: 'separate' });
  });

  it.each(['Statements', 'Saved', 'People', 'Trash'])('says plainly that there is nothing yet: %s', async (room) => {
    const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(nothingYet));
    named(room).click();
    await settle();
    expect(body.querySelector('.library-list .plain h2')?.textContent).toMatch(/\.$/);
    expect(body.textContent).not.toContain('0 statements');
    if (room !== 'People') expect(body.querySelector('.library-pane')?.textContent, 'nothing to choose').toBe('');
    await expectAccessible();
  });

  it('says why there is no record', async () => {
    const body = await draw(
      <Library allowNotifications={async () => true} />,
      fakeConnection(answers, { history: 'The record could not be opened.' }),
    );
    expect(body.textContent).toContain('The record could not be opened.');
  });
});
