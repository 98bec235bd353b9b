import { expect, it, vi } from 'vitest';
import { HistoryView } from '../../components/HistoryView.tsx';
import { Recovery } from '../../components/Recovery.tsx';
import { writeBackup } from '../../utils/exchange/jsonLines.ts';
import { whole } from '../exchange/sample.ts';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const broken = 'The record could not be opened. Restart the browser; if this stays, restore your newest backup.';
const record = { name: 'aforesaid', broken, former: [{ name: 'aforesaid-1', at: 1_700_000_000_000 }] };
const backup = async () => ({
  file: new Blob([await whole(writeBackup([{ gone: 'a'.repeat(22) }]))]),
  at: 1_700_000_000_000,
});

it('restores the newest backup of this browser into a new record', async () => {
  const connection = fakeConnection({ ...answers, record });
  const body = await draw(<Recovery findNewest={backup} />, connection);
  await settle();
  expect(body.textContent).toContain(broken);
  await expectAccessible();
  named('Restore it').click();
  await vi.waitFor(() => expect(body.textContent).toContain('12 statements were restored.'));
  expect(connection.orders.map((order) => order.do)).toEqual(['renewRecord', 'dropStaged', 'stage', 'takeStaged']);
});

it('refuses a damaged file before anything is changed', async () => {
  const connection = fakeConnection({ ...answers, record });
  const body = await draw(
    <Recovery findNewest={async () => ({ file: (await backup()).file.slice(0, -20), at: 0 })} />,
    connection,
  );
  await settle();
  named('Restore it').click();
  await vi.waitFor(() => expect(body.textContent).toContain('cut off at its end'));
  expect(connection.orders).toEqual([]);
});

it('goes back to the record that was in use where the new one does not take the backup', async () => {
  const connection = fakeConnection({ ...answers, record });
  const order = connection.order.bind(connection);
  connection.order = async (command) => {
    await order(command);
    return command.do === 'stage' ? { ok: false, sentence: 'The disk is full.' } : { ok: true };
  };
  const body = await draw(<Recovery findNewest={backup} />, connection);
  await settle();
  named('Restore it').click();
  await vi.waitFor(() => expect(connection.orders.at(-1)).toEqual({ do: 'useRecord', name: 'aforesaid' }));
  expect(body.textContent).toContain('The disk is full.');
});

it('goes back to a record that was put aside, and says where this browser holds no backup', async () => {
  const connection = fakeConnection({ ...answers, record });
  const body = await draw(<Recovery findNewest={async () => undefined} />, connection);
  await settle();
  expect(body.textContent).toContain('This browser holds no backup.');
  named('Go back to it').click();
  expect(connection.orders).toEqual([{ do: 'useRecord', name: 'aforesaid-1' }]);
});

it('is offered where the record is refused, but not inside a page, which may not know of it', async () => {
  const view = <HistoryView words="" savedOnly={false} onPerson={() => undefined} whenEmpty={null} />;
  const body = await draw(view, fakeConnection(answers, { history: broken }));
  await settle();
  expect(body.querySelector('a[href="/recovery.html"]')).not.toBe(null);
  const inPage = await draw(view, fakeConnection(answers, { history: broken, record: 'Not inside a page.' }));
  await settle();
  expect(inPage.querySelector('a[href="/recovery.html"]')).toBe(null);
});
