import { describe, expect, it } from 'vitest';
import { Ahead } from '../../utils/background/ahead.ts';
import { hereOf } from '../../utils/background/here.ts';
import { watch } from '../../utils/background/watch.ts';
import type { Here } from '../../utils/messages.ts';
import { Refusal } from '../../utils/refusal.ts';
import { watchedBackground } from '../hostile/messages/fakeBackground.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what the sidebar asks first', () => {
  const top = { tabId: 3, frameId: 0, private: false };

  it('is answered at once where the answer was found ahead, not twice alike, and again when it comes to that', async () => {
    const { background } = watchedBackground();
    const store = await background.record.get();
    background.record.get = () => wait(40).then(() => store);
    background.tabs.begin(top, 'yes');
    background.ahead.prepare(3, hereOf(store, background.tabs.get(3)));
    const heard: unknown[] = [];
    const stop = watch(background, { ask: 'here' }, 3, (one) => void heard.push(one));
    await wait(20);
    expect(heard).toEqual([{ answer: expect.objectContaining({ state: 'unread' }) }]);
    await wait(60);
    expect(heard).toHaveLength(1);
    background.tabs.look(top, 7);
    await wait(80);
    background.tabs.begin(top, 'yes');
    await wait(80);
    stop();
    expect(heard.slice(1)).toEqual([
      { answer: expect.objectContaining({ inView: { frameId: 0, ref: 7 } }) },
      { answer: expect.objectContaining({ inView: undefined }) },
    ]);
  });

  it('is found anew where the page has changed since, or where it took too long', async () => {
    let now = 0;
    const ahead = new Ahead(() => now);
    const answer = Promise.resolve<Here>({ state: 'unread', private: false, speakers: [] });
    ahead.prepare(3, answer);
    ahead.forget(3);
    expect(ahead.take(3)).toBeUndefined();
    ahead.prepare(3, answer);
    expect(ahead.take(4)).toBeUndefined();
    expect(await ahead.take(3)).toMatchObject({ state: 'unread' });
    expect(ahead.take(3)).toBeUndefined();
    ahead.prepare(3, Promise.reject(new Refusal('recordTorn')));
    expect(await ahead.take(3)).toBeUndefined();
    ahead.prepare(3, answer);
    now = 10_000;
    expect(ahead.take(3)).toBeUndefined();
  });
});
