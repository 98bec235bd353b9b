import { describe, expect, it, vi } from 'vitest';
import { Backups } from '../../components/Backups.tsx';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const newest = {
  file: 'Aforesaid/0a1b2c3d/day-3-wednesday.jsonl',
  at: 1_700_000_000_000,
  bytes: 1_440_000,
  sha256: 'ab'.repeat(32),
};

/** The part of the settings in its place. */
const part = (allow: () => Promise<boolean>) => (
  <main>
    <h1>Settings</h1>
    <Backups allow={allow} />
  </main>
);

describe('Backups', () => {
  it('asks the browser at switch-on, and switches on only with its leave', async () => {
    const connection = fakeConnection(answers);
    const allow = vi.fn(async () => false);
    const body = await draw(part(allow), connection);
    await expectAccessible();
    const press = () => body.querySelector<HTMLInputElement>('[role=switch]')?.click();
    press();
    await settle();
    expect(body.querySelector('[role=switch]')).toHaveProperty('checked', false);
    expect(connection.orders).toEqual([]);
    expect(body.querySelector('.notices')?.textContent).toContain('no backups are made');
    allow.mockResolvedValue(true);
    press();
    await settle();
    expect(connection.orders).toEqual([{ do: 'set', settings: { backUp: true } }]);
  });

  it('shows the newest file with its checksum, and makes one when told', async () => {
    const connection = fakeConnection({ ...answers, backups: { on: true, working: false, newest } });
    const body = await draw(
      part(async () => true),
      connection,
    );
    expect(body.textContent).toContain('1.4 MB');
    expect(body.textContent).toContain(newest.file);
    expect(body.textContent).toContain(newest.sha256);
    await expectAccessible();
    named('Back up now').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'backUp' }]);
    connection.change('backups', { on: true, working: true, newest });
    await settle();
    expect(named('Backing up')).toHaveProperty('disabled', true);
  });

  it('says why the last one could not be made', async () => {
    const failed = 'The disk is full, so nothing was kept.';
    const body = await draw(
      part(async () => true),
      fakeConnection({ ...answers, backups: { on: true, working: false, failed } }),
    );
    expect(body.textContent).toContain(failed);
    await expectAccessible();
  });
});
