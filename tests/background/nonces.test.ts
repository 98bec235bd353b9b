import { describe, expect, it } from 'vitest';
import { type NonceShelf, Nonces } from '../../utils/background/nonces.ts';

function shelf(): NonceShelf {
  let kept: Record<string, string> = {};
  return {
    get: async () => kept,
    set: async (nonces) => {
      kept = nonces;
    },
  };
}

describe('Nonces', () => {
  it('holds a nonce for its own tab only', async () => {
    const nonces = new Nonces(shelf());
    const nonce = await nonces.make(3, 'sidebar');
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(await nonces.holds(nonce, 3)).toBe(true);
    expect(await nonces.holds(nonce, 4)).toBe(false);
    expect(await nonces.holds('', 3)).toBe(false);
    expect(await nonces.holds('__proto__', 3)).toBe(false);
  });

  it('knows those it has just made without asking the shelf, and others by the shelf', async () => {
    const kept = shelf();
    let asked = 0;
    const counting = { ...kept, get: () => kept.get().finally(() => asked++) };
    const nonces = new Nonces(counting);
    const nonce = await nonces.make(3, 'sidebar');
    asked = 0;
    expect(await nonces.holds(nonce, 3)).toBe(true);
    expect(asked).toBe(0);
    expect(await new Nonces(kept).holds(nonce, 3)).toBe(true);
  });

  it('ends the nonce before when it makes a new one for the tab', async () => {
    const nonces = new Nonces(shelf());
    const first = await nonces.make(3, 'sidebar');
    const second = await nonces.make(3, 'sidebar');
    expect(await nonces.holds(first, 3)).toBe(false);
    expect(await nonces.holds(second, 3)).toBe(true);
  });

  it('keeps the sidebar’s nonce when a card of the same tab gets one, and tells tabs apart by more than their beginning', async () => {
    const nonces = new Nonces(shelf());
    const sidebar = await nonces.make(3, 'sidebar');
    const card = await nonces.make(3, 'card');
    expect([await nonces.holds(sidebar, 3), await nonces.holds(card, 3)]).toEqual([true, true]);
    const other = await nonces.make(31, 'card');
    expect(await nonces.holds(other, 3)).toBe(false);
  });

  it('loses none when many tabs ask at once, and outlives the worker', async () => {
    const kept = shelf();
    const nonces = new Nonces(kept);
    const made = await Promise.all([1, 2, 3].map((tabId) => nonces.make(tabId, 'sidebar')));
    const later = new Nonces(kept);
    expect(await Promise.all(made.map((nonce, index) => later.holds(nonce, index + 1)))).toEqual([true, true, true]);
  });
});
