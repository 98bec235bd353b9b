import { expect, it, vi } from 'vitest';
import { DueRoom } from '../../components/DueRoom.tsx';
import { Library } from '../../components/Library.tsx';
import { draw, expectAccessible, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

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

it('is the room that the library opens with where the reminder led to it', async () => {
  const body = await draw(<Library first="due" allowNotifications={async () => true} />, fakeConnection(answers));
  await settle();
  expect(body.querySelector('[aria-current=page]')?.textContent).toBe('Due');
  expect(body.querySelector('.due-room')).not.toBeNull();
});
