import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type Lines } from '../../components/connection.ts';
import type { BackgroundToView, ViewToBackground } from '../../utils/messages.ts';

const nothing = () => undefined;

/** Lines whose far end is this test. */
function testLines() {
  const lines = {
    opened: 0,
    refuses: false,
    said: [] as ViewToBackground[],
    hear: nothing as (message: BackgroundToView) => void,
    drop: nothing as () => void,
    boot: nothing as () => void,
    open: ((hear, closed) => {
      if (lines.refuses) throw new Error('Extension context invalidated.');
      lines.opened += 1;
      lines.hear = hear;
      lines.drop = closed;
      return { post: (message) => void lines.said.push(message), close: () => undefined };
    }) as Lines['open'],
    onBoot(listen: () => void) {
      lines.boot = listen;
    },
  };
  return lines;
}

describe('Connection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('connects when first asked, and hands each answer to its question', () => {
    const lines = testLines();
    const connection = new Connection(lines);
    expect(lines.opened).toBe(0);
    const [settings, here] = [vi.fn(), vi.fn()];
    connection.ask({ ask: 'settings' }, settings);
    connection.ask({ ask: 'here' }, here);
    lines.hear({ number: 2, answer: [] });
    lines.hear({ number: 2, refused: 'No.' });
    expect(settings).not.toHaveBeenCalled();
    expect(here.mock.calls).toEqual([[{ answer: [] }], [{ refused: 'No.' }]]);
    expect(lines.opened).toBe(1);
  });

  it('asks again on a new line when the port goes, but not what was stopped', () => {
    const lines = testLines();
    const connection = new Connection(lines);
    const listen = vi.fn();
    connection.ask({ ask: 'settings' }, listen);
    const stop = connection.ask({ ask: 'here' }, vi.fn());
    stop();
    expect(lines.said.at(-1)).toEqual({ number: 2, stop: true });
    lines.said = [];
    lines.drop();
    vi.runAllTimers();
    expect(lines.opened).toBe(2);
    expect(lines.said).toEqual([{ number: 1, question: { ask: 'settings' } }]);
    lines.hear({ number: 1, answer: [] });
    expect(listen).toHaveBeenCalledWith({ answer: [] });
  });

  it('asks again when a background says that it has just started', () => {
    const lines = testLines();
    new Connection(lines).ask({ ask: 'settings' }, vi.fn());
    lines.boot();
    expect(lines.opened).toBe(2);
    expect(lines.said).toHaveLength(2);
  });

  it('gives an order again after a lost line, and resolves once', async () => {
    const lines = testLines();
    const result = new Connection(lines).order({ do: 'save', ids: [1] });
    lines.drop();
    vi.runAllTimers();
    expect(lines.said).toHaveLength(2);
    lines.hear({ number: 1, result: { ok: true } });
    expect(await result).toEqual({ ok: true });
    lines.drop();
    vi.runAllTimers();
    expect(lines.said).toHaveLength(2);
  });

  it('does not toggle twice', async () => {
    const lines = testLines();
    const result = new Connection(lines).order({ do: 'toggleSidebar', tabId: 1 });
    lines.drop();
    vi.runAllTimers();
    expect(await result).toMatchObject({ ok: false });
    expect(lines.said).toHaveLength(1);
  });

  it('gives up with a sentence when nobody ever answers', async () => {
    const lines = testLines();
    const connection = new Connection(lines);
    const listen = vi.fn();
    connection.ask({ ask: 'here' }, listen);
    for (let time = 0; time < 10; time++) {
      lines.drop();
      vi.runAllTimers();
    }
    expect(lines.opened).toBeLessThan(8);
    expect(listen).toHaveBeenCalledWith({ refused: expect.stringMatching(/Close this and open it again/) });
  });

  it('says so when the extension is gone', async () => {
    const lines = testLines();
    lines.refuses = true;
    expect(await new Connection(lines).order({ do: 'save', ids: [1] })).toMatchObject({ ok: false });
  });
});
