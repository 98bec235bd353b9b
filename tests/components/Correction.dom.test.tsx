import { describe, expect, it } from 'vitest';
import { Correction } from '../../components/Correction.tsx';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { type FakeConnection, fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const of = { frameId: 0, ref: 7 };
const opened = async (): Promise<FakeConnection> => {
  const connection = fakeConnection(answers);
  const view = (
    <main>
      <h1>Here</h1>
      <Correction of={of} speaker="Ilse Varga" />
    </main>
  );
  await draw(view, connection);
  named('Correct whose words these are').click();
  await settle();
  return connection;
};

describe('Correction', () => {
  it('gives words another speaker', async () => {
    const connection = await opened();
    await expectAccessible();
    const field = document.querySelector('input') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    type(field, '  Runa L. ');
    named('Change the speaker').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'correct', of, name: 'Runa L.' }]);
    expect(document.body.textContent).toContain('Kept as words of Runa L.');
    named('Undo').click();
    await settle();
    expect(connection.orders[1]).toEqual({ do: 'undo' });
  });

  it('says that it is no quotation', async () => {
    const connection = await opened();
    named('This is no quotation').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'correct', of }]);
  });

  it('orders nothing where the name stays, and closes by Escape with the focus back', async () => {
    const connection = await opened();
    named('Change the speaker').click();
    await settle();
    expect(connection.orders).toEqual([]);
    named('Correct whose words these are').click();
    await settle();
    document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(named('Correct whose words these are'));
  });
});
