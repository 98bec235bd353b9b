import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilLoaded } from '../../utils/page/words.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that is as far as `readyState` says, and whether it has been waited for long enough. */
function waited(readyState: DocumentReadyState) {
  const setTimeout = globalThis.setTimeout.bind(globalThis);
  const window = Object.assign(new EventTarget(), { document: Object.create({ readyState }) as Document, setTimeout });
  const seen = { window, over: false };
  void untilLoaded(window as unknown as Window).then(() => {
    seen.over = true;
  });
  return seen;
}

it('goes on a turn after the load, not within it', async () => {
  const seen = waited('interactive');
  await vi.advanceTimersByTimeAsync(100);
  expect(seen.over).toBe(false);
  seen.window.dispatchEvent(new Event('load'));
  await Promise.resolve();
  expect(seen.over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.over).toBe(true);
});

it('does not wait for a load that is over', async () => {
  const seen = waited('complete');
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.over).toBe(true);
});

it('reads a page whose load does not end within a second', async () => {
  const seen = waited('interactive');
  await vi.advanceTimersByTimeAsync(900);
  expect(seen.over).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.over).toBe(true);
});
