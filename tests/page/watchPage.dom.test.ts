import { afterEach, describe, expect, it } from 'vitest';
import { watchPage } from '../../utils/page/watchPage.ts';

let end = new AbortController();
afterEach(() => end.abort());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function watch(isOwn: (node: Node) => boolean = () => false): { reads: number; changed: Node[] } {
  end = new AbortController();
  const seen = { reads: 0, changed: [] as Node[] };
  const reader = {
    read: async () => {
      seen.reads += 1;
    },
    changed: (node: Node) => void seen.changed.push(node),
    isOwn,
  };
  watchPage(window, reader, end.signal);
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
    expect(seen.changed).toEqual([text]);
  });

  it('never reads twice at a time, and reads again what changed in the meantime', async () => {
    end = new AbortController();
    let readings = 0;
    let atOnce = 0;
    let most = 0;
    const read = async () => {
      readings++;
      most = Math.max(most, ++atOnce);
      if (readings === 1) document.body.append(document.createElement('p'));
      await pause(20);
      atOnce--;
    };
    watchPage(window, { read, changed: () => undefined, isOwn: () => false }, end.signal);
    await pause(900);
    expect(readings).toBe(2);
    expect(most).toBe(1);
  });

  it('stops with its signal', async () => {
    const seen = watch();
    end.abort();
    document.body.append(document.createElement('p'));
    await pause(600);
    expect(seen.reads).toBe(1);
  });
});
