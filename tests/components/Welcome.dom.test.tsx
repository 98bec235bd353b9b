import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/Welcome.tsx';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

describe('Welcome', () => {
  it('has three steps and says in one sentence why it reads pages', async () => {
    const body = await draw(
      <Welcome allowDownloads={async () => true} onDone={() => undefined} />,
      fakeConnection(answers),
    );
    expect(body.querySelectorAll('.step')).toHaveLength(3);
    expect(body.textContent).toContain('To notice who speaks, it reads the pages you open.');
    await expectAccessible();
  });

  it('keeps little unless told otherwise, offers backups, and ends', async () => {
    const connection = fakeConnection(answers);
    const done = vi.fn();
    const body = await draw(<Welcome allowDownloads={async () => true} onDone={done} />, connection);
    const [chosen, all] = body.querySelectorAll<HTMLInputElement>('[type=radio]');
    expect(chosen?.checked).toBe(true);
    all?.click();
    body.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await settle();
    named('Begin').click();
    await settle();
    expect(connection.orders).toEqual([
      { do: 'set', settings: { keepRead: true } },
      { do: 'set', settings: { backUp: true } },
      { do: 'set', settings: { welcomed: true } },
    ]);
    expect(done).toHaveBeenCalledOnce();
  });

  it('can be skipped at its head, with nothing chosen', async () => {
    const connection = fakeConnection(answers);
    const done = vi.fn();
    await draw(<Welcome allowDownloads={async () => true} onDone={done} />, connection);
    named('Skip').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'set', settings: { welcomed: true } }]);
    expect(done).toHaveBeenCalledOnce();
  });
});
