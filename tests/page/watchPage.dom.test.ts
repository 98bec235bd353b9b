import { afterEach, describe, expect, it } from 'vitest';
import { watchPage } from '../../utils/page/watchPage.ts';

let end = new AbortController();
afterEach(() => end.abort());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function watch(mine: (node: Node) => boolean = () => false): { reads: number } {
  end = new AbortController();
  const seen = { reads: 0 };
  watchPage(
    window,
    () => {
      seen.reads += 1;
    },
    mine,
    end.signal,
  );
  return seen;
}

describe('watchPage', () => {
  it('reads at once, and again once after a burst of additions', async () => {
    const seen = watch();
    expect(seen.reads).toBe(1);
    for (let at = 0; at < 20; at++) document.body.append(document.createElement('p'));
    await pause(700);
    expect(seen.reads).toBe(2);
  });

  it('reads a restless page all the same', async () => {
    const seen = watch();
    const timer = setInterval(() => document.body.append(document.createElement('p')), 50);
    await pause(2_200);
    clearInterval(timer);
    expect(seen.reads).toBeGreaterThanOrEqual(2);
  });

  it('does not look at what is ours', async () => {
    const host = document.createElement('div');
    const seen = watch((node) => node === host);
    document.documentElement.append(host);
    await pause(600);
    expect(seen.reads).toBe(1);
    host.remove();
  });

  it('reads words edited in place', async () => {
    const text = document.createTextNode('one');
    document.body.append(text);
    const seen = watch();
    text.data = 'two';
    await pause(600);
    expect(seen.reads).toBe(2);
  });

  it('stops with its signal', async () => {
    const seen = watch();
    end.abort();
    document.body.append(document.createElement('p'));
    await pause(600);
    expect(seen.reads).toBe(1);
  });
});
