import { expect, test, vi } from 'vitest';
import { onDemand } from '../utils/onDemand.ts';

test('what is asked for is made once, and not before', () => {
  const make = vi.fn(() => undefined);
  const words = onDemand(make);
  expect(make).not.toHaveBeenCalled();
  expect([words(), words()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
