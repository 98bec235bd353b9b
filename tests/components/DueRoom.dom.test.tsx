import { expect, it, vi } from 'vitest';
import { DueRoom } from '../../components/DueRoom.tsx';
import { Library } from '../../components/Library.tsx';
import type { RecordedStatement } from '../../utils/statement.ts';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, recorded } from './invented.ts';

it('switches the reminder on only with the browser’s leave, and says so where it is refused', async () => {
  const connection = fakeConnection(answers);
  const allow = vi.fn(async () => false);
  const room = (
    <main>
      <h1>Library</h1>
      <DueRoom allow={allow} />
    </main>
  );
  const body = await draw(room, connection);
  await settle();
  const reminder = () => body.querySelector<HTMLInputElement>('[role=switch]');
  expect(reminder()).toHaveProperty('checked', false);
  await expectAccessible();
  reminder()?.click();
  await settle();
  expect(reminder()).toHaveProperty('checked', false);
  expect(connection.orders).toEqual([]);
  expect(body.querySelector('.notices')?.textContent).toContain('there are no reminders');
  allow.mockResolvedValue(true);
  reminder()?.click();
  await settle();
  expect(connection.orders).toEqual([{ do: 'set', settings: { remindOfDue: true } }]);
  connection.change('settings', { ...answers.settings, remindOfDue: true });
  await settle();
  reminder()?.click();
  await settle();
  expect(allow).toHaveBeenCalledTimes(2);
  expect(connection.orders.at(-1)).toEqual({ do: 'set', settings: { remindOfDue: false } });
});

it('keeps a forecast in its place while it is judged, and leaves it out on the next visit', async () => {
  const said = recorded({ datePublished: '2012-03-24', text: 'The weir will stand by the end of 2013.' });
  const judged = { ...said, verdicts: [{ due: '2012-03-24..2013-12-31', outcome: 'missed' as const }] };
  const history = (statement: RecordedStatement) => ({ total: 1, statements: [statement] });
  const connection = fakeConnection({ ...answers, history: history(said) });
  const body = await draw(<DueRoom allow={async () => true} />, connection);
  await settle();
  const select = body.querySelector('select');
  select?.focus();
  connection.change('history', history(judged));
  await settle();
  expect(body.querySelector('select')).toBe(select);
  expect(document.activeElement).toBe(select);
  expect(select?.value).toBe('missed');
  expect(named('Link to what shows it')).toBeTruthy();
  const next = await draw(<DueRoom key="next" allow={async () => true} />, connection);
  await settle();
  expect(next.querySelector('select')).toBeNull();
});

it('is the room that the library opens with where the reminder led to it', async () => {
  const body = await draw(<Library first="due" allowNotifications={async () => true} />, fakeConnection(answers));
  await settle();
  expect(body.querySelector('[aria-current=page]')?.textContent).toBe('Due');
  expect(body.querySelector('.due-room')).not.toBeNull();
});
