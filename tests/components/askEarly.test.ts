import { describe, expect, it, vi } from 'vitest';
import { askEarly } from '../../components/askEarly.ts';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('askEarly', () => {
  it('asks at once, and tells whoever asks later what has been answered by then', async () => {
    const connection = fakeConnection(answers);
    const early = askEarly(connection, [{ ask: 'here' }]);
    expect(connection.questions).toEqual([{ ask: 'here' }]);
    await turn();
    const listen = vi.fn();
    early.ask({ ask: 'here' }, listen);
    expect(listen.mock.calls).toEqual([[{ answer: answers.here }]]);
    expect(connection.questions).toHaveLength(1);
  });

  it('tells later answers too, and stops when it is told to', async () => {
    const connection = fakeConnection(answers);
    const early = askEarly(connection, [{ ask: 'here' }]);
    const listen = vi.fn();
    const stop = early.ask({ ask: 'here' }, listen);
    expect(listen).not.toHaveBeenCalled();
    await turn();
    const paused = { ...answers.here, state: 'paused' as const };
    connection.change('here', paused);
    stop();
    connection.change('here', answers.here);
    expect(listen.mock.calls).toEqual([[{ answer: answers.here }], [{ answer: paused }]]);
  });

  it('asks anew for whoever comes second, and for what was not asked early', () => {
    const connection = fakeConnection(answers);
    const early = askEarly(connection, [{ ask: 'here' }]);
    for (const _ of [1, 2]) early.ask({ ask: 'here' }, vi.fn());
    early.ask({ ask: 'settings' }, vi.fn());
    expect(connection.questions).toEqual([{ ask: 'here' }, { ask: 'here' }, { ask: 'settings' }]);
  });
});
