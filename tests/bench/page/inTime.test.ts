import { expect, it } from 'vitest';
import { inTime } from './inTime.ts';

it('gives what the part gives, and ends what it started, the newest first', async () => {
  const ended: string[] = [];
  const part = inTime('A part', 5, async (ending) => {
    ending(() => ended.push('server'));
    ending(async () => ended.push('browser'));
    return 7;
  });
  expect(await part).toBe(7);
  expect(ended).toEqual(['browser', 'server']);
});

it('ends a part that hangs, and says which', async () => {
  let ended = false;
  const part = inTime('The library', 0.02, (ending) => {
    ending(() => {
      ended = true;
    });
    return new Promise(() => undefined);
  });
  await expect(part).rejects.toThrow('The library: not done within 0.02 s.');
  expect(ended).toBe(true);
});

it('goes on where something cannot be ended', async () => {
  const part = inTime('A part', 5, async (ending) => {
    ending(() => Promise.reject(new Error('gone')));
    return 'done';
  });
  expect(await part).toBe('done');
});
